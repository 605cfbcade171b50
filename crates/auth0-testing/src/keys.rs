//! Signing keys: the current one, the ones still published, and checking what they signed.

use std::sync::{Arc, Mutex, PoisonError};

use josekit::jws::alg::rsassa::{RsassaJwsSigner, RsassaJwsVerifier};
use josekit::jws::{JwsHeader, JwsSigner, JwsVerifier, RS256};
use serde_json::{Map, Value, json};

use crate::error::Error;
use crate::random;

const KEY_BITS: u32 = 2048;

/// Generating an RSA key takes long enough to notice in every test, so all tenants of a process start
/// with the same one. Their tokens still differ in `iss`.
static SHARED: Mutex<Option<Arc<SigningKey>>> = Mutex::new(None);

/// An RSA key pair, ready to sign and to check RS256.
#[derive(Debug)]
pub(crate) struct SigningKey {
    kid: String,
    signer: RsassaJwsSigner,
    verifier: RsassaJwsVerifier,
    public: Map<String, Value>,
}

impl SigningKey {
    pub(crate) fn generate() -> Result<Arc<Self>, Error> {
        let failed = |source| Error::key("generate an RSA key", source);
        let kid = random::base64url(16);
        let mut pair = RS256.generate_key_pair(KEY_BITS).map_err(failed)?;
        pair.set_key_id(Some(&kid));
        let mut public = pair.to_jwk_public_key();
        public.set_key_use("sig");
        public.set_algorithm("RS256");
        let key = Self {
            signer: RS256
                .signer_from_jwk(&pair.to_jwk_private_key())
                .map_err(failed)?,
            verifier: RS256.verifier_from_jwk(&public).map_err(failed)?,
            public: public.into(),
            kid,
        };
        Ok(Arc::new(key))
    }

    /// The key all tenants of this process start with.
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

    /// A compact JWS of `payload`, with `alg`, `kid` and `typ` in its header.
    pub(crate) fn sign(&self, payload: &Value) -> Result<String, Error> {
        let mut header = JwsHeader::new();
        header.set_token_type("JWT");
        let signer: &dyn JwsSigner = &self.signer;
        josekit::jws::serialize_compact(payload.to_string().as_bytes(), &header, signer)
            .map_err(|source| Error::key("sign a token", source))
    }
}

/// The current key and the published old ones.
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

    fn published(&self) -> impl Iterator<Item = &Arc<SigningKey>> {
        std::iter::once(&self.current).chain(&self.old)
    }

    /// The JWK Set (RFC 7517 section 5), current key first.
    pub(crate) fn jwks(&self) -> Value {
        json!({ "keys": self.published().map(|key| &key.public).collect::<Vec<_>>() })
    }

    /// The claims of a token signed by a published key, or `None` for anything else.
    pub(crate) fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        let (payload, _) = josekit::jws::deserialize_compact_with_selector(token, |header| {
            let key = self
                .published()
                .find(|key| header.key_id() == Some(key.kid()));
            Ok(key.map(|key| &key.verifier as &dyn JwsVerifier))
        })
        .ok()?;
        serde_json::from_slice(&payload).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_keys_count_until_they_are_retired() {
        let mut ring = KeyRing::new(SigningKey::shared().unwrap());
        let token = ring.current().sign(&json!({ "sub": "ada" })).unwrap();
        ring.rotate(SigningKey::generate().unwrap());
        assert_eq!(ring.jwks()["keys"].as_array().map(Vec::len), Some(2));
        assert_eq!(ring.verify(&token).unwrap()["sub"], "ada");
        ring.retire_old();
        assert_eq!(ring.jwks()["keys"].as_array().map(Vec::len), Some(1));
        assert_eq!(ring.verify(&token), None);
    }

    #[test]
    fn published_keys_hold_nothing_private() {
        let jwks = KeyRing::new(SigningKey::shared().unwrap()).jwks();
        let key = jwks["keys"][0].as_object().unwrap();
        let mut names: Vec<_> = key.keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, ["alg", "e", "kid", "kty", "n", "use"]);
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
            assert_eq!(ring.verify(bad), None, "{bad}");
        }
        let list = ring.current().sign(&json!(["not", "claims"])).unwrap();
        assert_eq!(ring.verify(&list), None);
    }
}
