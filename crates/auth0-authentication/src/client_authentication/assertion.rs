//! The JWT that proves that the application has its private key.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use auth0_core::{Error, Secret};
use serde::Serialize;

use crate::random::random_text;
use crate::signing::{self, SharedSigner};

/// The lifetime of an assertion, in seconds. Auth0 accepts at most five minutes. One minute allows for clock
/// skew and for a request that is delayed on its way.
const LIFETIME: u64 = 60;

/// Creates the assertions of one application. Every attempt gets a new one, because each may be used only
/// once.
///
/// As an extension of a request, it makes [`AssertionLayer`](super::AssertionLayer) add an assertion.
#[derive(Debug, Clone)]
pub(crate) struct Assertion(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    client_id: String,
    audience: String,
    signer: SharedSigner,
}

/// The claims (RFC 7523 section 3).
#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    iat: u64,
    exp: u64,
    jti: String,
}

impl Assertion {
    /// The value of `client_assertion_type`.
    pub(crate) const TYPE: &'static str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// `audience` is the issuer, `https://domain/`.
    pub(crate) fn new(client_id: &str, audience: String, signer: SharedSigner) -> Self {
        Self(Arc::new(Parts {
            client_id: client_id.to_owned(),
            audience,
            signer,
        }))
    }

    /// Creates a new assertion.
    pub(crate) async fn make(&self) -> Result<Secret, Error> {
        let Parts {
            client_id,
            audience,
            signer,
        } = &*self.0;
        let iat = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        let claims = Claims {
            iss: client_id,
            sub: client_id,
            aud: audience,
            iat,
            exp: iat.saturating_add(LIFETIME),
            jti: random_text::<16>()?,
        };
        signing::sign(signer, "JWT", &claims).await
    }
}
