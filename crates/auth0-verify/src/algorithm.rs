//! The signature algorithms of RFC 7518 and RFC 8037, and sets of them.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, quoted};

/// A signature algorithm, by its name in the `alg` header (RFC 7518 section 3.1, RFC 8037).
///
/// `none` has no variant, so it can be neither allowed nor accepted.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256: Auth0's default.
    RS256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    RS384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    RS512,
    /// RSASSA-PSS with SHA-256.
    PS256,
    /// RSASSA-PSS with SHA-384.
    PS384,
    /// RSASSA-PSS with SHA-512.
    PS512,
    /// ECDSA on P-256 with SHA-256.
    ES256,
    /// ECDSA on P-384 with SHA-384.
    ES384,
    /// ECDSA on P-521 with SHA-512.
    ES512,
    /// Ed25519 or Ed448. Tokens and keys may also call it `Ed25519` (RFC 9864), which matches only keys
    /// of that curve.
    EdDSA,
    /// HMAC with SHA-256; only with a shared secret, never with a public key.
    HS256,
    /// HMAC with SHA-384; only with a shared secret, never with a public key.
    HS384,
    /// HMAC with SHA-512; only with a shared secret, never with a public key.
    HS512,
}

impl Algorithm {
    pub(crate) const ALL: [Self; 13] = [
        Self::RS256,
        Self::RS384,
        Self::RS512,
        Self::PS256,
        Self::PS384,
        Self::PS512,
        Self::ES256,
        Self::ES384,
        Self::ES512,
        Self::EdDSA,
        Self::HS256,
        Self::HS384,
        Self::HS512,
    ];

    /// Returns the name in the `alg` header.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RS256 => "RS256",
            Self::RS384 => "RS384",
            Self::RS512 => "RS512",
            Self::PS256 => "PS256",
            Self::PS384 => "PS384",
            Self::PS512 => "PS512",
            Self::ES256 => "ES256",
            Self::ES384 => "ES384",
            Self::ES512 => "ES512",
            Self::EdDSA => "EdDSA",
            Self::HS256 => "HS256",
            Self::HS384 => "HS384",
            Self::HS512 => "HS512",
        }
    }

    /// Returns the algorithm with this name; names are case-sensitive (RFC 7515 section 4.1.1).
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        if name == ED25519 {
            return Some(Self::EdDSA);
        }
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.as_str() == name)
    }

    /// Returns whether the algorithm uses a shared secret instead of a public key.
    #[cfg(any(feature = "remote", feature = "dpop", test))]
    pub(crate) fn is_symmetric(self) -> bool {
        matches!(self, Self::HS256 | Self::HS384 | Self::HS512)
    }
}

/// Parses the name in the `alg` header, which is case-sensitive.
impl FromStr for Algorithm {
    type Err = Error;

    /// [`ErrorKind::Configuration`] for any other name, including `none`.
    fn from_str(name: &str) -> Result<Self, Error> {
        Self::from_name(name).ok_or_else(|| {
            let all: AlgorithmSet = Self::ALL.into_iter().collect();
            let message = format!(
                "{} is not a supported algorithm; expected one of {all}",
                quoted(name)
            );
            Error::new(ErrorKind::Configuration, message)
        })
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The name of `EdDSA` with the curve Ed25519 (RFC 9864 section 2.2).
const ED25519: &str = "Ed25519";

/// Returns whether a signature can belong to the algorithm with this name: the length distinguishes
/// `Ed25519` from other `EdDSA` signatures (RFC 8032 section 5.1.6).
pub(crate) fn fits_name(name: &str, signature: &[u8]) -> bool {
    name != ED25519 || signature.len() == 64
}

/// A set of algorithms. It is consulted once per token, so it is a bit set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct AlgorithmSet(u16);

impl AlgorithmSet {
    pub(crate) fn contains(self, algorithm: Algorithm) -> bool {
        self.0 & (1 << algorithm as u16) != 0
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Algorithm> {
        Algorithm::ALL
            .into_iter()
            .filter(move |algorithm| self.contains(*algorithm))
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Algorithm> for AlgorithmSet {
    fn from_iter<I: IntoIterator<Item = Algorithm>>(algorithms: I) -> Self {
        Self(
            algorithms
                .into_iter()
                .fold(0, |set, algorithm| set | 1 << algorithm as u16),
        )
    }
}

impl fmt::Display for AlgorithmSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, algorithm) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            f.write_str(algorithm.as_str())?;
        }
        Ok(())
    }
}

impl fmt::Debug for AlgorithmSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_the_algorithm() {
        for algorithm in Algorithm::ALL {
            assert_eq!(algorithm.as_str().parse::<Algorithm>().unwrap(), algorithm);
        }
        assert_eq!(Algorithm::from_name("Ed25519"), Some(Algorithm::EdDSA));
        for other in ["Ed448", "ed25519", "none", "rs256", "RS256 ", "", "ES256K"] {
            assert_eq!(Algorithm::from_name(other), None);
            let error = other.parse::<Algorithm>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains("RS256, RS384"), "{error}");
        }
    }

    #[test]
    fn a_set_holds_what_was_put_in() {
        let set: AlgorithmSet = [Algorithm::HS512, Algorithm::RS256].into_iter().collect();
        for algorithm in Algorithm::ALL {
            let expected = matches!(algorithm, Algorithm::RS256 | Algorithm::HS512);
            assert_eq!(set.contains(algorithm), expected);
        }
        assert_eq!(set.to_string(), "RS256, HS512");
        assert!(AlgorithmSet::from_iter([]).is_empty());
    }
}
