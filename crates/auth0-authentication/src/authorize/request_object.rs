//! Signed request objects: the parameters as a JWT that only the application can have created (RFC 9101).

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use auth0_core::{Error, Json};

use super::check::invalid;
use super::parameters::Parameters;
use super::prepare::Prepared;
use super::{Authorize, StartedLogin};
use crate::random::random_text;
use crate::signing::{SharedSigner, sign};

/// The `typ` of the JWT (RFC 9101 section 10.8).
const TYPE: &str = "oauth-authz-req+jwt";

/// In seconds: long enough to redirect a user, too short to keep the URL for later use.
const LIFETIME: u64 = 300;

impl Authorize {
    /// Signs the request with the key that the client authenticates with (`private_key_jwt`).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`sign_with`](Self::sign_with), and an error if the client has no key.
    pub async fn sign(self) -> Result<SignedAuthorize, Error> {
        match self.client.signer().cloned() {
            Some(signer) => self.sign_with(&signer).await,
            None => Err(invalid(
                "the client has no key to sign the request with; give it one (`private_key_jwt`), or \
                 give another to `sign_with`",
            )),
        }
    }

    /// Signs the request with this key, which must be registered in the application's settings for
    /// request objects. The URL or pushed request then contains only the signed parameters.
    ///
    /// The signed request can be used for five minutes.
    /// [Reference](https://auth0.com/docs/get-started/applications/configure-jar)
    ///
    /// # Errors
    ///
    /// Returns the errors of [`start`](Self::start), and [`Credentials`](auth0_core::ErrorKind::Credentials)
    /// if the signer fails. In either case, nothing was sent.
    pub async fn sign_with(self, signer: &SharedSigner) -> Result<SignedAuthorize, Error> {
        let mut prepared = self.prepare()?;
        let client_id = prepared.client.client_id();
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let jti = random_text::<16>()?;
        let mut claims = prepared.parameters.to_claims();
        for (name, value) in [
            ("iss", Json::from(client_id)),
            ("aud", Json::from(prepared.client.domain().issuer())),
            ("iat", Json::from(now)),
            ("nbf", Json::from(now)),
            ("exp", Json::from(now + LIFETIME)),
            ("jti", Json::from(jti)),
        ] {
            claims.insert(name, value);
        }
        let request = sign(signer, TYPE, &claims).await?;

        let mut parameters = Parameters::default();
        parameters.set("client_id", client_id);
        parameters.set("request", request.expose());
        prepared.parameters = parameters;
        Ok(SignedAuthorize(prepared))
    }
}

/// A signed authorization request; created by [`Authorize::sign`].
#[must_use = "a request does nothing until it is started or pushed"]
pub struct SignedAuthorize(Prepared);

impl SignedAuthorize {
    /// Returns the URL to redirect the user to. It contains the whole request. If it is too long for
    /// browsers and proxies, use [`push`](Self::push).
    pub fn start(self) -> StartedLogin {
        self.0.start()
    }

    /// Pushes the request; see [`Authorize::push`].
    ///
    /// # Errors
    ///
    /// Returns the errors that Auth0 returns, such as `invalid_request_object` for an unknown key.
    pub async fn push(self) -> Result<StartedLogin, Error> {
        self.0.push().await
    }
}

impl fmt::Debug for SignedAuthorize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedAuthorize")
            .field("pending", &self.0.pending)
            .finish_non_exhaustive()
    }
}
