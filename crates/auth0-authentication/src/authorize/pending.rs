//! What an application remembers of a login while the user is away.

use std::time::{Duration, SystemTime};

use auth0_core::{Json, Secret};
use serde::{Deserialize, Serialize};

use super::response_type::has;
use crate::callback::{self, AuthorizationResponse, CallbackError};

/// What has to be known when the user comes back from a login, to tell the answer from a forged one and
/// to exchange its code.
///
/// Keep it where only this user's browser leads to: in a session on the server, or in a cookie that is
/// encrypted, `HttpOnly` and `Secure`. Use it once and forget it.
///
/// To store it, serialize it in [`WithSecrets`](auth0_core::WithSecrets): without that, its secrets are left
/// out, and what was written cannot be read again. Whoever has the text and the code of the same login gets
/// the user's tokens. `Debug` shows no secrets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PendingLogin {
    pub(crate) issuer: String,
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    pub(crate) response_type: String,
    pub(crate) state: Secret,
    pub(crate) nonce: Secret,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code_verifier: Option<Secret>,
    /// In seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_age: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organization: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dpop_jkt: Option<String>,
    /// In seconds since 1970: few digits, and equal after it was stored.
    pub(crate) created_at: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) app_state: Option<Json>,
}

impl PendingLogin {
    /// The `state` that has to come back. Under it, an application can keep several logins of one
    /// browser apart.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// The `nonce` that the ID token has to have.
    pub fn nonce(&self) -> &Secret {
        &self.nonce
    }

    /// The code verifier of PKCE; there when a code was asked for.
    pub fn code_verifier(&self) -> Option<&Secret> {
        self.code_verifier.as_ref()
    }

    /// Where the answer comes to.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// How long ago the user may have authenticated.
    pub fn max_age(&self) -> Option<Duration> {
        self.max_age.map(Duration::from_secs)
    }

    /// The organization to log in to, by its ID or name.
    pub fn organization(&self) -> Option<&str> {
        self.organization.as_deref()
    }

    /// The thumbprint of the DPoP key that the code is bound to.
    pub fn dpop_jkt(&self) -> Option<&str> {
        self.dpop_jkt.as_deref()
    }

    /// When the login was started, in whole seconds. An application forgets logins that were not finished:
    /// after an hour, most login pages have given up, too.
    pub fn created_at(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.created_at)
    }

    /// The application's own data, set by [`Authorize::app_state`](crate::Authorize::app_state).
    pub fn app_state(&self) -> Option<&Json> {
        self.app_state.as_ref()
    }

    /// Reads the answer of this login: a full URL, one from its path on, a query, or the body of a form
    /// (`response_mode=form_post`).
    ///
    /// `state` is compared in constant time; `iss` (RFC 9207) has to be this tenant where it is there.
    ///
    /// # Errors
    ///
    /// See [`CallbackError`]; what Auth0 answered instead of a code is
    /// [`Refused`](CallbackError::Refused).
    pub fn callback(&self, answer: &str) -> Result<AuthorizationResponse, CallbackError> {
        callback::read(self, answer)
    }

    pub(crate) fn asked_for(&self, part: &str) -> bool {
        has(&self.response_type, part)
    }
}
