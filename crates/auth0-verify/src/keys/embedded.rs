//! A public key that comes inside what it signs, as in a DPoP proof: used once, trusted for nothing
//! else.

use serde_json::{Map, Value};

use super::KeyOptions;
use super::jwk;
use super::signature::Verifier;
use crate::algorithm::Algorithm;

/// The key of one signature.
pub(crate) struct EmbeddedKey(Verifier);

impl EmbeddedKey {
    /// From the public members of a JWK; fails where they make no key for the algorithm.
    pub(crate) fn new(
        algorithm: Algorithm,
        members: &Map<String, Value>,
        options: &KeyOptions,
    ) -> Result<Self, String> {
        let key = jwk::public_key(members, options)?;
        if !key.fits(algorithm) {
            return Err("its `kty` and `crv` do not match the `alg`".to_owned());
        }
        Verifier::from_public_key(algorithm, &key, options).map(Self)
    }

    /// Whether the signature is that of the message.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }
}
