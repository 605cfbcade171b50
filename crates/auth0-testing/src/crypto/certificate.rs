//! Certificates in DER (RFC 5280), both for the keys of the JWK Set and for the authority behind HTTPS.
//!
//! A library is not worth its cost here, because these certificates have few fields.

use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest, Sha1};
use time::OffsetDateTime;

use crate::crypto::der::{INTEGER, OBJECT_IDENTIFIER, SEQUENCE, SET, UTC_TIME};

const BOOLEAN: u8 = 0x01;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const NULL: u8 = 0x05;
const UTF8_STRING: u8 = 0x0c;
/// The context-specific tags `[0]` to `[3]`, constructed.
const CONTEXT: [u8; 4] = [0xa0, 0xa1, 0xa2, 0xa3];

const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
const SUBJECT_KEY_IDENTIFIER: &[u8] = &[0x55, 0x1d, 0x0e];
const KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x0f];
const SUBJECT_ALTERNATIVE_NAME: &[u8] = &[0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
const AUTHORITY_KEY_IDENTIFIER: &[u8] = &[0x55, 0x1d, 0x23];
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x25];
const SERVER_AUTHENTICATION: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
const RSA_ENCRYPTION: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const SHA256_WITH_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
#[cfg(feature = "tls")]
const ECDSA_WITH_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const PKCS7_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const PKCS7_SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/// The algorithm of a certificate's signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    RsaSha256,
    #[cfg(feature = "tls")]
    EcdsaSha256,
}

/// The purpose of a certificate.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "tls"), expect(dead_code))]
pub(crate) enum Purpose<'a> {
    /// Signing tokens.
    Tokens,
    /// Signing certificates.
    Authority,
    /// Authenticating a server with these names.
    Server(&'a [Name]),
}

/// A name of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(feature = "tls"), expect(dead_code))]
pub(crate) enum Name {
    Dns(String),
    Address(IpAddr),
}

/// A public key in DER (`SubjectPublicKeyInfo`), and the name of its holder.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Party<'a> {
    pub(crate) common_name: &'a str,
    pub(crate) public_key: &'a [u8],
}

/// The fields of a certificate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) issuer: Party<'a>,
    pub(crate) subject: Party<'a>,
    /// At most 20 bytes, the first of which is between 1 and 127.
    pub(crate) serial: &'a [u8],
    /// Like `not_after`, before 2050.
    pub(crate) not_before: OffsetDateTime,
    pub(crate) not_after: OffsetDateTime,
    pub(crate) purpose: Purpose<'a>,
}

impl Fields<'_> {
    /// Returns the certificate in DER, signed by `sign`, or `None` if signing fails.
    pub(crate) fn sign(
        &self,
        algorithm: Algorithm,
        sign: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
    ) -> Option<Vec<u8>> {
        let algorithm = algorithm_identifier(algorithm);
        let fields = self.without_signature(&algorithm);
        let signature = bit_string(&sign(&fields)?);
        Some(element(SEQUENCE, &[&fields, &algorithm, &signature]))
    }

    /// RFC 5280 section 4.1.2.
    fn without_signature(&self, algorithm: &[u8]) -> Vec<u8> {
        let version_3 = element(CONTEXT[0], &[&element(INTEGER, &[&[2]])]);
        let validity = [
            utc_time(self.not_before).as_slice(),
            &utc_time(self.not_after),
        ]
        .concat();
        element(
            SEQUENCE,
            &[
                &version_3,
                &element(INTEGER, &[self.serial]),
                algorithm,
                &distinguished_name(self.issuer.common_name),
                &element(SEQUENCE, &[&validity]),
                &distinguished_name(self.subject.common_name),
                self.subject.public_key,
                &element(CONTEXT[3], &[&element(SEQUENCE, &[&self.extensions()])]),
            ],
        )
    }

    /// The extensions (RFC 5280 section 4.2.1) that strict parsers, such as Python's, require.
    fn extensions(&self) -> Vec<u8> {
        let own = key_identifier(self.subject.public_key);
        let issuers = key_identifier(self.issuer.public_key);
        let is_authority = matches!(self.purpose, Purpose::Authority);
        let constraint = if is_authority {
            element(BOOLEAN, &[&[0xff]])
        } else {
            Vec::new()
        };
        let usage: &[u8] = match self.purpose {
            // `keyCertSign`, `cRLSign`.
            Purpose::Authority => &[1, 0b0000_0110],
            // `digitalSignature`.
            Purpose::Tokens | Purpose::Server(_) => &[7, 0b1000_0000],
        };
        let mut extensions = [
            extension(BASIC_CONSTRAINTS, true, &element(SEQUENCE, &[&constraint])),
            extension(KEY_USAGE, true, &element(BIT_STRING, &[usage])),
            extension(
                SUBJECT_KEY_IDENTIFIER,
                false,
                &element(OCTET_STRING, &[&own]),
            ),
            extension(
                AUTHORITY_KEY_IDENTIFIER,
                false,
                &element(SEQUENCE, &[&element(0x80, &[&issuers])]),
            ),
        ]
        .concat();
        if let Purpose::Server(names) = self.purpose {
            let purpose = element(OBJECT_IDENTIFIER, &[SERVER_AUTHENTICATION]);
            let names: Vec<u8> = names.iter().flat_map(general_name).collect();
            let purposes = element(SEQUENCE, &[&purpose]);
            extensions.extend(extension(EXTENDED_KEY_USAGE, false, &purposes));
            let names = element(SEQUENCE, &[&names]);
            extensions.extend(extension(SUBJECT_ALTERNATIVE_NAME, false, &names));
        }
        extensions
    }
}

