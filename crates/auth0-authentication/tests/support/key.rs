//! A signer as users write them, and the eyes of the server that checks what it signed.

use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

use auth0_authentication::{BoxError, Signer, SigningAlgorithm};
use josekit::jws::{ES256, JwsSigner, JwsVerifier};
use josekit::jwt;

/// A key in what could be a vault.
pub(crate) struct Vault(Box<dyn JwsSigner>);

impl Signer for Vault {
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Es256
    }

    fn key_id(&self) -> Option<&str> {
        Some("k1")
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        tokio::task::yield_now().await;
        Ok(self.0.sign(message)?)
    }
}

/// A new key and what checks its signatures.
pub(crate) fn key() -> (Vault, Box<dyn JwsVerifier>) {
    let pair = ES256.generate_key_pair().unwrap();
    let signer = ES256.signer_from_der(pair.to_der_private_key()).unwrap();
    let verifier = ES256.verifier_from_der(pair.to_der_public_key()).unwrap();
    (Vault(Box::new(signer)), Box::new(verifier))
}

/// The parameters of a form. Nothing in an assertion needs decoding.
pub(crate) fn parameters(form: &str) -> HashMap<&str, &str> {
    form.split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .collect()
}

/// Checks an assertion as Auth0 does, and gives its `jti`.
pub(crate) fn check(assertion: &str, verifier: &dyn JwsVerifier, audience: &str) -> String {
    let (claims, header) = jwt::decode_with_verifier(assertion, verifier).unwrap();
    assert_eq!(header.algorithm(), Some(verifier.algorithm().name()));
    assert_eq!(header.token_type(), Some("JWT"));
    assert_eq!(claims.issuer(), Some("app"));
    assert_eq!(claims.subject(), Some("app"));
    assert_eq!(claims.audience(), Some(vec![audience]));
    let seconds =
        |time: Option<SystemTime>| time.unwrap().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let (issued, expires) = (seconds(claims.issued_at()), seconds(claims.expires_at()));
    assert_eq!(expires - issued, 60);
    assert!(seconds(Some(SystemTime::now())) - issued < 60);
    let id = claims.jwt_id().unwrap();
    assert!((22..=64).contains(&id.len()), "{id}");
    id.to_owned()
}
