//! Parses keys and certificates: PEM (RFC 7468), and the parts of DER (X.690) that they use.
//!
//! Used by the crates of this SDK that accept keys, so that those without OpenSSL need no further library. It
//! only extracts the numbers; whether they form a valid key is checked elsewhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;

/// Returns the tag of a constructed, context-specific element: `[0]`, `[1]`, …
pub const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// A reader of consecutive elements. Every method reads the next element, or returns `None` if it
/// has another type or is not valid DER.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Creates a reader of consecutive elements.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Reads the contents of the next element, which must have this tag.
    pub fn element(&mut self, tag: u8) -> Option<&'a [u8]> {
        let rest = self.0.strip_prefix(&[tag])?;
        let (length, rest) = match rest {
            [length, rest @ ..] if *length < 0x80 => (usize::from(*length), rest),
            [0x81, length, rest @ ..] if *length >= 0x80 => (usize::from(*length), rest),
            [0x82, high, low, rest @ ..] if *high > 0 => {
                (usize::from(u16::from_be_bytes([*high, *low])), rest)
            }
            // No key or certificate is longer than 64 KiB.
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(content)
    }

    /// Reads the contents of the next element if it has this tag.
    pub fn optional(&mut self, tag: u8) -> Option<&'a [u8]> {
        let mut ahead = *self;
        let content = ahead.element(tag)?;
        *self = ahead;
        Some(content)
    }

    /// Reads a `SEQUENCE`.
    pub fn sequence(&mut self) -> Option<Self> {
        self.element(SEQUENCE).map(Self)
    }

    /// Reads the bytes of a non-negative `INTEGER`, without leading zeros.
    pub fn unsigned(&mut self) -> Option<&'a [u8]> {
        match self.element(INTEGER)? {
            [] => None,
            [first, ..] if *first >= 0x80 => None,
            [0, second, ..] if *second < 0x80 => None,
            [0, rest @ ..] => Some(rest),
            bytes => Some(bytes),
        }
    }

    /// Reads an encoded `OBJECT IDENTIFIER`.
    pub fn object_identifier(&mut self) -> Option<&'a [u8]> {
        self.element(OBJECT_IDENTIFIER)
    }

    /// Reads an `OCTET STRING`.
    pub fn octets(&mut self) -> Option<&'a [u8]> {
        self.element(OCTET_STRING)
    }

    /// Reads a `BIT STRING` of whole bytes.
    pub fn bits(&mut self) -> Option<&'a [u8]> {
        self.element(BIT_STRING)?.strip_prefix(&[0])
    }

    /// Returns whether everything has been read.
    pub fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }
}

/// The curves of JWA (RFC 7518 section 6.2.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Curve {
    /// NIST P-256.
    P256,
    /// NIST P-384.
    P384,
    /// NIST P-521.
    P521,
}

impl Curve {
    /// Returns the value for a JWK's `crv`.
    pub fn name(self) -> &'static str {
        match self {
            Self::P256 => "P-256",
            Self::P384 => "P-384",
            Self::P521 => "P-521",
        }
    }

    /// Returns the curve with this `crv` value of a JWK.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::P256, Self::P384, Self::P521]
            .into_iter()
            .find(|curve| curve.name() == name)
    }

    /// Returns the length of a coordinate and of a private key, in bytes.
    pub fn size(self) -> usize {
        match self {
            Self::P256 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }

    /// Returns the curve with this object identifier (RFC 5480 section 2.1.1.1).
    pub fn from_object_identifier(identifier: &[u8]) -> Option<Self> {
        match identifier {
            [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07] => Some(Self::P256),
            [0x2b, 0x81, 0x04, 0x00, 0x22] => Some(Self::P384),
            [0x2b, 0x81, 0x04, 0x00, 0x23] => Some(Self::P521),
            _ => None,
        }
    }
}

