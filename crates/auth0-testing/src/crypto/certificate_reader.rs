//! Reads the certificates with which clients authenticate (RFC 5280 section 4.1). Nothing is verified: neither
//! the signature nor the issuer matters for a certificate that was registered for a client.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use time::{Date, Month, PrimitiveDateTime, Time};

use crate::crypto::backend::Public;
use crate::crypto::der::{self, INTEGER, OBJECT_IDENTIFIER, SEQUENCE, SET, UTC_TIME, any, element};
use crate::crypto::public_key;

const GENERALIZED_TIME: u8 = 0x18;
const BMP_STRING: u8 = 0x1e;
const VERSION: u8 = 0xa0;

/// The attributes of RFC 4519 section 2 and RFC 2985 that have short names, by object identifier.
const ATTRIBUTES: [(&[u8], &str); 14] = [
    (&[0x55, 4, 3], "CN"),
    (&[0x55, 4, 4], "SN"),
    (&[0x55, 4, 5], "serialNumber"),
    (&[0x55, 4, 6], "C"),
    (&[0x55, 4, 7], "L"),
    (&[0x55, 4, 8], "ST"),
    (&[0x55, 4, 9], "street"),
    (&[0x55, 4, 10], "O"),
    (&[0x55, 4, 11], "OU"),
    (&[0x55, 4, 12], "title"),
    (&[0x55, 4, 42], "GN"),
    (
        &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1],
        "emailAddress",
    ),
    (
        &[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 1],
        "UID",
    ),
    (
        &[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 25],
        "DC",
    ),
];

/// The relevant fields of a certificate.
#[derive(Debug)]
pub(crate) struct Certificate {
    /// `None` if the type of the key is unsupported.
    pub(crate) public_key: Option<Public>,
    /// The end of the validity, in seconds since the UNIX epoch; zero for a time before it.
    pub(crate) not_after: u64,
    /// The subject's distinguished name in Auth0's format: an attribute per line, such as `C=US` and
    /// `CN=example.com`.
    pub(crate) subject: String,
    /// The SHA-256 digest of the certificate as base64url (RFC 8705 section 3.1).
    pub(crate) thumbprint: String,
}

impl Certificate {
    /// Parses the first PEM block, which must be a certificate.
    pub(crate) fn from_pem(pem: &str) -> Option<Self> {
        let (label, der) = der::pem(pem)?;
        Self::read(&der).filter(|_| label == "CERTIFICATE")
    }

    pub(crate) fn read(der: &[u8]) -> Option<Self> {
        let mut certificate = element(&mut &*der, SEQUENCE)?;
        let mut fields = element(&mut certificate, SEQUENCE)?;
        // Certificates of version 1 have no version.
        let _ = element(&mut fields, VERSION);
        let _serial = element(&mut fields, INTEGER)?;
        let _algorithm = element(&mut fields, SEQUENCE)?;
        let _issuer = element(&mut fields, SEQUENCE)?;
        let mut validity = element(&mut fields, SEQUENCE)?;
        let _not_before = any(&mut validity)?;
        let (tag, not_after) = any(&mut validity)?;
        let subject = element(&mut fields, SEQUENCE)?;
        // The rest must be a key, even if its type is unsupported.
        element(&mut { fields }, SEQUENCE)?;
        Some(Self {
            public_key: public_key::from_spki(&mut fields),
            not_after: seconds(tag, not_after)?,
            subject: distinguished_name(subject)?,
            thumbprint: URL_SAFE_NO_PAD.encode(Sha256::digest(der)),
        })
    }
}

/// Section 4.1.2.5. Both forms must be in UTC and include seconds.
fn seconds(tag: u8, text: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let (year, rest) = match tag {
        UTC_TIME => {
            let (year, rest) = text.split_at_checked(2)?;
            let year = number(year)?;
            let century = if year >= 50 { 1900 } else { 2000 };
            (century + i32::from(year), rest)
        }
        GENERALIZED_TIME => {
            let (year, rest) = text.split_at_checked(4)?;
            let (century, year) = year.split_at_checked(2)?;
            let year = i32::from(number(century)?) * 100 + i32::from(number(year)?);
            (year, rest)
        }
        _ => return None,
    };
    let pair = |index: usize| number(rest.get(2 * index..2 * index + 2)?);
    let month = Month::try_from(pair(0)?).ok()?;
    let date = Date::from_calendar_date(year, month, pair(1)?).ok()?;
    let time = Time::from_hms(pair(2)?, pair(3)?, pair(4)?).ok()?;
    let moment = PrimitiveDateTime::new(date, time).assume_utc();
    (rest.len() == 10).then(|| u64::try_from(moment.unix_timestamp()).unwrap_or_default())
}

/// Parses two digits.
fn number(text: &str) -> Option<u8> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// Section 4.1.2.4. The attributes of one relative name are joined by `+`.
fn distinguished_name(mut names: &[u8]) -> Option<String> {
    let mut lines = Vec::new();
    while !names.is_empty() {
        let mut attributes = element(&mut names, SET)?;
        let mut line = Vec::new();
        while !attributes.is_empty() {
            let mut attribute = element(&mut attributes, SEQUENCE)?;
            let kind = element(&mut attribute, OBJECT_IDENTIFIER)?;
            let (tag, value) = any(&mut attribute)?;
            line.push(format!(
                "{}={}",
                attribute_name(kind),
                value_text(tag, value)
            ));
        }
        lines.push(line.join("+"));
    }
    Some(lines.join("\n"))
}

