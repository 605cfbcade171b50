//! Private keys that decrypt tokens.

use std::fmt;
use std::sync::Arc;

use josekit::jwe::alg::rsaes::RsaesJweAlgorithm;
use josekit::jwe::{JweDecrypter, RSA_OAEP, RSA_OAEP_256, RSA_OAEP_384, RSA_OAEP_512};
use josekit::{JoseError, Value, jwk::Jwk};

use crate::error::{Error, ErrorKind};

/// Never PKCS #1 1.5: its padding tells an attacker too much (RFC 8725 section 3.2).
const ALGORITHMS: [(&str, RsaesJweAlgorithm); 4] = [
    ("RSA-OAEP-256", RSA_OAEP_256),
    ("RSA-OAEP", RSA_OAEP),
    ("RSA-OAEP-384", RSA_OAEP_384),
    ("RSA-OAEP-512", RSA_OAEP_512),
];

/// The private RSA key of an API, whose public half Auth0 encrypts access tokens with.
///
/// Key encryption is RSA-OAEP-256, RSA-OAEP, RSA-OAEP-384 or RSA-OAEP-512, of content A128GCM, A192GCM
/// or A256GCM (RFC 7518 sections 4.3 and 5.3); nothing else is accepted, compression neither. Clones
/// are cheap. `Debug` shows the key's name only.
///
/// ```
/// use auth0_verify::{AccessTokenVerifier, DecryptionKey, KeySet};
///
/// # fn example(keys: KeySet, pem: &[u8]) -> Result<(), auth0_verify::Error> {
/// let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .keys(keys)
///     .decryption_key(DecryptionKey::from_pem(pem)?.with_key_id("2026-01"))
///     .require_encryption()
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct DecryptionKey {
    id: Option<Box<str>>,
    decrypters: Arc<[Decrypter]>,
}

struct Decrypter {
    algorithm: &'static str,
    decrypter: Box<dyn JweDecrypter>,
}

impl DecryptionKey {
    /// A private RSA key in PEM, not encrypted: `PRIVATE KEY` or `RSA PRIVATE KEY`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] where it is not such a PEM, or has less than 2048 bits.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        Self::from_candidates(|it| it.decrypter_from_pem(pem)).ok_or_else(|| {
            unusable("the PEM is not an unencrypted private RSA key of 2048 bits or more")
        })
    }

    /// A private RSA key as a JWK (RFC 7517), in JSON. Its `alg`, where present, is the only algorithm
    /// it is used with; its `kid` is what tokens name it by.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] where it is not such a JWK, has less than 2048 bits, or is not meant for
    /// encryption.
    pub fn from_jwk(json: &[u8]) -> Result<Self, Error> {
        let mut jwk = Jwk::from_bytes(json)
            .map_err(|_| unusable("the JWK is not a JSON object with the members of a key"))?;
        if let Some(operations) = jwk.parameter("key_ops") {
            let may_decrypt = operations
                .as_array()
                .is_some_and(|list| list.iter().any(|it| it == "decrypt" || it == "unwrapKey"));
            if !may_decrypt {
                return Err(unusable("the JWK's `key_ops` does not allow decryption"));
            }
            // josekit knows only one of the two.
            jwk.set_parameter("key_ops", None)
                .map_err(|_| unusable("the JWK's `key_ops` cannot be used"))?;
        }
        let id = match jwk.parameter("kid") {
            None => None,
            Some(Value::String(id)) => Some(id.clone()),
            Some(_) => return Err(unusable("the JWK's `kid` must be a string")),
        };
        // The name is compared here, with those of all keys.
        jwk.set_parameter("kid", None)
            .map_err(|_| unusable("the JWK's `kid` cannot be used"))?;
        let key = Self::from_candidates(|it| it.decrypter_from_jwk(&jwk)).ok_or_else(|| {
            unusable(
                "the JWK is not a private RSA key of 2048 bits or more, for encryption (`use`) \
                     with RSA-OAEP, RSA-OAEP-256, RSA-OAEP-384 or RSA-OAEP-512 (`alg`)",
            )
        })?;
        Ok(match id {
            Some(id) => key.with_key_id(id),
            None => key,
        })
    }

    /// Names the key, as the `kid` header of encrypted tokens does. A key without a name serves any
    /// token, as long as it is the only one that does.
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.id = Some(key_id.into().into_boxed_str());
        self
    }

    /// The name tokens know this key by.
    pub fn key_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(super) fn decrypter(&self, algorithm: &str) -> Option<&dyn JweDecrypter> {
        self.decrypters
            .iter()
            .find(|it| it.algorithm == algorithm)
            .map(|it| &*it.decrypter)
    }

    /// Keeps the algorithms that work.
    fn from_candidates<D: JweDecrypter + 'static>(
        build: impl Fn(RsaesJweAlgorithm) -> Result<D, JoseError>,
    ) -> Option<Self> {
        let decrypters: Arc<[_]> = ALGORITHMS
            .into_iter()
            .filter_map(|(algorithm, it)| {
                let decrypter = Box::new(build(it).ok()?);
                Some(Decrypter {
                    algorithm,
                    decrypter,
                })
            })
            .collect();
        (!decrypters.is_empty()).then_some(Self {
            id: None,
            decrypters,
        })
    }
}

/// josekit's reasons are left out: they could quote the key.
fn unusable(message: &str) -> Error {
    Error::new(ErrorKind::Key, message)
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecryptionKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