/// The type of key according to an `AlgorithmIdentifier`.
#[derive(Debug, Clone, Copy)]
pub enum KeyType<'a> {
    /// `rsaEncryption` (RFC 8017 appendix A.1).
    Rsa,
    /// `id-RSASSA-PSS` with its parameters, which may be absent (RFC 4055 section 3.1).
    RsaPss(Reader<'a>),
    /// `id-ecPublicKey`; the curve is `None` if JWA does not define it.
    Ec(Option<Curve>),
    /// Ed25519 (RFC 8410).
    Ed25519,
    /// Ed448 (RFC 8410).
    Ed448,
    /// Any other type.
    Other,
}

impl<'a> KeyType<'a> {
    /// Parses the contents of an `AlgorithmIdentifier`.
    pub fn read(mut identifier: Reader<'a>) -> Option<Self> {
        const PKCS1: [u8; 8] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01];
        const EC_PUBLIC_KEY: [u8; 7] = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
        let name = identifier.object_identifier()?;
        Some(match name {
            [prefix @ .., 0x01] if prefix == PKCS1 => Self::Rsa,
            [prefix @ .., 0x0a] if prefix == PKCS1 => Self::RsaPss(identifier),
            name if name == EC_PUBLIC_KEY => Self::Ec(
                identifier
                    .object_identifier()
                    .and_then(Curve::from_object_identifier),
            ),
            [0x2b, 0x65, 0x70] => Self::Ed25519,
            [0x2b, 0x65, 0x71] => Self::Ed448,
            _ => Self::Other,
        })
    }
}

/// A `SubjectPublicKeyInfo` (RFC 5280 section 4.1.2.7).
#[derive(Debug, Clone, Copy)]
pub struct PublicKeyInfo<'a> {
    /// The type of the key.
    pub key_type: KeyType<'a>,
    /// The key, in the form that its type defines.
    pub key: &'a [u8],
}

impl<'a> PublicKeyInfo<'a> {
    /// Parses a key that must occupy all of these bytes.
    pub fn from_der(der: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(der);
        let info = Self::read(&mut reader)?;
        reader.is_at_end().then_some(info)
    }

    fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let mut info = reader.sequence()?;
        let key_type = KeyType::read(info.sequence()?)?;
        let key = info.bits()?;
        info.is_at_end().then_some(Self { key_type, key })
    }

    /// Extracts the key of a certificate (RFC 5280 section 4.1) that must occupy all of these bytes.
    /// Neither the signature nor the validity period is checked.
    pub fn from_certificate(der: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(der);
        let mut certificate = reader.sequence()?;
        let mut signed = certificate.sequence()?;
        certificate.sequence()?;
        certificate.bits()?;
        if !reader.is_at_end() || !certificate.is_at_end() {
            return None;
        }
        signed.optional(context(0));
        // A serial number should be positive, but some are not.
        signed.element(INTEGER)?;
        // Signature algorithm, issuer, validity, subject.
        for _ in 0..4 {
            signed.sequence()?;
        }
        Self::read(&mut signed)
    }

    /// Returns the modulus and exponent of an RSA key (RFC 8017 appendix A.1.1).
    pub fn rsa(&self) -> Option<(&'a [u8], &'a [u8])> {
        rsa_public_key(self.key)
    }
}

/// Returns the modulus and exponent of an `RSAPublicKey` (RFC 8017 appendix A.1.1).
pub fn rsa_public_key(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut reader = Reader::new(der);
    let mut key = reader.sequence()?;
    let numbers = (key.unsigned()?, key.unsigned()?);
    (reader.is_at_end() && key.is_at_end()).then_some(numbers)
}

/// One block of a PEM text.
#[derive(Debug, Clone, Copy)]
pub struct Pem<'a> {
    /// The text between `BEGIN` and the dashes.
    pub label: &'a str,
    text: Option<&'a str>,
}

impl<'a> Pem<'a> {
    /// Returns the blocks of a text, in order.
    pub fn blocks(text: &'a str) -> impl Iterator<Item = Self> {
        let mut rest = text;
        std::iter::from_fn(move || {
            let (_, after) = rest.split_once("-----BEGIN ")?;
            let (label, after) = after.split_once("-----")?;
            let end = format!("-----END {label}-----");
            let block = after
                .split_once(&end)
                .filter(|(text, _)| text.starts_with(['\n', '\r']));
            rest = block.map_or(after, |(_, rest)| rest);
            Some(Self {
                label,
                text: block.map(|(text, _)| text),
            })
        })
    }

