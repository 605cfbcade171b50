//! From key material to a ready signature check: where josekit is asked about keys.
//!
//! A verifier object is built once for each key and algorithm. Building one for each token would cost
//! several times the check itself.

use std::fmt;

use josekit::jwk::Jwk;
use josekit::jws::{self, JwsSigner, JwsVerifier};
use josekit::{JoseError, Map, Value};
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Public};

use super::prepared::Prepared;
use super::public_key;
use crate::algorithm::Algorithm;

/// A signature check, ready to be used any number of times, from any thread.
pub(super) struct Verifier {
    algorithm: Algorithm,
    identity: KeyIdentity,
    check: Check,
}

/// What tells keys apart: SHA-256 of the key material.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeyIdentity([u8; 32]);

impl KeyIdentity {
    fn of(material: &[u8]) -> Self {
        Self(openssl::sha::sha256(material))
    }
}

enum Check {
    /// Faster than josekit's own, see there.
    Prepared(Prepared),
    PublicKey(Box<dyn JwsVerifier>),
    /// The signature is made again and compared here, since josekit does not compare in constant time.
    Secret(Box<dyn JwsSigner>),
}

impl Verifier {
    /// From the members of a public JWK; fails where the key's type does not fit the algorithm.
    pub(super) fn from_jwk(algorithm: Algorithm, jwk: Map<String, Value>) -> Result<Self, String> {
        let members = jwk.clone();
        let jwk = Jwk::from_map(jwk).map_err(|error| reason(&error))?;
        let verifier = match algorithm {
            Algorithm::RS256 => boxed(jws::RS256.verifier_from_jwk(&jwk)),
            Algorithm::RS384 => boxed(jws::RS384.verifier_from_jwk(&jwk)),
            Algorithm::RS512 => boxed(jws::RS512.verifier_from_jwk(&jwk)),
            Algorithm::PS256 => boxed(jws::PS256.verifier_from_jwk(&jwk)),
            Algorithm::PS384 => boxed(jws::PS384.verifier_from_jwk(&jwk)),
            Algorithm::PS512 => boxed(jws::PS512.verifier_from_jwk(&jwk)),
            Algorithm::ES256 => boxed(jws::ES256.verifier_from_jwk(&jwk)),
            Algorithm::ES384 => boxed(jws::ES384.verifier_from_jwk(&jwk)),
            Algorithm::ES512 => boxed(jws::ES512.verifier_from_jwk(&jwk)),
            Algorithm::EdDSA => boxed(jws::EdDSA.verifier_from_jwk(&jwk)),
            Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512 => Err(NOT_PUBLIC.into()),
        };
        let identity = KeyIdentity::of(Value::Object(members.clone()).to_string().as_bytes());
        Self::public(algorithm, identity, verifier?, || {
            public_key::from_jwk(&members)
        })
    }

    /// From a `SubjectPublicKeyInfo`; fails where the key's type does not fit the algorithm.
    pub(super) fn from_public_key(algorithm: Algorithm, spki: &[u8]) -> Result<Self, String> {
        let verifier = match algorithm {
            Algorithm::RS256 => boxed(jws::RS256.verifier_from_der(spki)),
            Algorithm::RS384 => boxed(jws::RS384.verifier_from_der(spki)),
            Algorithm::RS512 => boxed(jws::RS512.verifier_from_der(spki)),
            Algorithm::PS256 => boxed(jws::PS256.verifier_from_der(spki)),
            Algorithm::PS384 => boxed(jws::PS384.verifier_from_der(spki)),
            Algorithm::PS512 => boxed(jws::PS512.verifier_from_der(spki)),
            Algorithm::ES256 => boxed(jws::ES256.verifier_from_der(spki)),
            Algorithm::ES384 => boxed(jws::ES384.verifier_from_der(spki)),
            Algorithm::ES512 => boxed(jws::ES512.verifier_from_der(spki)),
            Algorithm::EdDSA => boxed(jws::EdDSA.verifier_from_der(spki)),
            Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512 => Err(NOT_PUBLIC.into()),
        };
        let identity = KeyIdentity::of(spki);
        Self::public(algorithm, identity, verifier?, || {
            public_key::from_der(spki)
        })
    }