/// Encodes an RSA key as `SubjectPublicKeyInfo` (RFC 3279 section 2.3.1). The numbers have no leading zeros.
pub(crate) fn rsa_public_key(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let key = element(SEQUENCE, &[&unsigned(modulus), &unsigned(exponent)]);
    let name = element(OBJECT_IDENTIFIER, &[RSA_ENCRYPTION]);
    let algorithm = element(SEQUENCE, &[&name, &element(NULL, &[])]);
    element(SEQUENCE, &[&algorithm, &bit_string(&key)])
}

/// Encodes a certificate as PEM (RFC 7468).
pub(crate) fn pem(certificate: &[u8]) -> String {
    armored("CERTIFICATE", certificate)
}

/// Encodes a certificate as PKCS #7 without signers (RFC 2315 section 9), in PEM.
pub(crate) fn pkcs7_pem(certificate: &[u8]) -> String {
    let data = element(SEQUENCE, &[&element(OBJECT_IDENTIFIER, &[PKCS7_DATA])]);
    let signed_data = element(
        SEQUENCE,
        &[
            &element(INTEGER, &[&[1]]),
            &element(SET, &[]),
            &data,
            &element(CONTEXT[0], &[certificate]),
            &element(SET, &[]),
        ],
    );
    let name = element(OBJECT_IDENTIFIER, &[PKCS7_SIGNED_DATA]);
    let content = element(CONTEXT[0], &[&signed_data]);
    armored("PKCS7", &element(SEQUENCE, &[&name, &content]))
}

fn armored(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut pem = format!("-----BEGIN {label}-----\n");
    for line in text.as_bytes().chunks(64) {
        pem.extend(line.iter().map(|byte| char::from(*byte)));
        pem.push('\n');
    }
    pem + &format!("-----END {label}-----\n")
}

fn algorithm_identifier(algorithm: Algorithm) -> Vec<u8> {
    match algorithm {
        Algorithm::RsaSha256 => {
            let name = element(OBJECT_IDENTIFIER, &[SHA256_WITH_RSA]);
            element(SEQUENCE, &[&name, &element(NULL, &[])])
        }
        #[cfg(feature = "tls")]
        Algorithm::EcdsaSha256 => element(
            SEQUENCE,
            &[&element(OBJECT_IDENTIFIER, &[ECDSA_WITH_SHA256])],
        ),
    }
}

