//! Token revocation.

use auth0_core::{Call, Error, Operation, Secret};
use serde::Serialize;

use crate::AuthenticationClient;
use crate::form::Form;
use crate::request::{checked, require};

impl AuthenticationClient {
    /// Revokes a refresh token, and the whole grant if the tenant's settings say so. Access tokens that were
    /// already issued remain valid until they expire.
    ///
    /// An unknown or already revoked token is not an error (RFC 7009 section 2.2).
    ///
    /// `POST /oauth/revoke` (RFC 7009).
    /// [Reference](https://auth0.com/docs/api/authentication/token-management/revoke-token)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token is empty. Auth0 returns
    /// `invalid_client` if the application's credentials are wrong.
    pub fn revoke(&self, refresh_token: impl Into<Secret>) -> Call<()> {
        let refresh_token = refresh_token.into();
        let mut form = Form::new();
        form.require("token", refresh_token.expose());
        // Not in a header: at this endpoint, Auth0 expects the secret in the body, regardless of the method
        // that the application is registered with.
        let credentials = self.credentials().in_body();
        credentials.write(&mut form);
        let operation = form.write(Operation::post("/oauth/revoke").repeatable());
        self.http().call(credentials.authorize(operation))
    }

    /// Ends all sessions of a user of an enterprise connection and revokes the user's refresh tokens.
    /// Identity providers call this when they lock a user out.
    ///
    /// The identity provider issues the token: a JWT signed with the same key as its assertions for the
    /// connection.
    ///
    /// `POST /oauth/global-token-revocation/connection/{connection_name}`.
    /// [Reference](https://auth0.com/docs/api/authentication/logout/global-token-revocation)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the connection, a part of the
    /// subject, or the token is empty. Auth0 returns 401 for a token that it rejects, and 400 for an invalid
    /// subject.
    pub fn global_token_revocation(
        &self,
        connection_name: &str,
        subject: &RevokedSubject,
        token: impl Into<Secret>,
    ) -> Call<()> {
        #[derive(Serialize)]
        struct Body<'a> {
            subject: &'a RevokedSubject,
        }

        let operation =
            Operation::post("/oauth/global-token-revocation/connection/{connection_name}")
                .path(connection_name)
                .bearer_auth(&token.into())
                .json(&Body { subject })
                .repeatable();
        self.http().call(checked(operation, subject.check()))
    }
}

/// The user whose tokens are revoked, by the ID at the identity provider (RFC 9493 section 3.2.3,
/// `iss_sub`), the only form that Auth0 accepts.
#[derive(Debug, Clone, Serialize)]
pub struct RevokedSubject {
    format: &'static str,
    iss: String,
    sub: String,
}

impl RevokedSubject {
    /// Creates the subject for the user with this ID at this issuer.
    pub fn iss_sub(iss: impl Into<String>, sub: impl Into<String>) -> Self {
        Self {
            format: "iss_sub",
            iss: iss.into(),
            sub: sub.into(),
        }
    }

    fn check(&self) -> Result<(), Error> {
        require("iss", &self.iss)?;
        require("sub", &self.sub)
    }
}
