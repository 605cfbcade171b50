//! A key with a prepared signature check for each of its algorithms.

use super::KeyOptions;
use super::jwk::{self, Jwk};
use super::pem;
use super::signature::Verifier;
use crate::algorithm::Algorithm;
use crate::backend;
use crate::error::{Error, ErrorKind};

/// A key that verifies signatures: a public key, or a secret shared with the issuer.
///
/// A public key never verifies an HMAC, and a secret verifies only HMACs, regardless of the token's header.
/// An RSA key must have an odd modulus of 2,048 to 8,192 bits and an odd exponent from 3 to 2³²−1, and the
/// point of an EC key must be on its curve. [`KeyOptions`] has the settings.
#[derive(Debug)]
pub struct Key {
    id: Option<Box<str>>,
    verifiers: Vec<(Algorithm, Verifier)>,
}

impl Key {
    /// Reads a public key as a JWK (RFC 7517), in JSON. Its `alg`, if present, is the only algorithm it is
    /// used with; tokens refer to it by its `kid`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it is not a JWK, is a private or symmetric key, is not meant for
    /// signatures, or is of a type this crate does not support.
    pub fn from_jwk(json: &[u8]) -> Result<Self, Error> {
        Self::read_jwk(json, &KeyOptions::new())
    }

    pub(super) fn read_jwk(json: &[u8], options: &KeyOptions) -> Result<Self, Error> {
        let value = serde_json::from_slice(json)
            .map_err(|_| Error::new(ErrorKind::Key, "the JWK is not JSON"))?;
        match jwk::parse(&value, options) {
            Ok(Jwk::Key(key)) => Ok(key),
            Ok(Jwk::NotForSignatures) => Err(Error::new(
                ErrorKind::Key,
                "the JWK cannot be used: its `use` or `key_ops` does not allow verification",
            )),
            Err(reason) => Err(Error::new(
                ErrorKind::Key,
                format!("the JWK cannot be used: {reason}"),
            )),
        }
    }

    /// Reads a public key in PEM: `PUBLIC KEY`, `RSA PUBLIC KEY`, or the `CERTIFICATE` that Auth0 serves at
    /// `https://{domain}/pem`. The certificate's validity and chain are not checked.
    ///
    /// It may be used with every algorithm of its type that the verifier allows.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if it is not such a PEM, is a private key, or is of an unsupported type.
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        Self::read_pem(pem, &KeyOptions::new())
    }

    pub(super) fn read_pem(pem: &[u8], options: &KeyOptions) -> Result<Self, Error> {
        pem::public_key(pem, options)
            .and_then(|(key, candidates)| {
                Self::from_candidates(&candidates, |it| {
                    Verifier::from_public_key(it, &key, options)
                })
            })
            .map_err(|reason| {
                Error::new(ErrorKind::Key, format!("the PEM cannot be used: {reason}"))
            })
    }

    /// Creates a key from a secret shared with the issuer, for HS256, HS384, and HS512. `secret` is the raw
    /// bytes, not encoded.
    ///
    /// Pass an Auth0 client secret unchanged. A secret works with algorithms whose hash is no longer than
    /// the secret (RFC 7518 section 3.2), so it must have at least 32 bytes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] for a secret of fewer than 32 bytes.
    pub fn from_secret(secret: &[u8]) -> Result<Self, Error> {
        Self::read_secret(secret, &KeyOptions::new())
    }

    pub(super) fn read_secret(secret: &[u8], options: &KeyOptions) -> Result<Self, Error> {
        backend::required()?;
        let candidates = [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512];
        Self::from_candidates(&candidates, |it| Verifier::from_secret(it, secret, options)).map_err(|_| {
            let message = format!(
                "the shared secret has {} bytes; HS256 needs at least 32 (RFC 7518 section 3.2)",
                secret.len()
            );
            Error::new(ErrorKind::Key, message)
        })
    }

    /// Sets the key ID that the `kid` header of tokens refers to. A key without an ID is used for any token
    /// it fits, as long as it is the only one.
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.id = Some(key_id.into().into_boxed_str());
        self
    }

    /// Returns the key ID.
    pub fn key_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the algorithms that this key can be used with; a verifier may allow fewer.
    pub fn algorithms(&self) -> impl Iterator<Item = Algorithm> {
        self.verifiers.iter().map(|(algorithm, _)| *algorithm)
    }

    /// Keeps the algorithms that work; if none does, returns the reason of the last failure.
    pub(super) fn from_candidates(
        candidates: &[Algorithm],
        build: impl Fn(Algorithm) -> Result<Verifier, String>,
    ) -> Result<Self, String> {
        let mut verifiers = Vec::new();
        let mut reason = String::new();
        for algorithm in candidates {
            match build(*algorithm) {
                Ok(verifier) => verifiers.push((*algorithm, verifier)),
                Err(failure) => reason = failure,
            }
        }
        if verifiers.is_empty() {
            Err(reason)
        } else {
            Ok(Self {
                id: None,
                verifiers,
            })
        }
    }

    pub(super) fn verifier(&self, algorithm: Algorithm) -> Option<&Verifier> {
        self.verifiers
            .iter()
            .find(|(it, _)| *it == algorithm)
            .map(|(_, verifier)| verifier)
    }
}
