//! Parsing a proof: its form, its header, and its signature (RFC 9449 section 4.2).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::jwk::PublicKey;
use super::members::Members;
use crate::algorithm::{Algorithm, AlgorithmSet};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::KeyOptions;

/// An ES256 proof has about 500 bytes, one with a 4096-bit RSA key about 2,000.
const MAX_SIZE: usize = 8 * 1024;

/// Header parameters that would require processing (RFC 7515 section 4.1.11, RFC 7516 section 4.1.3), or
/// that refer to a second key.
const REFUSED: [&str; 5] = ["crit", "zip", "jku", "x5u", "x5c"];

/// A proof whose signature is valid; its claims have not been checked.
pub(super) struct Authentic {
    pub(super) thumbprint: String,
    pub(super) claims: Members,
}

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::DpopProof, message)
}

impl Authentic {
    pub(super) fn open(
        proof: &str,
        allowed: AlgorithmSet,
        options: &KeyOptions,
    ) -> Result<Self, Error> {
        if proof.len() > MAX_SIZE {
            return Err(invalid(format!(
                "the DPoP proof has {} bytes; the limit is {MAX_SIZE}",
                proof.len()
            )));
        }
        let parts = proof
            .rsplit_once('.')
            .and_then(|(input, signature)| Some((input, input.split_once('.')?, signature)));
        let Some((input, (header, payload), signature)) = parts else {
            return Err(invalid(
                "the DPoP proof is not a signed JWT: three parts joined by dots",
            ));
        };
        // Another dot, or the comma between two header values, is not in the alphabet of base64url.
        let header = members(header, "header")?;
        let algorithm = check_header(&header, allowed)?;
        let Some(Value::Object(jwk)) = header.get("jwk") else {
            return Err(invalid("the DPoP proof's header has no `jwk`"));
        };
        let unusable = |reason| invalid(format!("the DPoP proof's `jwk` {reason}"));
        let key = PublicKey::parse(jwk).map_err(unusable)?;
        let thumbprint = key.thumbprint();
        let verifier = key.into_verifier(algorithm, options).map_err(unusable)?;
        if !verifier.verify(input.as_bytes(), &decode(signature, "signature")?) {
            return Err(invalid(
                "the DPoP proof's signature does not match its content and its `jwk`",
            ));
        }
        Ok(Self {
            thumbprint,
            claims: members(payload, "payload")?,
        })
    }
}

fn check_header(header: &Members, allowed: AlgorithmSet) -> Result<Algorithm, Error> {
    if let Some(name) = REFUSED.iter().find(|it| header.0.contains_key(**it)) {
        return Err(invalid(format!(
            "the DPoP proof's header has `{name}`, which this verifier does not support and must not ignore"
        )));
    }
    // `true` is the default anyway (RFC 7797 section 3).
    if header
        .0
        .get("b64")
        .is_some_and(|b64| *b64 != Value::Bool(true))
    {
        return Err(invalid(
            "the DPoP proof's header has `b64` with a value other than true",
        ));
    }
    let text = |name| match header.get(name) {
        Some(Value::String(value)) => Ok(value.as_str()),
        Some(_) => Err(invalid(format!(
            "the DPoP proof's header parameter `{name}` must be a string"
        ))),
        None => Err(invalid(format!("the DPoP proof's header has no `{name}`"))),
    };
    let token_type = text("typ")?;
    if !token_type.eq_ignore_ascii_case("dpop+jwt") {
        return Err(invalid(format!(
            "the DPoP proof's `typ` is {}; expected `dpop+jwt`",
            quoted(token_type)
        )));
    }
    let name = text("alg")?;
    Algorithm::from_name(name)
        .filter(|algorithm| allowed.contains(*algorithm))
        .ok_or_else(|| {
            invalid(format!(
                "the DPoP proof's `alg` is {}; allowed is {allowed}",
                quoted(name)
            ))
        })
}

fn members(part: &str, name: &str) -> Result<Members, Error> {
    Members::parse(&decode(part, name)?).ok_or_else(|| {
        invalid(format!(
            "the DPoP proof's {name} is not a JSON object with a bounded number of distinct members"
        ))
    })
}

fn decode(part: &str, name: &str) -> Result<Vec<u8>, Error> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| {
        invalid(format!(
            "the DPoP proof's {name} is not canonical base64url without padding; was there exactly \
             one header `DPoP`?"
        ))
    })
}
