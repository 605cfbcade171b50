//! A set of keys, and the selection of the key that a token is checked with.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::KeyOptions;
use super::jwk::{self, Jwk};
use super::key::Key;
use super::signature::{KeyIdentity, Verifier};
use crate::algorithm::{Algorithm, AlgorithmSet};
use crate::error::{Error, ErrorKind, quoted};

/// Keys to verify with: a JWK set (RFC 7517 section 5), or keys added one by one.
///
/// Clones are cheap and share the keys.
///
/// ```
/// use auth0_verify::{Key, KeySet};
///
/// let published = KeySet::from_jwks(br#"{"keys":[
///     {"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
///     {"kty":"RSA","kid":"b","n":"broken"}
/// ]}"#)?;
/// assert_eq!(published.len(), 1);
/// assert_eq!(published.skipped()[0].key_id(), Some("b"));
///
/// let shared = KeySet::from(Key::from_secret(b"a secret of at least thirty-two bytes")?);
/// assert_eq!(shared.len(), 1);
/// # Ok::<(), auth0_verify::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct KeySet(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    keys: Vec<Key>,
    skipped: Vec<SkippedKey>,
    /// The number of keys that are not meant for signatures.
    others: usize,
}

/// A member of a JWK set that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkippedKey {
    index: usize,
    key_id: Option<String>,
    reason: String,
}

/// The maximum number of unusable keys in an error message.
const MAX_REASONS: usize = 5;

/// The reason that no key of a set fits a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Miss {
    /// The set has no key with this ID; the key may have been added later.
    UnknownKeyId,
    /// The key with this ID does not support the algorithm or, for a token without `kid`, no key does.
    Algorithm,
    /// The token has no `kid`, and this many keys fit.
    Ambiguous(usize),
}

impl SkippedKey {
    /// Returns its position in the `keys` array, starting at 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns its `kid`, if present.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// Returns why it cannot be used.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl KeySet {
    /// Reads a JWK set in JSON, as served at `https://{domain}/.well-known/jwks.json`.
    ///
    /// A key that cannot be used (malformed, of an unknown type, private, or symmetric) does not affect the
    /// others: it is listed in [`skipped`](Self::skipped). Keys for encryption are left out.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if the document is not a JSON object with an array `keys`. A set without a usable
    /// key is not an error here; the verifier reports it when it is built.
    pub fn from_jwks(json: &[u8]) -> Result<Self, Error> {
        Self::read_jwks(json, &KeyOptions::new(), usize::MAX)
    }

    /// Like [`from_jwks`](Self::from_jwks), for a set from an untrusted source. Preparing a key takes time,
    /// so a set with more than `max_keys` keys is refused before any of them is read.
    pub(super) fn read_jwks(
        json: &[u8],
        options: &KeyOptions,
        max_keys: usize,
    ) -> Result<Self, Error> {
        #[derive(Deserialize)]
        struct Document {
            keys: Vec<Value>,
        }
        let document: Document = serde_json::from_slice(json).map_err(|error| {
            let message = "the JWK set is not a JSON object with an array `keys` (RFC 7517)";
            Error::new(
                ErrorKind::Key,
                format!("{message}: {:?} error", error.classify()),
            )
        })?;
        if document.keys.len() > max_keys {
            let message = format!(
                "the JWK set has {} keys; the limit is {max_keys} (`.max_keys(…)`)",
                document.keys.len()
            );
            return Err(Error::new(ErrorKind::Key, message));
        }
        let mut inner = Inner {
            keys: Vec::new(),
            skipped: Vec::new(),
            others: 0,
        };
        for (index, value) in document.keys.iter().enumerate() {
            match jwk::parse(value, options) {
                Ok(Jwk::Key(key)) => inner.keys.push(key),
                Ok(Jwk::NotForSignatures) => inner.others += 1,
                Err(mut reason) => {
                    if value.get("x5c").is_some() && value.get("n").or(value.get("x")).is_none() {
                        reason.push_str("; a certificate alone (`x5c`) is not read");
                    }
                    let key_id = value.get("kid").and_then(Value::as_str).map(str::to_owned);
                    inner.skipped.push(SkippedKey {
                        index,
                        key_id,
                        reason,
                    });
                }
            }
        }
        Ok(Self(Arc::new(inner)))
    }

    /// Returns the number of usable keys.
    pub fn len(&self) -> usize {
        self.0.keys.len()
    }

    /// Returns whether there are no usable keys.
    pub fn is_empty(&self) -> bool {
        self.0.keys.is_empty()
    }

    /// Returns the usable keys.
    pub fn iter(&self) -> impl Iterator<Item = &Key> {
        self.0.keys.iter()
    }

    /// Returns the members of the JWK set that cannot be used, with the reasons.
    pub fn skipped(&self) -> &[SkippedKey] {
        &self.0.skipped
    }

