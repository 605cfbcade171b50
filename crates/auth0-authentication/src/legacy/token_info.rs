//! The user of an ID token.

use auth0_core::{Call, Extra, Operation, Secret};
use serde::{Deserialize, Serialize};

use super::Legacy;
use crate::request::{checked, require};

impl Legacy<'_> {
    /// Validates an ID token at the tenant and returns the user.
    ///
    /// `POST /tokeninfo`.
    /// [Reference](https://auth0.com/docs/api/authentication/user-profile-legacy/get-token-info)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token is empty. Auth0 returns 401
    /// for a token that has expired or belongs to another tenant.
    #[deprecated(
        note = "use `AuthenticationClient::userinfo`, or check the ID token with `auth0-verify`"
    )]
    pub fn tokeninfo(&self, id_token: impl Into<Secret>) -> Call<TokenInfo> {
        #[derive(Serialize)]
        struct Body<'a> {
            id_token: &'a Secret,
        }

        let id_token = &id_token.into();
        let operation = Operation::post("/tokeninfo").json(&Body { id_token });
        let operation = checked(operation, require("id_token", id_token.expose()));
        self.client.http().call(operation)
    }
}

/// The user of an ID token.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TokenInfo {
    /// The user's ID.
    pub user_id: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// The full name.
    pub name: Option<String>,
    /// The URL of a picture.
    pub picture: Option<String>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
