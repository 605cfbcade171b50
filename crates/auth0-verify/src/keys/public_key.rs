//! OpenSSL's form of a public key, from a JWK or from DER.
//!
//! josekit reads keys as well, and says whether they are any good, but keeps OpenSSL's form to itself.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::{Map, Value};
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Public};
use openssl::rsa::Rsa;

use super::pem::reason;

/// An RSA or EC key, from the members of a JWK (RFC 7518 sections 6.2.1 and 6.3.1).
pub(super) fn from_jwk(members: &Map<String, Value>) -> Result<PKey<Public>, String> {
    let key = match text(members, "kty")? {
        "RSA" => Rsa::from_public_components(number(members, "n")?, number(members, "e")?)
            .and_then(PKey::from_rsa),
        "EC" => {
            let curve = match text(members, "crv")? {
                "P-256" => Nid::X9_62_PRIME256V1,
                "P-384" => Nid::SECP384R1,
                "P-521" => Nid::SECP521R1,
                _ => return Err("its curve is not supported".to_owned()),
            };
            let (x, y) = (number(members, "x")?, number(members, "y")?);
            EcGroup::from_curve_name(curve)
                .and_then(|group| EcKey::from_public_key_affine_coordinates(&group, &x, &y))
                .and_then(PKey::from_ec_key)
        }
        _ => return Err("its `kty` is not RSA or EC".to_owned()),
    };
    key.map_err(|error| reason(&error))
}

/// From a `SubjectPublicKeyInfo`.
pub(super) fn from_der(spki: &[u8]) -> Result<PKey<Public>, String> {
    PKey::public_key_from_der(spki).map_err(|error| reason(&error))
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<&'a str, String> {
    members
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| format!("`{name}` must be a string"))
}

fn number(members: &Map<String, Value>, name: &str) -> Result<BigNum, String> {
    let bytes = URL_SAFE_NO_PAD
        .decode(text(members, name)?)
        .map_err(|_| format!("`{name}` is not base64url without padding"))?;
    BigNum::from_slice(&bytes).map_err(|error| reason(&error))
}
