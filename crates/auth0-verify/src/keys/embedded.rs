//! A public key that is embedded in the document it signs, as in a DPoP proof: used once, and not trusted
//! for anything else.

use serde_json::{Map, Value};

use super::KeyOptions;
use super::jwk;
use super::signature::Verifier;
use crate::algorithm::Algorithm;

/// The key of a single signature.
pub(crate) struct EmbeddedKey(Verifier);

impl EmbeddedKey {
    /// Reads the public members of a JWK; fails if they are not a valid key for the algorithm.
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

    /// Returns whether the signature is valid for the message.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }
}
