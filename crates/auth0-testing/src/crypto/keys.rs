//! The signing keys, current and old, and verification of the tokens that they signed.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};
use sha2::Sha256;
use time::OffsetDateTime;

use crate::crypto::backend::{self, Public, RsaKey};
use crate::crypto::certificate::{self, Algorithm, Fields, Party, Purpose};
use crate::crypto::jws;
use crate::error::Error;
use crate::random;

/// Generating an RSA key is slow enough to be noticeable in every test, so all tenants of a process
/// start with the same key. Their tokens still differ in `iss`.
static SHARED: Mutex<Option<Arc<SigningKey>>> = Mutex::new(None);

/// 2020-01-01 and 2049-12-31, so that keys' certificates stay valid however a test moves the clock.
const NOT_BEFORE: i64 = 1_577_836_800;
const NOT_AFTER: i64 = 2_524_521_600;

/// An RSA key pair for RS256.
pub(crate) struct SigningKey {
    kid: String,
    key: Box<dyn RsaKey>,
    /// The public key, also stored as `jwk`.
    public: Public,
    jwk: Value,
    /// Self-signed.
    certificate: Vec<u8>,
    signatures: Signatures,
}

/// The latest signatures of a key, by the digest of what they sign. RS256 makes one signature of a text,
/// and almost all tokens that a tenant verifies are its own: the cryptography of RSA would otherwise be a third
/// of the time of a Management API call.
#[derive(Default)]
struct Signatures(Mutex<HashMap<[u8; 32], Vec<u8>>>);

impl Signatures {
    const LIMIT: usize = 1024;

    fn of(&self, message: &[u8]) -> Option<Vec<u8>> {
        self.lock().get(&digest(message)).cloned()
    }

    fn keep(&self, message: &[u8], signature: &[u8]) {
        let mut known = self.lock();
        if known.len() == Self::LIMIT {
            known.clear();
        }
        known.insert(digest(message), signature.to_vec());
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn digest(message: &[u8]) -> [u8; 32] {
    Sha256::digest(message).into()
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("kid", &self.kid)
            .finish_non_exhaustive()
    }
}

impl SigningKey {
    pub(crate) fn generate() -> Result<Arc<Self>, Error> {
        let key = backend::rsa_key().map_err(|source| Error::key("generate an RSA key", source))?;
        let public = key.public();
        let Public::Rsa { modulus, exponent } = &public else {
            return Err(Error::key(
                "generate an RSA key",
                "it is one of another type",
            ));
        };
        let kid = random::base64url(16);
        let certificate = own_certificate(&*key, modulus, exponent)
            .ok_or_else(|| Error::key("sign a certificate", "the backend refused to"))?;
        let jwk = json!({
            "kty": "RSA",
            "use": "sig",
            "alg": "RS256",
            "kid": kid,
            "n": URL_SAFE_NO_PAD.encode(modulus),
            "e": URL_SAFE_NO_PAD.encode(exponent),
            "x5c": [STANDARD.encode(&certificate)],
            "x5t": URL_SAFE_NO_PAD.encode(Sha1::digest(&certificate)),
            "x5t#S256": URL_SAFE_NO_PAD.encode(Sha256::digest(&certificate)),
        });
        Ok(Arc::new(Self {
            kid,
            key,
            public,
            jwk,
            certificate,
            signatures: Signatures::default(),
        }))
    }

    /// Returns the key with which all tenants of this process start.
    pub(crate) fn shared() -> Result<Arc<Self>, Error> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = shared.as_ref() {
            return Ok(Arc::clone(key));
        }
        let key = Self::generate()?;
        *shared = Some(Arc::clone(&key));
        Ok(key)
    }

    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    /// Returns the certificate in DER.
    pub(crate) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// Signs `payload` as a compact JWS with `alg`, `kid`, and `typ` in its header.
    #[cfg(test)]
    pub(crate) fn sign(&self, payload: &Value) -> Result<String, Error> {
        self.sign_as("JWT", payload)
    }

