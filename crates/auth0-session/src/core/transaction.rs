//! A login in progress: what the browser carries, sealed, until it comes back.

use auth0_authentication::PendingLogin;
use auth0_core::{Secret, WithSecrets};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::seal::Sealer;
use crate::Error;

/// What must be known when the user comes back, and where the user goes then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Transaction {
    /// The tenant that was asked.
    pub(crate) issuer: String,
    pub(crate) pending: PendingLogin,
    pub(crate) return_to: String,
    pub(crate) created_at: u64,
    /// The tenant announces that its responses have an `iss` (RFC 9207).
    #[serde(default)]
    pub(crate) needs_iss: bool,
    /// No one is asked anything: `prompt=none`.
    #[serde(default)]
    pub(crate) is_silent: bool,
    /// One of these the login has to bring (`acr`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) acr: Vec<String>,
    /// All of these it has to bring (`amr`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) amr: Vec<String>,
    /// The requested audience and scopes, if they are not the defaults.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) audience: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) scope: Option<String>,
}

impl Transaction {
    /// The name of its cookie: one for each login, so that two tabs do not disturb each other. It is made
    /// of the `state`, so that a callback finds it, and does not tell the `state`.
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

    /// `None` for what is not a login of ours, or is too old.
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
