//! A single JWK (RFC 7517 section 4): the members that are read, and how they restrict the key.

use auth0_core::der::Curve;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::KeyOptions;
use super::key::Key;
use super::public_key::PublicKey;
use super::signature::Verifier;
use crate::algorithm::Algorithm;

/// Members that only a private or a symmetric key has.
const PRIVATE_MEMBERS: [&str; 2] = ["d", "k"];

/// A parsed JWK.
pub(super) enum Jwk {
    Key(Key),
    /// A key that is not meant for signatures, which is not an error of the set.
    NotForSignatures,
}

pub(super) fn parse(value: &Value, options: &KeyOptions) -> Result<Jwk, String> {
    let members = value.as_object().ok_or("it is not a JSON object")?;
    let key_type = text(members, "kty")?.ok_or("`kty` is missing")?;
    if text(members, "use")?.is_some_and(|usage| usage != "sig") || !may_verify(members)? {
        return Ok(Jwk::NotForSignatures);
    }
    if key_type == "oct" {
        return Err(
            "a shared secret does not belong in a JWK set; use `Key::from_secret`".to_owned(),
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
        return Err("`kty`, `crv` and `alg` do not match or are not supported".to_owned());
    }
    let public = public_key(members, options)?;
    let key = Key::from_candidates(&candidates, |it| {
        Verifier::from_public_key(it, &public, options)
    })?;
    Ok(Jwk::Key(match key_id {
        Some(key_id) => key.with_key_id(key_id),
        None => key,
    }))
}

/// Returns whether an algorithm fits a key type and curve, before the numbers of the key are examined.
fn fits(algorithm: Algorithm, key_type: &str, curve: Option<&str>) -> bool {
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

/// Reads the public members of a key (RFC 7518 sections 6.2.1 and 6.3.1, RFC 8037 section 2); other members
/// of the JWK are ignored.
pub(crate) fn public_key(
    members: &Map<String, Value>,
    options: &KeyOptions,
) -> Result<PublicKey, String> {
    let bytes = |name| {
        let value = text(members, name)?.ok_or_else(|| format!("`{name}` is missing"))?;
        URL_SAFE_NO_PAD
            .decode(value)
            .map_err(|_| format!("`{name}` is not base64url without padding"))
    };
    let curve = text(members, "crv")?.unwrap_or_default();
    match (text(members, "kty")?.unwrap_or_default(), curve) {
        ("RSA", _) => PublicKey::rsa(&bytes("n")?, &bytes("e")?, options.max_rsa_bits),
        ("EC", name) => {
            let curve = Curve::from_name(name).ok_or("its `crv` is not supported")?;
            PublicKey::ec(curve, &bytes("x")?, &bytes("y")?)
        }
        ("OKP", "Ed25519") => PublicKey::ed25519(&bytes("x")?),
        ("OKP", "Ed448") => PublicKey::ed448(&bytes("x")?),
        _ => Err("its `kty` or `crv` is not supported".to_owned()),
    }
}

/// Returns whether `key_ops` (RFC 7517 section 4.3), if present, allows verification.
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
