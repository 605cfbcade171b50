//! The state of a login to store while the user is away.

use std::time::{Duration, SystemTime};

use auth0_core::{Json, Secret};
use serde::{Deserialize, Serialize};

use super::response_type::has;
use crate::callback::{self, AuthorizationResponse, CallbackError};

/// State of a login in progress: the values that authenticate the callback and exchange its code.
///
/// Store it where only this user's browser can reach it: in a session on the server, or in a cookie that is
/// encrypted, `HttpOnly`, and `Secure`. Use it once and delete it.
///
/// To store it, serialize it in [`WithSecrets`](auth0_core::WithSecrets). Otherwise its secrets are omitted,
/// and the output cannot be deserialized. Anyone who has both the serialized state and the code of the same
/// login gets the user's tokens. `Debug` shows no secrets.
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
    /// In seconds since 1970, which is short and survives a round trip through storage unchanged.
    pub(crate) created_at: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) app_state: Option<Json>,
}

impl PendingLogin {
    /// Returns the `state` that the callback has to contain. An application can use it as a key if one
    /// browser has several logins in progress.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// Returns the `nonce` that the ID token has to contain.
    pub fn nonce(&self) -> &Secret {
        &self.nonce
    }

    /// Returns the code verifier of PKCE, if the response type includes a code.
    pub fn code_verifier(&self) -> Option<&Secret> {
        self.code_verifier.as_ref()
    }

    /// Returns the redirect URI, to which the callback is sent.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Returns the maximum time since the user authenticated.
    pub fn max_age(&self) -> Option<Duration> {
        self.max_age.map(Duration::from_secs)
    }

    /// Returns the ID or name of the organization that the user has to log in to.
    pub fn organization(&self) -> Option<&str> {
        self.organization.as_deref()
    }

    /// Returns the thumbprint of the DPoP key that the code is bound to.
    pub fn dpop_jkt(&self) -> Option<&str> {
        self.dpop_jkt.as_deref()
    }

    /// Returns when the login was started, in whole seconds. Delete unfinished logins: most login pages
    /// expire within an hour.
    pub fn created_at(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.created_at)
    }

    /// Returns the application's data, set by [`Authorize::app_state`](crate::Authorize::app_state).
    pub fn app_state(&self) -> Option<&Json> {
        self.app_state.as_ref()
    }

    /// Reads the callback of this login: a full URL, a URL without scheme and host, a query string, or a
    /// form body (`response_mode=form_post`).
    ///
    /// `state` is compared in constant time. If the callback has an `iss` (RFC 9207), it must be this tenant.
    ///
    /// # Errors
    ///
    /// See [`CallbackError`]. If Auth0 returned an error instead of a code, the variant is
    /// [`Refused`](CallbackError::Refused).
    pub fn callback(&self, answer: &str) -> Result<AuthorizationResponse, CallbackError> {
        callback::read(self, answer)
    }

    pub(crate) fn asked_for(&self, part: &str) -> bool {
        has(&self.response_type, part)
    }
}