fn distinguished_name(common_name: &str) -> Vec<u8> {
    let name = element(OBJECT_IDENTIFIER, &[COMMON_NAME]);
    let value = element(UTF8_STRING, &[common_name.as_bytes()]);
    let attribute = element(SEQUENCE, &[&name, &value]);
    element(SEQUENCE, &[&element(SET, &[&attribute])])
}

/// The first method of RFC 5280 section 4.2.1.2, applied to the whole `SubjectPublicKeyInfo`. The
/// identifier only has to be the same for the same key.
fn key_identifier(public_key: &[u8]) -> Vec<u8> {
    Sha1::digest(public_key).to_vec()
}

fn extension(name: &[u8], is_critical: bool, value: &[u8]) -> Vec<u8> {
    let critical = if is_critical {
        element(BOOLEAN, &[&[0xff]])
    } else {
        Vec::new()
    };
    element(
        SEQUENCE,
        &[
            &element(OBJECT_IDENTIFIER, &[name]),
            &critical,
            &element(OCTET_STRING, &[value]),
        ],
    )
}

/// RFC 5280 section 4.2.1.6.
fn general_name(name: &Name) -> Vec<u8> {
    match name {
        Name::Dns(name) => element(0x82, &[name.as_bytes()]),
        Name::Address(IpAddr::V4(address)) => element(0x87, &[&address.octets()]),
        Name::Address(IpAddr::V6(address)) => element(0x87, &[&address.octets()]),
    }
}

/// RFC 5280 section 4.1.2.5.1.
fn utc_time(moment: OffsetDateTime) -> Vec<u8> {
    let (date, time) = (moment.date(), moment.time());
    let text = format!(
        "{:02}{:02}{:02}{:02}{:02}{:02}Z",
        date.year().rem_euclid(100),
        u8::from(date.month()),
        date.day(),
        time.hour(),
        time.minute(),
        time.second(),
    );
    element(UTC_TIME, &[text.as_bytes()])
}

fn bit_string(bytes: &[u8]) -> Vec<u8> {
    element(BIT_STRING, &[&[0], bytes])
}

/// Encodes a non-negative number from its bytes, which have no leading zeros.
fn unsigned(bytes: &[u8]) -> Vec<u8> {
    let is_large = bytes.first().is_none_or(|first| *first >= 0x80);
    let sign: &[u8] = if is_large { &[0] } else { &[] };
    element(INTEGER, &[sign, bytes])
}

/// Encodes a DER element (X.690 section 8.1) whose content is the concatenation of `parts`.
fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut element = vec![tag];
    // Lengths use the minimum number of bytes (section 10.1).
    let bytes = length.to_be_bytes();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let bytes = &bytes[zeros..];
    match bytes {
        [] => element.push(0),
        [short @ 0..0x80] => element.push(*short),
        // There are at most eight.
        _ => {
            element.push(0x80 | bytes.len().to_le_bytes()[0]);
            element.extend(bytes);
        }
    }
    for part in parts {
        element.extend(*part);
    }
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_take_the_fewest_bytes() {
        for (length, expected) in [
            (0, &[0x04, 0][..]),
            (127, &[0x04, 127]),
            (128, &[0x04, 0x81, 128]),
            (256, &[0x04, 0x82, 1, 0]),
            (65_536, &[0x04, 0x83, 1, 0, 0]),
        ] {
            let content = vec![7; length];
            let element = element(OCTET_STRING, &[&content]);
            assert_eq!(element.strip_suffix(content.as_slice()), Some(expected));
        }
        assert_eq!(unsigned(&[0x80]), [INTEGER, 2, 0, 0x80]);
        assert_eq!(unsigned(&[0x7f]), [INTEGER, 1, 0x7f]);
    }

    #[test]
    fn what_does_not_sign_makes_no_certificate() {
        let party = Party {
            common_name: "a",
            public_key: &rsa_public_key(&[1], &[3]),
        };
        let fields = Fields {
            issuer: party,
            subject: party,
            serial: &[1],
            not_before: OffsetDateTime::UNIX_EPOCH,
            not_after: OffsetDateTime::UNIX_EPOCH,
            purpose: Purpose::Tokens,
        };
        assert_eq!(fields.sign(Algorithm::RsaSha256, |_| None), None);
    }
}
