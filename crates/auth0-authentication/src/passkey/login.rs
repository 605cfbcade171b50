//! A login with a passkey.

use auth0_core::{Extra, Secret};
use serde::{Deserialize, Serialize};

use super::PublicKeyOptions;
use crate::request::text_setters;

/// A request to log a user in with a passkey. The passkey identifies the user.
#[must_use = "nothing happens until this is sent"]
#[derive(Debug, Clone, Default, Serialize)]
pub struct StartPasskeyLogin {
    #[serde(skip_serializing_if = "Option::is_none")]
    realm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
}

impl StartPasskeyLogin {
    /// Creates a login with the tenant's default directory. Call [`realm`](Self::realm) for another
    /// connection.
    pub fn new() -> Self {
        Self::default()
    }

    text_setters! {
        /// Sets the database connection, by its name. Default: the tenant's default directory.
        realm;
        /// Sets the organization to log in to, by its ID or name.
        organization;
    }
}

/// The challenge for the browser or device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasskeyLoginChallenge {
    /// Identifies the login in the passkey grant. It expires after a few minutes.
    pub auth_session: Secret,
    /// The options of `navigator.credentials.get()`.
    pub authn_params_public_key: PublicKeyOptions,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