fn attribute_name(kind: &[u8]) -> String {
    let known = ATTRIBUTES.iter().find(|(known, _)| *known == kind);
    known.map_or_else(|| dotted(kind), |(_, name)| (*name).to_owned())
}

/// Writes an object identifier as numbers with dots (X.690 section 8.19).
fn dotted(kind: &[u8]) -> String {
    let mut numbers = Vec::new();
    let mut number = 0_u64;
    for byte in kind {
        number = number << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            if numbers.is_empty() {
                let first = (number / 40).min(2);
                numbers.push(first.to_string());
                number -= first * 40;
            }
            numbers.push(number.to_string());
            number = 0;
        }
    }
    numbers.join(".")
}

/// Decodes a string. Control characters are escaped, because a line break separates attributes.
fn value_text(tag: u8, value: &[u8]) -> String {
    let text = if tag == BMP_STRING {
        let units = value.chunks_exact(2);
        let units: Vec<u16> = units
            .map(|unit| u16::from(unit[0]) << 8 | u16::from(unit[1]))
            .collect();
        String::from_utf16_lossy(&units)
    } else {
        String::from_utf8_lossy(value).into_owned()
    };
    let mut escaped = String::new();
    for character in text.chars() {
        if character.is_control() {
            escaped.extend(character.escape_unicode());
        } else {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use openssl::asn1::Asn1Time;
    use openssl::hash::MessageDigest;
    use openssl::nid::Nid;
    use openssl::pkey::PKey;
    use openssl::x509::{X509, X509Name};

    use super::*;

    fn certificate(not_after: i64) -> X509 {
        let key = PKey::from_rsa(openssl::rsa::Rsa::generate(2048).unwrap()).unwrap();
        let mut name = X509Name::builder().unwrap();
        for (kind, value) in [
            (Nid::COUNTRYNAME, "ES"),
            (Nid::ORGANIZATIONNAME, "Añil\nLtd"),
            (Nid::COMMONNAME, "a.example.com"),
            (Nid::PKCS9_EMAILADDRESS, "a@example.com"),
        ] {
            name.append_entry_by_nid(kind, value).unwrap();
        }
        name.append_entry_by_text("2.5.4.65", "x").unwrap();
        let name = name.build();
        let mut builder = X509::builder().unwrap();
        builder.set_version(2).unwrap();
        builder.set_subject_name(&name).unwrap();
        builder.set_issuer_name(&name).unwrap();
        builder.set_pubkey(&key).unwrap();
        builder
            .set_not_before(&Asn1Time::from_unix(0).unwrap())
            .unwrap();
        builder
            .set_not_after(&Asn1Time::from_unix(not_after).unwrap())
            .unwrap();
        builder.sign(&key, MessageDigest::sha256()).unwrap();
        builder.build()
    }

    #[test]
    fn the_fields_are_those_that_openssl_wrote() {
        // The second time is after 2049, so it is written with four digits of the year.
        for not_after in [1_900_000_000, 4_000_000_000] {
            let written = certificate(not_after);
            let pem = String::from_utf8(written.to_pem().unwrap()).unwrap();
            let read = Certificate::from_pem(&pem).unwrap();
            assert_eq!(i64::try_from(read.not_after).unwrap(), not_after);
            assert_eq!(
                read.subject,
                "C=ES\nO=Añil\\u{a}Ltd\nCN=a.example.com\nemailAddress=a@example.com\n2.5.4.65=x"
            );
            let digest = written.digest(MessageDigest::sha256()).unwrap();
            assert_eq!(read.thumbprint, URL_SAFE_NO_PAD.encode(digest));
            let expected = written.public_key().unwrap().rsa().unwrap().n().to_vec();
            let Some(Public::Rsa { modulus, .. }) = read.public_key else {
                panic!("not an RSA key");
            };
            assert_eq!(modulus, expected);
        }
    }

    /// Cutting the text anywhere, or changing any byte, may change what is read, but never panics.
    #[test]
    fn what_is_broken_is_refused_without_a_panic() {
        let der = certificate(1_900_000_000).to_der().unwrap();
        for end in 0..der.len() {
            assert!(Certificate::read(&der[..end]).is_none(), "{end}");
        }
        for position in 0..der.len() {
            for value in [0, 0x7f, 0x80, 0xff] {
                let mut changed = der.clone();
                changed[position] = value;
                let _ = Certificate::read(&changed);
            }
        }
        assert!(
            Certificate::from_pem("-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----")
                .is_none()
        );
    }

    #[test]
    fn times_have_seconds_and_are_in_utc() {
        for (tag, text, expected) in [
            (UTC_TIME, "700101000001Z", Some(1)),
            (UTC_TIME, "491231235959Z", Some(2_524_607_999)),
            (UTC_TIME, "500101000000Z", Some(0)),
            (GENERALIZED_TIME, "20500101000000Z", Some(2_524_608_000)),
            (UTC_TIME, "7001010000Z", None),
            (UTC_TIME, "700101000001+0100", None),
            (UTC_TIME, "701301000001Z", None),
            (UTC_TIME, "7001 1000001Z", None),
            (GENERALIZED_TIME, "20500101000000.5Z", None),
            (SEQUENCE, "700101000001Z", None),
        ] {
            assert_eq!(seconds(tag, text.as_bytes()), expected, "{text}");
        }
    }
}
