//! The public key inside a proof: the members that a JWK must and must not have, and its thumbprint (RFC
//! 7638).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::algorithm::Algorithm;
use crate::backend::sha256;
use crate::keys::{EmbeddedKey, KeyOptions};

/// Members that only a private or symmetric key has (RFC 7518 sections 6.2.2, 6.3.2, 6.4.1).
const PRIVATE_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Larger keys would cost the server more than the sender.
const MAX_RSA_BITS: usize = 4096;
/// In bytes, so that a larger modulus is not even decoded.
const MAX_RSA_MODULUS: usize = MAX_RSA_BITS / 8;
/// In bytes; 65537 needs three.
const MAX_RSA_EXPONENT: usize = 4;

/// A public key, reduced to its required members.
pub(super) struct PublicKey {
    members: Map<String, Value>,
    /// In the order of RFC 7638 section 3.3.
    names: &'static [&'static str],
}

impl PublicKey {
    pub(super) fn parse(jwk: &Map<String, Value>) -> Result<Self, String> {
        if let Some(name) = PRIVATE_MEMBERS.iter().find(|it| jwk.contains_key(**it)) {
            return Err(format!("has the private member `{name}`"));
        }
        let key_type = text(jwk, "kty")?;
        let (names, length): (&'static [_], Option<usize>) = match key_type {
            "EC" => {
                let length = match text(jwk, "crv")? {
                    "P-256" => 32,
                    "P-384" => 48,
                    "P-521" => 66,
                    _ => return Err("is on an unsupported curve".to_owned()),
                };
                (&["crv", "kty", "x", "y"], Some(length))
            }
            "OKP" => {
                let length = match text(jwk, "crv")? {
                    "Ed25519" => 32,
                    "Ed448" => 57,
                    _ => return Err("is on an unsupported curve".to_owned()),
                };
                (&["crv", "kty", "x"], Some(length))
            }
            "RSA" => (&["e", "kty", "n"], None),
            _ => return Err("is of an unsupported type".to_owned()),
        };
        let mut members = Map::new();
        for name in names {
            let value = text(jwk, name)?;
            if !matches!(*name, "kty" | "crv") {
                let bytes = URL_SAFE_NO_PAD.decode(value).map_err(|_| {
                    format!("has a member `{name}` that is not canonical base64url")
                })?;
                let fits = match (length, *name) {
                    (Some(length), _) => bytes.len() == length,
                    (None, "n") => bytes.len() <= MAX_RSA_MODULUS,
                    (None, _) => bytes.len() <= MAX_RSA_EXPONENT,
                };
                if !fits {
                    return Err(format!("has a member `{name}` of an impossible length"));
                }
            }
            members.insert((*name).to_owned(), Value::String(value.to_owned()));
        }
        Ok(Self { members, names })
    }

    /// Returns the SHA-256 thumbprint in base64url (RFC 7638 section 3), as in `cnf.jkt`.
    pub(super) fn thumbprint(&self) -> String {
        let mut json = String::from("{");
        for (index, name) in self.names.iter().enumerate() {
            if index > 0 {
                json.push(',');
            }
            // The values are names from a list or base64url, so escaping is unnecessary.
            let value = self.members.get(*name).and_then(Value::as_str);
            for part in ["\"", name, "\":\"", value.unwrap_or_default(), "\""] {
                json.push_str(part);
            }
        }
        json.push('}');
        URL_SAFE_NO_PAD.encode(sha256(&[json.as_bytes()]))
    }

    pub(super) fn into_verifier(
        self,
        algorithm: Algorithm,
        options: &KeyOptions,
    ) -> Result<EmbeddedKey, String> {
        let options = options.max_rsa_bits(options.max_rsa_bits.min(MAX_RSA_BITS));
        EmbeddedKey::new(algorithm, &self.members, &options)
            .map_err(|reason| format!("cannot be used: {reason}"))
    }
}

fn text<'a>(jwk: &'a Map<String, Value>, name: &str) -> Result<&'a str, String> {
    match jwk.get(name) {
        Some(Value::String(value)) if !value.is_empty() => Ok(value),
        Some(_) => Err(format!("has a member `{name}` that is not a string")),
        None => Err(format!("has no `{name}`")),
    }
}
