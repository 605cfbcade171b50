//! Private keys that decrypt tokens.

use std::fmt;
use std::sync::Arc;

use auth0_core::der::{KeyType, Pem, Reader};
use serde_json::{Map, Value};

use crate::backend::{Decrypter, decrypters_from_jwk, decrypters_from_pem};
use crate::error::{Error, ErrorKind};
use crate::keys::{KeyOptions, PublicKey, public_key_from_jwk};

/// The private RSA key of an API, to whose public key Auth0 encrypts access tokens.
///
/// The accepted algorithms are RSA-OAEP-256, RSA-OAEP, RSA-OAEP-384, and RSA-OAEP-512 for key encryption,
/// and A128GCM, A192GCM, and A256GCM for content encryption (RFC 7518 sections 4.3 and 5.3). Other
/// algorithms and compression are refused. Only the backend `josekit` can decrypt, so without the feature
/// `josekit` the constructors return an error. Clones are cheap. `Debug` shows only the key ID.
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
    decrypters: Arc<[Box<dyn Decrypter>]>,
}

impl DecryptionKey {
    /// Reads an unencrypted private RSA key in PEM: `PRIVATE KEY` or `RSA PRIVATE KEY`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it is not such a PEM, or if its public key would be refused as a
    /// [`Key`](crate::Key). [`ErrorKind::Configuration`] without the feature `josekit`.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        available()?;
        let none =
            || unusable("the PEM is not an unencrypted private RSA key of 2048 bits or more");
        let text = std::str::from_utf8(pem).map_err(|_| none())?;
        check_pem(text)
            .ok_or_else(none)?
            .map_err(|it| refused(&it))?;
        Self::new(decrypters_from_pem(text)).ok_or_else(none)
    }

    /// Reads a private RSA key as a JWK (RFC 7517), in JSON. Its `alg`, if present, is the only algorithm
    /// it is used with; tokens refer to it by its `kid`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it is not such a JWK, is not meant for encryption, or if its public key would
    /// be refused as a [`Key`](crate::Key). [`ErrorKind::Configuration`] without the feature `josekit`.
    pub fn from_jwk(json: &[u8]) -> Result<Self, Error> {
        available()?;
        let mut jwk: Map<String, Value> = serde_json::from_slice(json)
            .map_err(|_| unusable("the JWK is not a JSON object with the members of a key"))?;
        // josekit accepts only one of the two operations.
        if let Some(operations) = jwk.remove("key_ops") {
            let may_decrypt = operations
                .as_array()
                .is_some_and(|list| list.iter().any(|it| it == "decrypt" || it == "unwrapKey"));
            if !may_decrypt {
                return Err(unusable("the JWK's `key_ops` does not allow decryption"));
            }
        }
        // The key ID is compared here, with the IDs of all keys.
        let id = match jwk.remove("kid") {
            None => None,
            Some(Value::String(id)) => Some(id),
            Some(_) => return Err(unusable("the JWK's `kid` must be a string")),
        };
        let none = || {
            unusable(
                "the JWK is not a private RSA key of 2048 bits or more, for encryption (`use`) \
                 with RSA-OAEP, RSA-OAEP-256, RSA-OAEP-384 or RSA-OAEP-512 (`alg`)",
            )
        };
        if jwk.get("kty").is_none_or(|it| it != "RSA") {
            return Err(none());
        }
        public_key_from_jwk(&jwk, &KeyOptions::new()).map_err(|it| refused(&it))?;
        let json = Value::Object(jwk).to_string();
        let key = Self::new(decrypters_from_jwk(json.as_bytes())).ok_or_else(none)?;
        Ok(match id {
            Some(id) => key.with_key_id(id),
            None => key,
        })
    }

    /// Sets the key ID that the `kid` header of encrypted tokens refers to. A key without an ID is used for
    /// any token, as long as it is the only one that fits.
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.id = Some(key_id.into().into_boxed_str());
        self
    }

    /// Returns the key ID.
    pub fn key_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(super) fn decrypter(&self, algorithm: &str) -> Option<&dyn Decrypter> {
        self.decrypters
            .iter()
            .find(|it| it.algorithm() == algorithm)
            .map(|it| &**it)
    }

    fn new(decrypters: Vec<Box<dyn Decrypter>>) -> Option<Self> {
        (!decrypters.is_empty()).then(|| Self {
            id: None,
            decrypters: decrypters.into(),
        })
    }
}

fn available() -> Result<(), Error> {
    if cfg!(feature = "josekit") {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Configuration,
        "only the backend `josekit` decrypts tokens: enable that feature of auth0-verify",
    ))
}

/// Checks the public key; returns `None` if it cannot be found.
fn check_pem(text: &str) -> Option<Result<PublicKey, String>> {
    let block = Pem::blocks(text).next()?;
    let der = block.decode()?;
    let mut reader = Reader::new(&der);
    let mut key = reader.sequence()?;
    // Both forms start with a version.
    key.unsigned()?;
    let inner;
    if block.label == "PRIVATE KEY" {
        let KeyType::Rsa = KeyType::read(key.sequence()?)? else {
            return None;
        };
        inner = key.octets()?;
        key = Reader::new(inner).sequence()?;
        key.unsigned()?;
    } else if block.label != "RSA PRIVATE KEY" {
        return None;
    }
    let max_bits = KeyOptions::new().max_rsa_bits;
    Some(PublicKey::rsa(key.unsigned()?, key.unsigned()?, max_bits))
}

/// Omits the backend's reasons, which could quote the key.
fn unusable(message: &str) -> Error {
    Error::new(ErrorKind::Key, message)
}

fn refused(reason: &str) -> Error {
    unusable(&format!("the decryption key cannot be used: {reason}"))
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecryptionKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
