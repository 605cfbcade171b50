//! Verification of JWTs signed by others: client assertions, request objects, DPoP proofs.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::crypto::backend;
use crate::crypto::public_key;

/// A public key of an application.
#[derive(Debug, Clone)]
pub(crate) enum PublicKey {
    Jwk(Value),
    Pem(String),
}

/// Decodes the header of a compact JWS, without verifying anything.
pub(crate) fn header(token: &str) -> Option<Map<String, Value>> {
    let (header, _) = token.split_once('.')?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).ok()?).ok()
}

/// Returns the claims of a token if one of `keys` signed it with an asymmetric algorithm.
pub(crate) fn verify<'a>(
    token: &str,
    keys: impl IntoIterator<Item = &'a PublicKey>,
) -> Option<Map<String, Value>> {
    let header = header(token)?;
    let algorithm = header.get("alg")?.as_str()?;
    // None of the extensions that `crit` could list are supported.
    if header.contains_key("crit") {
        return None;
    }
    let (message, payload, signature) = parts(token)?;
    let mut keys = keys.into_iter();
    let verified = keys.any(|key| {
        let key = match key {
            PublicKey::Pem(pem) => public_key::from_pem(pem),
            PublicKey::Jwk(jwk) => public_key::from_jwk(jwk, algorithm),
        };
        key.is_some_and(|key| backend::verify(algorithm, &key, message.as_bytes(), &signature))
    });
    verified.then(|| serde_json::from_slice(&payload).ok())?
}

/// Splits a token into the signed text, the payload, and the signature.
pub(crate) fn parts(token: &str) -> Option<(&str, Vec<u8>, Vec<u8>)> {
    let (message, signature) = token.rsplit_once('.')?;
    let (_, payload) = message.split_once('.')?;
    let decode = |text| URL_SAFE_NO_PAD.decode(text).ok();
    Some((message, decode(payload)?, decode(signature)?))
}

/// Returns the SHA-256 thumbprint of a public key (RFC 7638).
pub(crate) fn thumbprint(jwk: &Map<String, Value>) -> Option<String> {
    let member = |name: &str| jwk.get(name).and_then(Value::as_str);
    // The RFC requires exactly these members, sorted by name and without whitespace.
    let required = match member("kty")? {
        "EC" => json!({ "crv": member("crv")?, "kty": "EC", "x": member("x")?, "y": member("y")? }),
        "RSA" => json!({ "e": member("e")?, "kty": "RSA", "n": member("n")? }),
        "OKP" => json!({ "crv": member("crv")?, "kty": "OKP", "x": member("x")? }),
        _ => return None,
    };
    Some(base64url_sha256(required.to_string().as_bytes()))
}

/// Returns the SHA-256 digest as base64url, for example of a code verifier, an access token, or a key.
pub(crate) fn base64url_sha256(data: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(data))
}

/// Returns the left half of the SHA-256 digest as base64url, as in `at_hash` (OpenID Connect Core 1.0
/// section 3.1.3.6).
pub(crate) fn half_hash(data: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(data)[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumbprint_is_the_one_of_rfc_7638() {
        let jwk = json!({
            "kty": "RSA", "alg": "RS256", "kid": "2011-04-29", "e": "AQAB",
            "n": concat!(
                "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWK",
                "RXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMic",
                "AtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3",
                "XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
            ),
        });
        let thumbprint = thumbprint(jwk.as_object().unwrap());
        assert_eq!(
            thumbprint.as_deref(),
            Some("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
        );
    }

    #[test]
    fn what_nobody_signed_does_not_verify() {
        use josekit::jws::ES256;

        let pair = ES256.generate_key_pair().unwrap();
        let key = PublicKey::Jwk(json!(pair.to_jwk_public_key().as_ref()));
        let signer = ES256.signer_from_jwk(&pair.to_jwk_private_key()).unwrap();
        let header = josekit::jws::JwsHeader::new();
        let token = josekit::jws::serialize_compact(b"{\"a\":1}", &header, &signer).unwrap();
        assert_eq!(verify(&token, std::slice::from_ref(&key)).unwrap()["a"], 1);
        let other = PublicKey::Jwk(json!(
            ES256
                .generate_key_pair()
                .unwrap()
                .to_jwk_public_key()
                .as_ref()
        ));
        assert_eq!(verify(&token, &[other]), None);
        assert_eq!(verify(&token, &[PublicKey::Jwk(json!("no key"))]), None);
        for bad in [
            "",
            "a.b.c",
            "eyJhbGciOiJub25lIn0.e30.",
            &token[..token.len() - 4],
        ] {
            assert_eq!(verify(bad, std::slice::from_ref(&key)), None, "{bad}");
        }
    }
}
