//! A login with a passkey.

use auth0_core::{Extra, Secret};
use serde::{Deserialize, Serialize};

use super::PublicKeyOptions;
use crate::request::text_setters;

/// A request to log a user in with a passkey. Who it is, the passkey says.
#[must_use = "nobody is asked for a passkey until this is sent"]
#[derive(Debug, Clone, Default, Serialize)]
pub struct StartPasskeyLogin {
    #[serde(skip_serializing_if = "Option::is_none")]
    realm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
}

impl StartPasskeyLogin {
    /// A login of anyone in the tenant's default directory.
    pub fn new() -> Self {
        Self::default()
    }

    text_setters! {
        /// The database connection, by its name; the tenant's default directory unless set.
        realm;
        /// The organization, by its ID or name, to log in to.
        organization;
    }
}

/// What the browser or device is to be asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasskeyLoginChallenge {
    /// What says to the grant which login is meant. It expires after a few minutes.
    pub auth_session: Secret,
    /// The options of `navigator.credentials.get()`.
    pub authn_params_public_key: PublicKeyOptions,
    /// What else the response says.
    #[serde(flatten)]
    pub extra: Extra,
}
