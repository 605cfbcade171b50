//! A login in progress, which the browser keeps in a sealed cookie until the user returns.

use auth0_authentication::PendingLogin;
use auth0_core::{Secret, WithSecrets};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::seal::Sealer;
use crate::Error;

/// The data that is needed when the user returns, including the page to go to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transaction {
    /// The tenant that the login was sent to.
    pub(crate) issuer: String,
    pub(crate) pending: PendingLogin,
    pub(crate) return_to: String,
    pub(crate) created_at: u64,
    /// Whether the tenant announces that its responses have an `iss` (RFC 9207).
    #[serde(default)]
    pub(crate) needs_iss: bool,
    /// Whether the user must not be prompted: `prompt=none`.
    #[serde(default)]
    pub(crate) is_silent: bool,
    /// The login must have one of these authentication context classes (`acr`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) acr: Vec<String>,
    /// The login must have all of these authentication methods (`amr`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) amr: Vec<String>,
    /// The requested audience and scopes, if they are not the defaults.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) audience: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) scope: Option<String>,
}

impl Transaction {
    /// Returns the name of its cookie: different for each login, so that two tabs do not interfere. It is
    /// derived from the `state`, so that a callback finds it, and does not reveal the `state`.
    pub(crate) fn cookie_name(prefix: &str, state: &Secret) -> String {
        let hash = Sha256::digest(state.expose());
        let short = URL_SAFE_NO_PAD.encode(&hash[..9]);
        format!("{prefix}{short}")
    }

    pub(crate) fn seal(&self, name: &str, sealer: &Sealer) -> Result<String, Error> {
        let json = serde_json::to_vec(&WithSecrets(self)).map_err(|error| {
            Error::new(crate::ErrorKind::Other, "the login could not be written").with_source(error)
        })?;
        sealer.seal(name, &zeroize::Zeroizing::new(json))
    }

    /// Returns `None` if the value is not a login of this application, or is too old.
    pub(crate) fn open(
        name: &str,
        value: &str,
        sealer: &Sealer,
        now: u64,
        lifetime: u64,
    ) -> Option<Self> {
        let plain = sealer.open(name, value)?;
        let transaction: Self = serde_json::from_slice(&plain).ok()?;
        let end = transaction.created_at.saturating_add(lifetime);
        (now < end).then_some(transaction)
    }
}