    /// Describes why no key of the set can be used.
    pub(crate) fn why_unusable(&self) -> String {
        let skipped = self.skipped().iter().map(|key| {
            let name = key.key_id().map_or_else(
                || format!("key {}", key.index()),
                |it| format!("key {}", quoted(it)),
            );
            format!("{name}: {}", key.reason())
        });
        let mut reasons: Vec<_> = skipped.take(MAX_REASONS).collect();
        match self.0.others {
            0 => {}
            1 => reasons.push("1 key is not for signatures (`use`, `key_ops`)".to_owned()),
            count => reasons.push(format!(
                "{count} keys are not for signatures (`use`, `key_ops`)"
            )),
        }
        match self.skipped().len().saturating_sub(MAX_REASONS) {
            0 => {}
            more => reasons.push(format!("{more} more cannot be used")),
        }
        if reasons.is_empty() {
            return "it is empty".to_owned();
        }
        reasons.join("; ")
    }

    /// Returns the algorithms that at least one key can be used with.
    pub(super) fn algorithms(&self) -> AlgorithmSet {
        self.iter().flat_map(Key::algorithms).collect()
    }

    /// Checks a signature with the key that fits.
    pub(crate) fn verify(
        &self,
        algorithm: Algorithm,
        key_id: Option<&str>,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), Error> {
        let verifier = self
            .find(algorithm, key_id)
            .map_err(|miss| miss.into_error(algorithm, key_id))?;
        if verifier.verify(message, signature) {
            Ok(())
        } else {
            Err(Error::new(
                ErrorKind::Signature,
                "the token's signature does not match its content and the issuer's key",
            ))
        }
    }

    /// Returns the identity of the key that a token is checked with. Equal keys have the same identity,
    /// even in different sets.
    pub(crate) fn identity(
        &self,
        algorithm: Algorithm,
        key_id: Option<&str>,
    ) -> Option<KeyIdentity> {
        self.find(algorithm, key_id).ok().map(Verifier::identity)
    }

    /// Returns why no key fits, or `None` if one does.
    #[cfg(feature = "remote")]
    pub(super) fn miss(&self, algorithm: Algorithm, key_id: Option<&str>) -> Option<Miss> {
        self.find(algorithm, key_id).err()
    }

    /// Finds the key with this ID; otherwise the only key without an ID that fits; or, for a token without
    /// `kid`, the only key that fits.
    ///
    /// If several keys have the same ID, the first one that fits the algorithm is used: some published sets
    /// repeat a key, and refusing them would stop a service because of a harmless mistake.
    fn find(&self, algorithm: Algorithm, key_id: Option<&str>) -> Result<&Verifier, Miss> {
        let Some(key_id) = key_id else {
            return only(self.iter().filter_map(|key| key.verifier(algorithm)));
        };
        let mut known = false;
        for key in self.iter().filter(|key| key.key_id() == Some(key_id)) {
            if let Some(verifier) = key.verifier(algorithm) {
                return Ok(verifier);
            }
            known = true;
        }
        if known {
            return Err(Miss::Algorithm);
        }
        let unnamed = self.iter().filter(|key| key.key_id().is_none());
        only(unnamed.filter_map(|key| key.verifier(algorithm))).map_err(|miss| match miss {
            Miss::Ambiguous(_) => miss,
            _ => Miss::UnknownKeyId,
        })
    }
}

fn only<'a>(mut fitting: impl Iterator<Item = &'a Verifier>) -> Result<&'a Verifier, Miss> {
    let first = fitting.next().ok_or(Miss::Algorithm)?;
    match fitting.count() {
        0 => Ok(first),
        more => Err(Miss::Ambiguous(more + 1)),
    }
}

impl Miss {
    fn into_error(self, algorithm: Algorithm, key_id: Option<&str>) -> Error {
        let named = key_id.map_or_else(
            || "without `kid`".to_owned(),
            |it| format!("with `kid` {}", quoted(it)),
        );
        let message = match self {
            Self::UnknownKeyId => format!(
                "the token {named} was signed with a key the issuer's key set does not have; check \
                 that it comes from this tenant"
            ),
            Self::Algorithm => {
                format!("no {algorithm} key of the issuer matches the token {named}")
            }
            Self::Ambiguous(count) => {
                format!("the token {named} does not say which of {count} matching keys signed it")
            }
        };
        Error::new(ErrorKind::KeyNotFound, message)
    }
}

impl From<Key> for KeySet {
    fn from(key: Key) -> Self {
        Self::from_iter([key])
    }
}

