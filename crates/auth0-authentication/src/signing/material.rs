//! The numbers of a private key, from PEM or a JWK, validated as far as possible without signing.

use std::fmt;

use auth0_core::Secret;
use auth0_core::der::{Curve, KeyType, Pem, Reader, context};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::SigningAlgorithm;

/// The minimum is from RFC 7518 sections 3.3 and 3.5; no backend supports more than 8192 bits.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

type Number = Zeroizing<Vec<u8>>;

/// A private key.
pub(crate) enum Material {
    Rsa(RsaMaterial),
    Ec(EcMaterial),
}

/// The numbers of RFC 8017 section 3.2, without leading zeros.
pub(crate) struct RsaMaterial {
    pub(crate) n: Number,
    pub(crate) e: Number,
    pub(crate) d: Number,
    pub(crate) p: Number,
    pub(crate) q: Number,
    pub(crate) dp: Number,
    pub(crate) dq: Number,
    pub(crate) qi: Number,
}

pub(crate) struct EcMaterial {
    pub(crate) curve: Curve,
    /// Padded to the length of the curve.
    pub(crate) d: Number,
    /// The public part, uncompressed, if the input contains it.
    pub(crate) point: Option<Vec<u8>>,
}

/// The reason why the input is not a usable key.
pub(crate) enum NotUsable {
    /// It is another kind of key.
    Other(&'static str),
    /// It is incomplete or malformed.
    Unreadable,
}

impl Material {
    /// Reads the first private key in a PEM text, whose label the caller has checked.
    pub(crate) fn from_pem(text: &str) -> Result<Self, NotUsable> {
        let block = Pem::blocks(text)
            .find(|block| block.label.ends_with("PRIVATE KEY"))
            .ok_or(NotUsable::Unreadable)?;
        let der = Zeroizing::new(block.decode().ok_or(NotUsable::Unreadable)?);
        match block.label {
            "RSA PRIVATE KEY" => pkcs1(&der).ok_or(NotUsable::Unreadable),
            "EC PRIVATE KEY" => sec1(&der, None),
            _ => Self::from_pkcs8(&der),
        }
    }

    /// Reads PKCS #8 (RFC 5958).
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, NotUsable> {
        let (key_type, key) = private_key_info(der).ok_or(NotUsable::Unreadable)?;
        match key_type {
            KeyType::Rsa => pkcs1(key).ok_or(NotUsable::Unreadable),
            KeyType::Ec(Some(curve)) => sec1(key, Some(curve)),
            KeyType::Ec(None) => Err(OTHER_CURVE),
            KeyType::Ed25519 => Err(NotUsable::Other("an Ed25519 key")),
            KeyType::RsaPss(_) => Err(NotUsable::Other("a key for RSASSA-PSS alone")),
            KeyType::Ed448 | KeyType::Other => Err(NotUsable::Other("a key of another type")),
        }
    }

    /// Reads the members of a JWK (RFC 7518 sections 6.2 and 6.3). Returns `None` if one is missing or
    /// invalid, or if the key is not for signatures.
    pub(crate) fn from_jwk(members: &Map<String, Value>) -> Option<Self> {
        if members.get("use").is_some_and(|it| it != "sig") {
            return None;
        }
        if let Some(operations) = members.get("key_ops") {
            operations.as_array()?.iter().find(|it| *it == "sign")?;
        }
        let bytes = |name: &str| {
            let text = members.get(name)?.as_str()?;
            URL_SAFE_NO_PAD.decode(text).ok().map(Zeroizing::new)
        };
        let number = |name: &str| bytes(name).and_then(|it| trimmed(&it));
        match members.get("kty")?.as_str()? {
            "RSA" => Some(Self::Rsa(RsaMaterial {
                n: number("n")?,
                e: number("e")?,
                d: number("d")?,
                p: number("p")?,
                q: number("q")?,
                dp: number("dp")?,
                dq: number("dq")?,
                qi: number("qi")?,
            })),
            "EC" => {
                let curve = Curve::from_name(members.get("crv")?.as_str()?)?;
                let (x, y, d) = (bytes("x")?, bytes("y")?, bytes("d")?);
                let size = curve.size();
                (x.len() == size && y.len() == size && d.len() == size).then(|| {
                    Self::Ec(EcMaterial {
                        curve,
                        d,
                        point: Some([&[4], x.as_slice(), y.as_slice()].concat()),
                    })
                })
            }
            _ => None,
        }
    }

    /// Returns the members of the JWK, including private ones; `None` if the public part is unknown.
    #[cfg(feature = "dpop")]
    pub(crate) fn to_jwk(&self) -> Option<Map<String, Value>> {
        let text = |bytes: &[u8]| Value::from(URL_SAFE_NO_PAD.encode(bytes));
        let members = match self {
            Self::Rsa(key) => vec![
                ("kty", Value::from("RSA")),
                ("n", text(&key.n)),
                ("e", text(&key.e)),
                ("d", text(&key.d)),
                ("p", text(&key.p)),
                ("q", text(&key.q)),
                ("dp", text(&key.dp)),
                ("dq", text(&key.dq)),
                ("qi", text(&key.qi)),
            ],
            Self::Ec(key) => {
                let (x, y) = key.point.as_deref()?.get(1..)?.split_at(key.curve.size());
                vec![
                    ("kty", Value::from("EC")),
                    ("crv", Value::from(key.curve.name())),
                    ("x", text(x)),
                    ("y", text(y)),
                    ("d", text(&key.d)),
                ]
            }
        };
        let members = members.into_iter();
        Some(members.map(|(name, it)| (name.to_owned(), it)).collect())
    }