    /// Decodes the block. Returns `None` if it is truncated, lacks its line breaks, has headers (as
    /// an encrypted key does), or is not base64.
    pub fn decode(&self) -> Option<Vec<u8>> {
        let mut text = String::with_capacity(self.text?.len());
        text.extend(self.text?.split_ascii_whitespace());
        let decoded = STANDARD.decode(&text).ok();
        // It may contain a private key, and it is not read again.
        wipe(text);
        decoded
    }
}

/// Overwrites a text as well as safe code can without another crate.
fn wipe(text: String) {
    let mut bytes = text.into_bytes();
    bytes.fill(0);
    std::hint::black_box(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_one_form() {
        let read = |bytes: &[u8]| Reader::new(bytes).octets().map(<[u8]>::len);
        assert_eq!(read(&[4, 1, 9]), Some(1));
        assert_eq!(read(&[4, 0x81, 1, 9]), None);
        assert_eq!(read(&[4, 2, 9]), None);
        assert_eq!(read(&[4, 0x80]), None);
        assert_eq!(read(&[4]), None);
        assert_eq!(read(&[]), None);
        let mut long = vec![4, 0x81, 0x80];
        long.extend([0; 128]);
        assert_eq!(read(&long), Some(128));
        let mut longer = vec![4, 0x82, 1, 0];
        longer.extend([0; 256]);
        assert_eq!(read(&longer), Some(256));
        assert_eq!(read(&longer[..200]), None);
        longer[2] = 0;
        assert_eq!(read(&longer), None);
    }

    #[test]
    fn integers_are_not_negative_and_as_short_as_can_be() {
        let read = |bytes: &[u8]| Reader::new(bytes).unsigned().map(<[u8]>::to_vec);
        assert_eq!(read(&[2, 1, 0x7f]), Some(vec![0x7f]));
        assert_eq!(read(&[2, 2, 0, 0x80]), Some(vec![0x80]));
        assert_eq!(read(&[2, 1, 0]), Some(vec![]));
        for wrong in [
            &[2, 0][..],
            &[2, 1, 0x80],
            &[2, 2, 0, 0x7f],
            &[2, 2, 0xff, 0xff],
        ] {
            assert_eq!(read(wrong), None);
        }
    }

    #[test]
    fn an_element_of_another_tag_is_left() {
        let mut reader = Reader::new(&[2, 1, 1, 4, 1, 7]);
        assert_eq!(reader.optional(context(0)), None);
        assert_eq!(reader.unsigned(), Some(&[1][..]));
        assert!(!reader.is_at_end());
        assert_eq!(reader.octets(), Some(&[7][..]));
        assert!(reader.is_at_end());
    }

    #[test]
    fn pem_blocks() {
        let text = "x\n-----BEGIN A B-----\r\nAQ\nID\n-----END A B-----\n-----BEGIN C-----\nBA==\n-----END C-----\n-----BEGIN D-----\nAQ==";
        let blocks: Vec<_> = Pem::blocks(text)
            .map(|it| (it.label, it.decode()))
            .collect();
        assert_eq!(
            blocks,
            [
                ("A B", Some(vec![1, 2, 3])),
                ("C", Some(vec![4])),
                ("D", None)
            ]
        );
        for wrong in [
            "-----BEGIN A-----AQID-----END A-----",
            "-----BEGIN A-----\nAQ\n-----END A-----",
            "-----BEGIN A-----\nX: y\n\nAQID\n-----END A-----",
        ] {
            assert_eq!(Pem::blocks(wrong).next().unwrap().decode(), None);
        }
        assert_eq!(
            Pem::blocks("").count() + Pem::blocks("-----BEGIN A").count(),
            0
        );
    }
}