    /// The same as [`sign`](Self::sign), with another `typ`.
    pub(crate) fn sign_as(&self, token_type: &str, payload: &Value) -> Result<String, Error> {
        let header = json!({ "alg": "RS256", "typ": token_type, "kid": self.kid });
        let encode = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let message = format!("{}.{}", encode(&header), encode(payload));
        let signature = self
            .key
            .sign(message.as_bytes())
            .ok_or_else(|| Error::key("sign a token", "the backend refused to"))?;
        self.signatures.keep(message.as_bytes(), &signature);
        Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// Returns the claims of a token that this key signed.
    pub(crate) fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        let (message, payload, signature) = jws::parts(token)?;
        let message = message.as_bytes();
        let is_valid = if let Some(known) = self.signatures.of(message) {
            known == signature
        } else {
            let is_valid = backend::verify("RS256", &self.public, message, &signature);
            if is_valid {
                self.signatures.keep(message, &signature);
            }
            is_valid
        };
        is_valid.then(|| serde_json::from_slice(&payload).ok())?
    }
}

/// Creates the self-signed certificate of a key. Its content depends only on the key.
fn own_certificate(key: &dyn RsaKey, modulus: &[u8], exponent: &[u8]) -> Option<Vec<u8>> {
    let public_key = certificate::rsa_public_key(modulus, exponent);
    let party = Party {
        common_name: "auth0-testing",
        public_key: &public_key,
    };
    let mut serial = Sha256::digest(&public_key).as_slice().get(..9)?.to_vec();
    // Makes the serial number positive, without a leading zero.
    serial[0] = serial[0] & 0x3f | 0x40;
    let fields = Fields {
        issuer: party,
        subject: party,
        serial: &serial,
        not_before: OffsetDateTime::from_unix_timestamp(NOT_BEFORE).ok()?,
        not_after: OffsetDateTime::from_unix_timestamp(NOT_AFTER).ok()?,
        purpose: Purpose::Tokens,
    };
    fields.sign(Algorithm::RsaSha256, |message| key.sign(message))
}

/// The current key and the old keys that are still published.
#[derive(Debug, Clone)]
pub(crate) struct KeyRing {
    current: Arc<SigningKey>,
    old: Vec<Arc<SigningKey>>,
}

impl KeyRing {
    pub(crate) fn new(current: Arc<SigningKey>) -> Self {
        Self {
            current,
            old: Vec::new(),
        }
    }

    pub(crate) fn current(&self) -> &Arc<SigningKey> {
        &self.current
    }

    pub(crate) fn rotate(&mut self, next: Arc<SigningKey>) {
        self.old.push(std::mem::replace(&mut self.current, next));
    }

    pub(crate) fn retire_old(&mut self) {
        self.old.clear();
    }

    /// Removes an old key and returns the `kid` of the current one.
    pub(crate) fn revoke(&mut self, kid: &str) -> Option<String> {
        let position = self.old.iter().position(|key| key.kid == kid)?;
        self.old.remove(position);
        Some(self.current.kid.clone())
    }

    /// Returns the keys in the Management API's format.
    pub(crate) fn described(&self) -> Vec<Map<String, Value>> {
        let current = self.current.kid.as_str();
        let describe = |key: &Arc<SigningKey>| {
            let is_current = key.kid == current;
            Map::from_iter([
                ("kid".to_owned(), Value::from(key.kid.as_str())),
                ("cert".to_owned(), certificate::pem(&key.certificate).into()),
                (
                    "pkcs7".to_owned(),
                    certificate::pkcs7_pem(&key.certificate).into(),
                ),
                ("current".to_owned(), is_current.into()),
                ("previous".to_owned(), (!is_current).into()),
            ])
        };
        self.published().map(describe).collect()
    }

    fn published(&self) -> impl Iterator<Item = &Arc<SigningKey>> {
        std::iter::once(&self.current).chain(&self.old)
    }

