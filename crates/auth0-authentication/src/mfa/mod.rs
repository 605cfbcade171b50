//! Second factors of a user: enrolling, challenging, listing and removing them.

mod associate;
mod authenticator;
mod challenge;

use std::fmt;

use auth0_core::{Call, Operation, Secret};
use serde::Serialize;

pub use associate::{AssociateAuthenticator, AuthenticatorAssociation};
pub use authenticator::{Authenticator, AuthenticatorType, OobChannel};
pub use challenge::{BindingMethod, Challenge, RequestChallenge};

use crate::AuthenticationClient;
use crate::request::{checked, require};

/// Operations on the second factors of a user; created by [`AuthenticationClient::mfa`].
#[derive(Clone)]
pub struct Mfa<'a> {
    client: &'a AuthenticationClient,
    token: Secret,
}

impl AuthenticationClient {
    /// Returns a handle for the second factors of the user with this token: the `mfa_token` of the error
    /// `mfa_required`, or an access token for the audience `https://domain/mfa/` with the scopes `enroll`,
    /// `read:authenticators`, and `remove:authenticators`.
    ///
    /// A challenge needs an `mfa_token`. A grant exchanges the user's answer for tokens:
    /// [`MfaOtp`](crate::grant::MfaOtp), [`MfaOob`](crate::grant::MfaOob) or
    /// [`MfaRecoveryCode`](crate::grant::MfaRecoveryCode).
    ///
    /// ```no_run
    /// use auth0_authentication::AuthenticationClient;
    /// use auth0_authentication::mfa::{AssociateAuthenticator, RequestChallenge};
    ///
    /// # async fn run(auth: AuthenticationClient, mfa_token: &str) -> Result<(), auth0_authentication::Error> {
    /// let mfa = auth.mfa(mfa_token);
    /// if mfa.authenticators().await?.iter().any(|factor| factor.active == Some(true)) {
    ///     let challenged = mfa.request_challenge(&RequestChallenge::oob()).await?;
    /// } else {
    ///     let enrolled = mfa.associate_authenticator(&AssociateAuthenticator::sms("+491701234567")).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn mfa(&self, token: impl Into<Secret>) -> Mfa<'_> {
        Mfa {
            client: self,
            token: token.into(),
        }
    }
}

impl Mfa<'_> {
    /// Enrolls a factor. The factor becomes active when the user proves possession of it by completing a
    /// grant with its one-time password or message.
    ///
    /// `POST /mfa/associate`.
    /// [Reference](https://auth0.com/docs/api/authentication/multi-factor-authentication/associate-mfa-authenticator)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token, the number, or the address
    /// is empty. Auth0 returns `invalid_grant` or `expired_token` for a token that has expired. It returns
    /// `access_denied` for an `mfa_token` if the user already has a factor; enrolling another one requires an
    /// access token.
    pub fn associate_authenticator(
        &self,
        associate: &AssociateAuthenticator,
    ) -> Call<AuthenticatorAssociation> {
        let operation = Operation::post("/mfa/associate").json(associate);
        let operation = checked(operation, associate.check());
        self.client.http().call(self.authorize(operation))
    }

    /// Starts a challenge: requests a one-time password, or makes Auth0 send the user a message.
    ///
    /// `POST /mfa/challenge`.
    /// [Reference](https://auth0.com/docs/api/authentication/multi-factor-authentication/request-mfa-challenge)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token is empty. Auth0 returns
    /// `association_required` if the user has no factor of this type, and `invalid_grant` or `expired_token`
    /// for a token that has expired.
    pub fn request_challenge(&self, challenge: &RequestChallenge) -> Call<Challenge> {
        #[derive(Serialize)]
        struct Body<'a> {
            mfa_token: &'a Secret,
            #[serde(flatten)]
            challenge: &'a RequestChallenge,
        }

        let body = Body {
            mfa_token: &self.token,
            challenge,
        };
        let credentials = self.client.credentials().in_body();
        let operation = credentials.with_json(Operation::post("/mfa/challenge"), &body);
        let operation = checked(operation, require("mfa_token", self.token.expose()));
        self.client.http().call(operation)
    }

    /// Lists the factors of the user.
    ///
    /// `GET /mfa/authenticators`.
    /// [Reference](https://auth0.com/docs/api/authentication/multi-factor-authentication/list-mfa-authenticators)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token is empty. Auth0 returns 401
    /// for a token that has expired.
    pub fn authenticators(&self) -> Call<Vec<Authenticator>> {
        let operation = Operation::get("/mfa/authenticators");
        self.client.http().call(self.authorize(operation))
    }

    /// Removes a factor, by its ID from [`authenticators`](Self::authenticators).
    ///
    /// `DELETE /mfa/authenticators/{id}`. It requires an access token instead of an `mfa_token`.
    /// [Reference](https://auth0.com/docs/api/authentication/multi-factor-authentication/delete-mfa-authenticator)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token or the ID is empty. Auth0
    /// returns 404 if the factor does not exist.
    pub fn delete_authenticator(&self, id: &str) -> Call<()> {
        let operation = Operation::delete("/mfa/authenticators/{id}").path(id);
        self.client.http().call(self.authorize(operation))
    }

    fn authorize(&self, operation: Operation) -> Operation {
        operation.bearer_auth(&self.token)
    }
}

impl fmt::Debug for Mfa<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mfa").finish_non_exhaustive()
    }
}
