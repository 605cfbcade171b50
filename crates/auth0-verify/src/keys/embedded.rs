//! A public key that comes inside what it signs, as in a DPoP proof: used once, trusted for nothing
//! else.

use josekit::{Map, Value};

use super::jwk::fits;
use super::signature::Verifier;
use crate::algorithm::Algorithm;

/// The key of one signature.
pub(crate) struct EmbeddedKey(Verifier);

impl EmbeddedKey {
    /// From the public members of a JWK; fails where they make no key for the algorithm.
    pub(crate) fn new(algorithm: Algorithm, members: Map<String, Value>) -> Result<Self, String> {
        let text = |name| members.get(name).and_then(Value::as_str);
        if !fits(algorithm, text("kty").unwrap_or_default(), text("crv")) {
            return Err("its `kty` and `crv` do not fit the `alg`".to_owned());
        }
        Verifier::from_jwk(algorithm, members).map(Self)
    }

    /// Whether the signature is that of the message.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }
}