    /// From a shared secret; fails where the algorithm takes a public key or a longer secret.
    pub(super) fn from_secret(algorithm: Algorithm, secret: &[u8]) -> Result<Self, String> {
        let signer = match algorithm {
            Algorithm::HS256 => boxed_signer(jws::HS256.signer_from_bytes(secret)),
            Algorithm::HS384 => boxed_signer(jws::HS384.signer_from_bytes(secret)),
            Algorithm::HS512 => boxed_signer(jws::HS512.signer_from_bytes(secret)),
            _ => Err(format!("{algorithm} takes a public key, not a secret")),
        };
        signer.map(|signer| Self {
            algorithm,
            identity: KeyIdentity::of(secret),
            check: Check::Secret(signer),
        })
    }

    /// josekit has taken the key for this algorithm, with all that it checks; where contexts can be
    /// prepared, they replace josekit's check, never its opinion of the key.
    fn public(
        algorithm: Algorithm,
        identity: KeyIdentity,
        verifier: Box<dyn JwsVerifier>,
        key: impl FnOnce() -> Result<PKey<Public>, String>,
    ) -> Result<Self, String> {
        let check = if algorithm == Algorithm::EdDSA {
            Check::PublicKey(verifier)
        } else {
            Check::Prepared(Prepared::new(algorithm, key()?)?)
        };
        Ok(Self {
            algorithm,
            identity,
            check,
        })
    }

    pub(super) fn identity(&self) -> KeyIdentity {
        self.identity
    }

    /// Whether the signature is that of the message.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        match &self.check {
            Check::Prepared(prepared) => prepared.verify(message, signature),
            Check::PublicKey(verifier) => verifier.verify(message, signature).is_ok(),
            Check::Secret(signer) => signer.sign(message).is_ok_and(|expected| {
                expected.len() == signature.len() && openssl::memcmp::eq(&expected, signature)
            }),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.algorithm.as_str())
    }
}

const NOT_PUBLIC: &str = "HMAC takes a shared secret, never a public key";

fn boxed<V: JwsVerifier + 'static>(
    verifier: Result<V, JoseError>,
) -> Result<Box<dyn JwsVerifier>, String> {
    verifier
        .map(|verifier| Box::new(verifier) as Box<dyn JwsVerifier>)
        .map_err(|it| reason(&it))
}

fn boxed_signer<S: JwsSigner + 'static>(
    signer: Result<S, JoseError>,
) -> Result<Box<dyn JwsSigner>, String> {
    signer
        .map(|signer| Box::new(signer) as Box<dyn JwsSigner>)
        .map_err(|it| reason(&it))
}

/// The innermost text: josekit's outer one only repeats the kind.
fn reason(error: &JoseError) -> String {
    std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string)
}

/// The hash of an ID token's `alg` over ASCII text, for `at_hash` and `c_hash` (OpenID Connect Core,
/// section 3.1.3.6); `EdDSA` hashes with SHA-512, as Ed25519 itself does.
pub(crate) fn hash(algorithm: Algorithm, text: &str) -> Option<Vec<u8>> {
    let digest = match algorithm {
        Algorithm::RS256 | Algorithm::PS256 | Algorithm::ES256 | Algorithm::HS256 => {
            MessageDigest::sha256()
        }
        Algorithm::RS384 | Algorithm::PS384 | Algorithm::ES384 | Algorithm::HS384 => {
            MessageDigest::sha384()
        }
        Algorithm::RS512
        | Algorithm::PS512
        | Algorithm::ES512
        | Algorithm::HS512
        | Algorithm::EdDSA => MessageDigest::sha512(),
    };
    openssl::hash::hash(digest, text.as_bytes())
        .ok()
        .map(|digest| digest.to_vec())
}