    /// Returns the JWK Set (RFC 7517 section 5), with the current key first.
    pub(crate) fn jwks(&self) -> Value {
        json!({ "keys": self.published().map(|key| &key.jwk).collect::<Vec<_>>() })
    }

    /// Returns the published key that an RS256 token names in its header.
    pub(crate) fn of(&self, token: &str) -> Option<Arc<SigningKey>> {
        let header = jws::header(token)?;
        if header.get("alg")? != "RS256" || header.contains_key("crit") {
            return None;
        }
        let kid = header.get("kid")?.as_str()?;
        self.published().find(|key| key.kid == kid).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(ring: &KeyRing, token: &str) -> Option<Map<String, Value>> {
        ring.of(token)?.verify(token)
    }

    #[test]
    fn old_keys_count_until_they_are_retired() {
        let mut ring = KeyRing::new(SigningKey::shared().unwrap());
        let token = ring.current().sign(&json!({ "sub": "ada" })).unwrap();
        ring.rotate(SigningKey::generate().unwrap());
        assert_eq!(ring.jwks()["keys"].as_array().map(Vec::len), Some(2));
        assert_eq!(claims(&ring, &token).unwrap()["sub"], "ada");
        ring.retire_old();
        assert_eq!(ring.jwks()["keys"].as_array().map(Vec::len), Some(1));
        assert_eq!(claims(&ring, &token), None);
    }

    #[test]
    fn published_keys_hold_nothing_private() {
        let jwks = KeyRing::new(SigningKey::shared().unwrap()).jwks();
        let key = jwks["keys"][0].as_object().unwrap();
        let mut names: Vec<_> = key.keys().map(String::as_str).collect();
        names.sort_unstable();
        let expected = [
            "alg", "e", "kid", "kty", "n", "use", "x5c", "x5t", "x5t#S256",
        ];
        assert_eq!(names, expected);
        assert_eq!((&key["alg"], &key["use"]), (&json!("RS256"), &json!("sig")));
    }

    #[test]
    fn garbage_and_tampering_do_not_verify() {
        let ring = KeyRing::new(SigningKey::shared().unwrap());
        let token = ring.current().sign(&json!({ "sub": "ada" })).unwrap();
        let mut parts: Vec<_> = token.split('.').collect();
        parts[1] = "eyJzdWIiOiJldmUifQ";
        for bad in [
            "",
            ".",
            "..",
            "a.b.c",
            "ä.ö.ü",
            &parts.join("."),
            &format!("{token}.x"),
        ] {
            assert_eq!(claims(&ring, bad), None, "{bad}");
        }
        let list = ring.current().sign(&json!(["not", "claims"])).unwrap();
        assert_eq!(claims(&ring, &list), None);
    }

    #[test]
    fn a_remembered_signature_is_the_only_one_of_its_text() {
        let key = SigningKey::generate().unwrap();
        let token = key.sign(&json!({ "sub": "ada" })).unwrap();
        let (message, _, signature) = jws::parts(&token).unwrap();

        // Neither another signature of a remembered text nor a remembered signature of another text is valid.
        let mut other = signature.clone();
        other[0] ^= 1;
        let other = format!("{message}.{}", URL_SAFE_NO_PAD.encode(other));
        assert_eq!(key.verify(&other), None);
        let elsewhere = SigningKey::generate().unwrap();
        assert_eq!(elsewhere.verify(&token), None);
        // Forgotten, it is verified by its mathematics.
        key.signatures.lock().clear();
        assert_eq!(key.verify(&token).unwrap()["sub"], "ada");
        assert_eq!(key.verify(&other), None);
    }

    #[test]
    fn remembered_signatures_have_a_limit() {
        let known = Signatures::default();
        for number in 0..3 * Signatures::LIMIT {
            known.keep(&number.to_be_bytes(), b"signature");
            assert!(known.lock().len() <= Signatures::LIMIT);
        }
        let last = 3 * Signatures::LIMIT - 1;
        assert_eq!(known.of(&last.to_be_bytes()).unwrap(), b"signature");
    }
}
