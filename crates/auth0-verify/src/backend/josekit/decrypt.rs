//! Decryption of tokens with josekit.

use ::josekit::JoseError;
use ::josekit::jwe::alg::rsaes::RsaesJweAlgorithm;
use ::josekit::jwe::enc::aesgcm::AesgcmJweEncryption;
use ::josekit::jwe::{
    JweContentEncryption, JweDecrypter, JweHeader, RSA_OAEP, RSA_OAEP_256, RSA_OAEP_384,
    RSA_OAEP_512,
};
use ::josekit::jwk::Jwk;

use crate::backend::{ContentEncryption, Decrypter, Sealed};

/// PKCS #1 v1.5 is excluded, because its padding tells an attacker too much (RFC 8725 section 3.2).
const ALGORITHMS: [(&str, RsaesJweAlgorithm); 4] = [
    ("RSA-OAEP-256", RSA_OAEP_256),
    ("RSA-OAEP", RSA_OAEP),
    ("RSA-OAEP-384", RSA_OAEP_384),
    ("RSA-OAEP-512", RSA_OAEP_512),
];

/// Returns a decrypter for each algorithm that the key can be used with, or none if the key is
/// unreadable.
pub(crate) fn decrypters_from_pem(pem: &str) -> Vec<Box<dyn Decrypter>> {
    decrypters(|it| it.decrypter_from_pem(pem))
}

/// Returns a decrypter for each algorithm that the key can be used with according to its `alg` and
/// `use`, or none if the key is unreadable.
pub(crate) fn decrypters_from_jwk(json: &[u8]) -> Vec<Box<dyn Decrypter>> {
    let Ok(jwk) = Jwk::from_bytes(json) else {
        return Vec::new();
    };
    decrypters(|it| it.decrypter_from_jwk(&jwk))
}

fn decrypters<D: JweDecrypter + 'static>(
    build: impl Fn(RsaesJweAlgorithm) -> Result<D, JoseError>,
) -> Vec<Box<dyn Decrypter>> {
    let built = ALGORITHMS.into_iter().filter_map(|(algorithm, it)| {
        let decrypter = Box::new(build(it).ok()?);
        Some(Box::new(RsaOaep {
            algorithm,
            decrypter,
        }) as Box<dyn Decrypter>)
    });
    built.collect()
}

struct RsaOaep {
    algorithm: &'static str,
    decrypter: Box<dyn JweDecrypter>,
}

impl Decrypter for RsaOaep {
    fn algorithm(&self) -> &'static str {
        self.algorithm
    }

    fn open(
        &self,
        encryption: ContentEncryption,
        sealed: &Sealed<'_>,
        random: &[u8],
    ) -> Option<Vec<u8>> {
        let encryption = match encryption {
            ContentEncryption::A128Gcm => AesgcmJweEncryption::A128gcm,
            ContentEncryption::A192Gcm => AesgcmJweEncryption::A192gcm,
            ContentEncryption::A256Gcm => AesgcmJweEncryption::A256gcm,
        };
        let unwrapped =
            self.decrypter
                .decrypt(Some(sealed.encrypted_key), &encryption, &JweHeader::new());
        let key = match &unwrapped {
            Ok(key) if key.len() == random.len() => key,
            _ => random,
        };
        encryption
            .decrypt(
                key,
                Some(sealed.iv),
                sealed.content,
                sealed.additional,
                Some(sealed.tag),
            )
            .ok()
    }
}