    /// Returns whether the key matches the algorithm and is long enough.
    pub(crate) fn is_for(&self, algorithm: SigningAlgorithm) -> bool {
        match self {
            Self::Rsa(key) => algorithm.curve().is_none() && RSA_BITS.contains(&key.bits()),
            Self::Ec(key) => algorithm.curve() == Some(key.curve),
        }
    }
}

pub(super) const OTHER_CURVE: NotUsable =
    NotUsable::Other("an elliptic curve key on another curve");

/// Shows the kind of key and nothing else.
impl fmt::Display for Material {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rsa(key) => write!(f, "an RSA key of {} bits", key.bits()),
            Self::Ec(key) => write!(f, "an elliptic curve key on {}", key.curve.name()),
        }
    }
}

impl RsaMaterial {
    fn bits(&self) -> usize {
        self.n.first().map_or(0, |first| {
            8 * self.n.len() - usize::try_from(first.leading_zeros()).unwrap_or(0)
        })
    }
}

impl EcMaterial {
    /// Encodes the key as in SEC 1 appendix C.4, without the public part. Every length in it is below 128.
    #[cfg(feature = "aws-lc-rs")]
    pub(crate) fn to_sec1(&self) -> Zeroizing<Vec<u8>> {
        let curve: &[u8] = match self.curve {
            Curve::P256 => &[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07],
            Curve::P384 => &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22],
            Curve::P521 => &[0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x23],
        };
        let mut der = Zeroizing::new(Vec::with_capacity(128));
        let element = |der: &mut Vec<u8>, tag, content: &[u8]| {
            der.push(tag);
            der.extend(u8::try_from(content.len()));
            der.extend(content);
        };
        let mut content = Zeroizing::new(vec![0x02, 0x01, 0x01]);
        element(&mut content, 0x04, &self.d);
        element(&mut content, context(0), curve);
        element(&mut der, 0x30, &content);
        der
    }
}

fn trimmed(bytes: &[u8]) -> Option<Number> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    (zeros < bytes.len()).then(|| Zeroizing::new(bytes[zeros..].to_vec()))
}

/// Returns the key type and the key of a `PrivateKeyInfo`.
fn private_key_info(der: &[u8]) -> Option<(KeyType<'_>, &[u8])> {
    let mut info = Reader::new(der).sequence()?;
    // The version.
    info.unsigned()?;
    Some((KeyType::read(info.sequence()?)?, info.octets()?))
}

/// Reads an `RSAPrivateKey` (RFC 8017 appendix A.1.2) with two primes.
fn pkcs1(der: &[u8]) -> Option<Material> {
    let mut key = Reader::new(der).sequence()?;
    if !key.unsigned()?.is_empty() {
        return None;
    }
    let mut next = || key.unsigned().and_then(trimmed);
    Some(Material::Rsa(RsaMaterial {
        n: next()?,
        e: next()?,
        d: next()?,
        p: next()?,
        q: next()?,
        dp: next()?,
        dq: next()?,
        qi: next()?,
    }))
}

/// Reads an `ECPrivateKey` (RFC 5915 section 3). The curve may be specified outside it.
fn sec1(der: &[u8], outside: Option<Curve>) -> Result<Material, NotUsable> {
    let unreadable = || NotUsable::Unreadable;
    let mut key = Reader::new(der).sequence().ok_or_else(unreadable)?;
    key.unsigned().ok_or_else(unreadable)?;
    let private = key.octets().ok_or_else(unreadable)?;
    let inside = key
        .optional(context(0))
        .and_then(|it| Reader::new(it).object_identifier());
    let curve = match (outside, inside) {
        (Some(curve), _) => curve,
        (None, Some(name)) => Curve::from_object_identifier(name).ok_or(OTHER_CURVE)?,
        (None, None) => return Err(NotUsable::Unreadable),
    };
    let point = key
        .optional(context(1))
        .and_then(|it| Reader::new(it).bits())
        .filter(|it| it.len() == 1 + 2 * curve.size() && it[0] == 4)
        .map(<[u8]>::to_vec);
    let size = curve.size();
    let number = trimmed(private).ok_or_else(unreadable)?;
    let padding = size.checked_sub(number.len()).ok_or_else(unreadable)?;
    let mut d = Zeroizing::new(vec![0; padding]);
    d.extend_from_slice(&number);
    Ok(Material::Ec(EcMaterial { curve, d, point }))
}

/// Parses a JWK as a JSON object.
pub(crate) fn members(jwk: &Secret) -> Option<Map<String, Value>> {
    let members: Map<String, Value> = serde_json::from_str(jwk.expose()).ok()?;
    members.get("kty")?.as_str()?;
    Some(members)
}
