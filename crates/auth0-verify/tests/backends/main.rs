//! Every backend gives the same verdict: on signatures made to be misjudged, and on 100,000 tokens.
#![cfg(all(feature = "josekit", feature = "aws-lc-rs", feature = "ring"))]
#![allow(clippy::unwrap_used)]

mod ecdsa;
mod lacking;
mod other;
mod rsa;
mod tokens;

use auth0_verify::{
    AccessTokenVerifier, Algorithm, ErrorKind, Key, KeyOptions, KeySet, SignatureBackend,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

const BACKENDS: [SignatureBackend; 3] = [
    SignatureBackend::Josekit,
    SignatureBackend::AwsLcRs,
    SignatureBackend::Ring,
];

/// One verifier for each backend that has the algorithm.
struct Judges(Vec<(SignatureBackend, AccessTokenVerifier<KeySet>)>);

impl Judges {
    fn of_jwk(algorithm: Algorithm, jwk: &Value) -> Self {
        let jwk = jwk.to_string();
        Self::new(algorithm, |options| {
            options.key_from_jwk(jwk.as_bytes()).unwrap()
        })
    }

    fn of_secret(algorithm: Algorithm, secret: &[u8]) -> Self {
        Self::new(algorithm, |options| {
            options.key_from_secret(secret).unwrap()
        })
    }

    fn new(algorithm: Algorithm, read: impl Fn(&KeyOptions) -> Key) -> Self {
        let having = BACKENDS
            .into_iter()
            .filter(|backend| algorithm != Algorithm::ES512 || *backend != SignatureBackend::Ring);
        let judges = having.map(|backend| {
            let key = read(&KeyOptions::new().backend(backend));
            let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
                .audience("https://api.example.com")
                .algorithms([algorithm])
                .keys(KeySet::from(key))
                .build();
            (backend, verifier.unwrap())
        });
        Self(judges.collect())
    }

    /// What all of them say.
    fn verdict(&self, token: &str) -> Result<(), ErrorKind> {
        let verdicts: Vec<_> = self
            .0
            .iter()
            .map(|(_, verifier)| verifier.verify(token).map(drop).map_err(|it| it.kind()))
            .collect();
        for (verdict, (backend, _)) in verdicts.iter().zip(&self.0) {
            assert_eq!(*verdict, verdicts[0], "{backend:?} on {token}");
        }
        verdicts[0]
    }

    /// Checks what all of them say of this signature of the input.
    #[track_caller]
    fn expect(&self, good: bool, what: &str, input: &str, signature: &[u8]) {
        let verdict = self.verdict(&format!("{input}.{}", encode(signature)));
        let expected = if good {
            Ok(())
        } else {
            Err(ErrorKind::Signature)
        };
        assert_eq!(verdict, expected, "{what}");
    }
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Header and claims of a token that is good but for its signature; `number` makes it differ from others.
fn input(algorithm: Algorithm, number: u32) -> String {
    let now = std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap()
        .as_secs();
    let header = json!({ "alg": algorithm.as_str(), "typ": "JWT" });
    let claims = json!({
        "iss": "https://tenant.eu.auth0.com/",
        "sub": format!("auth0|{number}"),
        "aud": "https://api.example.com",
        "iat": now,
        "exp": now + 86_400,
    });
    format!(
        "{}.{}",
        encode(header.to_string()),
        encode(claims.to_string())
    )
}
