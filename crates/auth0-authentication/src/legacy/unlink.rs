//! Unlinking of accounts.

use auth0_core::{Call, Operation, Secret};
use serde::Serialize;

use super::Legacy;
use crate::request::{checked, require};

impl Legacy<'_> {
    /// Unlinks an account from the account that this access token belongs to. The ID includes the name of the
    /// provider: `google-oauth2|115`.
    ///
    /// `POST /login/unlink`.
    /// [Reference](https://auth0.com/docs/api/authentication/account-linking-legacy/unlink)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token or the ID is empty.
    #[deprecated(
        note = "use the Management API: `users().identities().delete(id, provider, user_id)`"
    )]
    pub fn unlink(&self, access_token: impl Into<Secret>, user_id: &str) -> Call<()> {
        #[derive(Serialize)]
        struct Body<'a> {
            access_token: &'a Secret,
            user_id: &'a str,
        }

        let access_token = &access_token.into();
        let operation = Operation::post("/login/unlink")
            .bearer_auth(access_token)
            .json(&Body {
                access_token,
                user_id,
            });
        let operation = checked(operation, require("user_id", user_id));
        self.client.http().call(operation)
    }
}
