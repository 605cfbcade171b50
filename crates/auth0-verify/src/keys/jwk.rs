//! A single JWK (RFC 7517 section 4): which of its members count, and what they rule out.

use josekit::{Map, Value};

use super::key::Key;
use super::signature::Verifier;
use crate::algorithm::Algorithm;

/// The public members that make a key; everything else in a JWK is left unread.
const MEMBERS: [&str; 6] = ["kty", "crv", "n", "e", "x", "y"];

/// Members that only a private or a symmetric key has.
const PRIVATE_MEMBERS: [&str; 2] = ["d", "k"];

/// What a JWK turned out to be.
pub(super) enum Jwk {
    Key(Key),
    /// A key for something else than signatures: no fault of the set.
    NotForSignatures,
}

pub(super) fn parse(value: &Value) -> Result<Jwk, String> {
    let members = value.as_object().ok_or("it is not a JSON object")?;
    let key_type = text(members, "kty")?.ok_or("`kty` is missing")?;
    if text(members, "use")?.is_some_and(|usage| usage != "sig") || !may_verify(members)? {
        return Ok(Jwk::NotForSignatures);
    }
    if key_type == "oct" {
        return Err(
            "a shared secret does not belong into a JWK set; use `Key::from_secret`".to_owned(),
        );
    }
    if PRIVATE_MEMBERS
        .iter()
        .any(|member| members.contains_key(*member))
    {
        return Err("it is a private key; publish and use only the public members".to_owned());
    }
    let key_id = text(members, "kid")?.map(str::to_owned);
    let mut candidates: Vec<Algorithm> = match text(members, "alg")? {
        Some(name) => {
            vec![Algorithm::from_name(name).ok_or("its `alg` is not a supported one")?]
        }
        None => Algorithm::ALL.to_vec(),
    };
    let curve = text(members, "crv")?;
    if text(members, "alg")? == Some("Ed25519") && curve != Some("Ed25519") {
        candidates.clear();
    }
    candidates.retain(|algorithm| fits(*algorithm, key_type, curve));
    if candidates.is_empty() {
        return Err("`kty`, `crv` and `alg` do not go together or are not supported".to_owned());
    }
    let public: Map<String, Value> = MEMBERS
        .iter()
        .filter_map(|name| {
            members
                .get(*name)
                .map(|value| ((*name).to_owned(), value.clone()))
        })
        .collect();
    let key = Key::from_candidates(&candidates, |it| Verifier::from_jwk(it, public.clone()))?;
    Ok(Jwk::Key(match key_id {
        Some(key_id) => key.with_key_id(key_id),
        None => key,
    }))
}

pub(super) fn fits(algorithm: Algorithm, key_type: &str, curve: Option<&str>) -> bool {
    match algorithm {
        Algorithm::RS256
        | Algorithm::RS384
        | Algorithm::RS512
        | Algorithm::PS256
        | Algorithm::PS384
        | Algorithm::PS512 => key_type == "RSA",
        Algorithm::ES256 => key_type == "EC" && curve == Some("P-256"),
        Algorithm::ES384 => key_type == "EC" && curve == Some("P-384"),
        Algorithm::ES512 => key_type == "EC" && curve == Some("P-521"),
        Algorithm::EdDSA => key_type == "OKP" && matches!(curve, Some("Ed25519" | "Ed448")),
        Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512 => false,
    }
}

/// `key_ops` (RFC 7517 section 4.3), where present, has to allow verification.
fn may_verify(members: &Map<String, Value>) -> Result<bool, String> {
    match members.get("key_ops") {
        None => Ok(true),
        Some(Value::Array(operations)) => Ok(operations.iter().any(|it| it == "verify")),
        Some(_) => Err("`key_ops` must be an array".to_owned()),
    }
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, String> {
    match members.get(name) {
        None => Ok(None),
        Some(Value::String(value)) => Ok(Some(value)),
        Some(_) => Err(format!("`{name}` must be a string")),
    }
}
