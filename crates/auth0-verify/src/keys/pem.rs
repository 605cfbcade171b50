//! PEM text to a `SubjectPublicKeyInfo`: public keys and certificates.

use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Public};
use openssl::rsa::Rsa;
use openssl::x509::X509;

use crate::algorithm::Algorithm;

/// The public key inside the first PEM block: DER encoded, and the algorithms of its type.
pub(super) fn public_key(pem: &[u8]) -> Result<(Vec<u8>, &'static [Algorithm]), String> {
    let key = read(pem)?;
    let algorithms = algorithms(&key);
    if algorithms.is_empty() {
        return Err("keys of its type or curve are not supported".to_owned());
    }
    let der = key.public_key_to_der().map_err(|error| reason(&error))?;
    Ok((der, algorithms))
}

fn read(pem: &[u8]) -> Result<PKey<Public>, String> {
    let text = std::str::from_utf8(pem).map_err(|_| "it is not text".to_owned())?;
    let label = text
        .split_once("-----BEGIN ")
        .and_then(|(_, rest)| rest.split_once("-----"))
        .map(|(label, _)| label)
        .ok_or("there is no `-----BEGIN …-----` line")?;
    let key = match label {
        "PUBLIC KEY" => PKey::public_key_from_pem(pem),
        "RSA PUBLIC KEY" => Rsa::public_key_from_pem_pkcs1(pem).and_then(PKey::from_rsa),
        "CERTIFICATE" => X509::from_pem(pem).and_then(|certificate| certificate.public_key()),
        label if label.ends_with("PRIVATE KEY") => {
            return Err(
                "it is a private key; give the public key, the private one is the issuer's"
                    .to_owned(),
            );
        }
        _ => return Err("the label must be PUBLIC KEY, RSA PUBLIC KEY or CERTIFICATE".to_owned()),
    };
    key.map_err(|error| reason(&error))
}

fn algorithms(key: &PKey<Public>) -> &'static [Algorithm] {
    use Algorithm::{ES256, ES384, ES512, EdDSA, PS256, PS384, PS512, RS256, RS384, RS512};
    match key.id() {
        Id::RSA => &[RS256, RS384, RS512, PS256, PS384, PS512],
        Id::RSA_PSS => &[PS256, PS384, PS512],
        Id::ED25519 | Id::ED448 => &[EdDSA],
        Id::EC => match key.ec_key().ok().and_then(|key| key.group().curve_name()) {
            Some(Nid::X9_62_PRIME256V1) => &[ES256],
            Some(Nid::SECP384R1) => &[ES384],
            Some(Nid::SECP521R1) => &[ES512],
            _ => &[],
        },
        _ => &[],
    }
}

/// The first of OpenSSL's errors, without the places in its source.
pub(super) fn reason(error: &ErrorStack) -> String {
    let first = error
        .errors()
        .first()
        .and_then(openssl::error::Error::reason);
    format!("OpenSSL cannot read it: {}", first.unwrap_or("malformed"))
}