impl FromIterator<Key> for KeySet {
    fn from_iter<I: IntoIterator<Item = Key>>(keys: I) -> Self {
        Self(Arc::new(Inner {
            keys: keys.into_iter().collect(),
            skipped: Vec::new(),
            others: 0,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const X: &str = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    const EC: &str = r#""kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0""#;

    fn ed(more: &str) -> String {
        format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{X}"{more}}}"#)
    }

    fn set(keys: &[String]) -> KeySet {
        KeySet::from_jwks(format!(r#"{{"keys":[{}]}}"#, keys.join(",")).as_bytes()).unwrap()
    }

    fn miss(set: &KeySet, algorithm: Algorithm, key_id: Option<&str>) -> Option<Miss> {
        set.find(algorithm, key_id).err()
    }

    #[test]
    fn a_name_finds_its_key() {
        let keys = set(&[
            ed(r#","kid":"a""#),
            ed(r#","kid":"b""#),
            format!(r#"{{{EC},"kid":"c"}}"#),
        ]);
        assert_eq!(miss(&keys, Algorithm::EdDSA, Some("a")), None);
        assert_eq!(miss(&keys, Algorithm::ES256, Some("c")), None);
        assert_eq!(
            miss(&keys, Algorithm::ES256, Some("a")),
            Some(Miss::Algorithm)
        );
        assert_eq!(
            miss(&keys, Algorithm::EdDSA, Some("d")),
            Some(Miss::UnknownKeyId)
        );
        assert_eq!(
            miss(&keys, Algorithm::EdDSA, Some("")),
            Some(Miss::UnknownKeyId)
        );
        assert_eq!(
            miss(&keys, Algorithm::HS256, Some("a")),
            Some(Miss::Algorithm)
        );
    }

    #[test]
    fn a_token_without_a_name_needs_the_only_fitting_key() {
        let keys = set(&[
            ed(r#","kid":"a""#),
            ed(r#","kid":"b""#),
            format!(r#"{{{EC},"kid":"c"}}"#),
        ]);
        assert_eq!(
            miss(&keys, Algorithm::EdDSA, None),
            Some(Miss::Ambiguous(2))
        );
        assert_eq!(miss(&keys, Algorithm::ES256, None), None);
        assert_eq!(miss(&keys, Algorithm::RS256, None), Some(Miss::Algorithm));
    }

    #[test]
    fn a_key_without_a_name_serves_any_token_if_it_is_the_only_one() {
        assert_eq!(miss(&set(&[ed("")]), Algorithm::EdDSA, Some("x")), None);
        assert_eq!(
            miss(&set(&[ed("")]), Algorithm::ES256, Some("x")),
            Some(Miss::UnknownKeyId)
        );
        let two = set(&[ed(""), ed("")]);
        assert_eq!(
            miss(&two, Algorithm::EdDSA, Some("x")),
            Some(Miss::Ambiguous(2))
        );
    }

    #[test]
    fn the_first_of_a_repeated_name_that_fits_is_used() {
        let keys = set(&[
            format!(r#"{{{EC},"kid":"a"}}"#),
            ed(r#","kid":"a""#),
            ed(r#","kid":"a""#),
        ]);
        assert_eq!(miss(&keys, Algorithm::EdDSA, Some("a")), None);
        assert_eq!(miss(&keys, Algorithm::ES256, Some("a")), None);
    }

    #[test]
    fn one_bad_key_does_not_spoil_the_set() {
        let bad = [
            ("7", "not a JSON object"),
            ("{}", "`kty` is missing"),
            (r#"{"kty":5}"#, "`kty` must be a string"),
            (r#"{"kty":"RSA","n":"AQAB"}"#, "`e` is missing"),
            (r#"{"kty":"RSA","n":"","e":""}"#, ""),
            (r#"{"kty":"RSA","n":"!","e":"AQAB"}"#, ""),
            (r#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#, ""),
            (r#"{"kty":"EC","crv":"P-256","x":"AQ","y":"AQ"}"#, ""),
            (
                r#"{"kty":"EC","crv":"secp256k1","x":"AQ","y":"AQ"}"#,
                "do not match",
            ),
            (r#"{"kty":"OKP","crv":"X25519","x":"AQ"}"#, "do not match"),
            (
                r#"{"kty":"OKP","crv":"Ed25519","alg":"RS256","x":"AQ"}"#,
                "do not match",
            ),
            (
                r#"{"kty":"OKP","crv":"Ed448","alg":"Ed25519","x":"AQ"}"#,
                "do not match",
            ),
            (
                r#"{"kty":"OKP","crv":"Ed25519","alg":"none","x":"AQ"}"#,
                "not a supported one",
            ),
            (r#"{"kty":"OKP","crv":"Ed25519","x":"AQ"}"#, ""),
            (
                r#"{"kty":"OKP","crv":"Ed25519","x":"AQ","d":"AQ"}"#,
                "private key",
            ),
            (r#"{"kty":"oct","k":"c2VjcmV0"}"#, "shared secret"),
            (r#"{"kty":"AKP","kid":"new"}"#, "do not match"),
            (r#"{"kty":"RSA","kid":1}"#, "`kid` must be a string"),
            (
                r#"{"kty":"RSA","key_ops":"verify"}"#,
                "`key_ops` must be an array",
            ),
        ];
        let mut keys: Vec<_> = bad.iter().map(|(key, _)| (*key).to_owned()).collect();
        keys.push(ed(r#","kid":"good","use":"sig","x5c":5,"other":{}"#));
        let keys = set(&keys);
        assert_eq!(keys.len(), 1);
        assert_eq!(keys.iter().next().unwrap().key_id(), Some("good"));
        assert_eq!(keys.skipped().len(), bad.len());
        for (skipped, (key, reason)) in keys.skipped().iter().zip(bad) {
            assert!(!skipped.reason().is_empty(), "{key}");
            assert!(
                skipped.reason().contains(reason),
                "{key}: {}",
                skipped.reason()
            );
            assert!(!skipped.reason().contains("c2VjcmV0"));
        }
        assert_eq!(keys.skipped()[16].key_id(), Some("new"));
        assert_eq!(keys.skipped()[16].index(), 16);
    }

    #[test]
    fn a_set_says_why_none_of_its_keys_can_be_used() {
        for (keys, reasons) in [
            (&[][..], &["it is empty"][..]),
            (
                &[r#"{"kty":"RSA","use":null}"#],
                &["key 0: `use` must be a string"],
            ),
            (
                &[r#"{"kty":"RSA","kid":"a","x5c":["AA"]}"#],
                &["key `a`:", "a certificate alone (`x5c`)"],
            ),
            (
                &[r#"{"kty":"RSA","use":"enc"}"#],
                &["1 key is not for signatures"],
            ),
            (&["{}"; 8], &["key 4: `kty` is missing; 3 more"]),
        ] {
            let keys: Vec<_> = keys.iter().map(|key| (*key).to_owned()).collect();
            let why = set(&keys).why_unusable();
            for reason in reasons {
                assert!(why.contains(reason), "{why}");
            }
        }
    }

    #[test]
    fn a_set_from_outside_is_bounded_before_its_keys_are_looked_at() {
        let json = format!(r#"{{"keys":[{}]}}"#, vec![ed(""); 3].join(","));
        assert_eq!(
            KeySet::read_jwks(json.as_bytes(), &KeyOptions::new(), 3)
                .unwrap()
                .len(),
            3
        );
        let error = KeySet::read_jwks(json.as_bytes(), &KeyOptions::new(), 2).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Key);
        assert!(
            error.to_string().contains("has 3 keys; the limit is 2"),
            "{error}"
        );
    }

    #[test]
    fn keys_for_other_purposes_are_left_out() {
        let keys = set(&[
            ed(r#","use":"enc""#),
            ed(r#","key_ops":["sign"]"#),
            r#"{"kty":"RSA","use":"enc"}"#.to_owned(),
            ed(r#","key_ops":["verify"]"#),
        ]);
        assert_eq!((keys.len(), keys.skipped().len()), (1, 0));
    }

    #[test]
    fn the_alg_of_a_key_restricts_it() {
        let n = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
        let keys = set(&[format!(
            r#"{{"kty":"RSA","n":"{n}","e":"AQAB","alg":"PS384"}}"#
        )]);
        assert_eq!(keys.algorithms().to_string(), "PS384");
    }

    #[test]
    fn what_is_no_set_is_an_error() {
        for json in [
            "",
            "[]",
            "{}",
            r#"{"keys":{}}"#,
            r#"{"keys":"secret"}"#,
            r#"{"keys":[}"#,
        ] {
            let error = KeySet::from_jwks(json.as_bytes()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Key, "{json}");
            assert!(!error.to_string().contains("secret"));
        }
        assert!(KeySet::from_jwks(br#"{"keys":[]}"#).unwrap().is_empty());
        let deep = format!(r#"{{"keys":{}"#, "[".repeat(100_000));
        assert_eq!(
            KeySet::from_jwks(deep.as_bytes()).unwrap_err().kind(),
            ErrorKind::Key
        );
    }

    #[test]
    fn secrets_and_public_keys_never_mix() {
        let secret = Key::from_secret(&[7; 48]).unwrap();
        assert_eq!(
            secret.algorithms().collect::<Vec<_>>(),
            [Algorithm::HS256, Algorithm::HS384]
        );
        let public = Key::from_jwk(ed("").as_bytes()).unwrap();
        assert!(
            public
                .algorithms()
                .all(|algorithm| !algorithm.is_symmetric())
        );
        let error = Key::from_secret(b"hunter2").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Key);
        assert!(!error.to_string().contains("hunter2"));
        let keys = KeySet::from(secret);
        assert_eq!(miss(&keys, Algorithm::EdDSA, None), Some(Miss::Algorithm));
    }
}
