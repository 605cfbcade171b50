//! Reading public keys from PEM: public keys and certificates.

use auth0_core::der::{Pem, PublicKeyInfo, rsa_public_key};

use super::KeyOptions;
use super::public_key::PublicKey;
use crate::algorithm::Algorithm;

/// Reads the public key in the first PEM block, with the algorithms that it may be used with.
pub(super) fn public_key(
    pem: &[u8],
    options: &KeyOptions,
) -> Result<(PublicKey, Vec<Algorithm>), String> {
    let text = std::str::from_utf8(pem).map_err(|_| "it is not text".to_owned())?;
    let block = Pem::blocks(text)
        .next()
        .ok_or("it has no `-----BEGIN …-----` line")?;
    let unreadable = || {
        format!(
            "the block `{}` cannot be read; is it complete?",
            block.label
        )
    };
    let der = || block.decode().ok_or_else(unreadable);
    match block.label {
        "PUBLIC KEY" => {
            let der = der()?;
            let info = PublicKeyInfo::from_der(&der).ok_or_else(unreadable)?;
            PublicKey::from_info(info, options.max_rsa_bits)
        }
        "RSA PUBLIC KEY" => {
            let der = der()?;
            let (modulus, exponent) = rsa_public_key(&der).ok_or_else(unreadable)?;
            let key = PublicKey::rsa(modulus, exponent, options.max_rsa_bits)?;
            let algorithms = Algorithm::ALL.into_iter().filter(|it| key.fits(*it));
            let algorithms = algorithms.collect();
            Ok((key, algorithms))
        }
        "CERTIFICATE" => {
            let der = der()?;
            let info = PublicKeyInfo::from_certificate(&der).ok_or_else(unreadable)?;
            PublicKey::from_info(info, options.max_rsa_bits)
        }
        label if label.ends_with("PRIVATE KEY") => Err(
            "it is a private key; pass the public key, because only the issuer may have the private one".to_owned(),
        ),
        _ => Err("the label must be PUBLIC KEY, RSA PUBLIC KEY or CERTIFICATE".to_owned()),
    }
}
