//! A private key in the process's memory.

use std::fmt;
use std::sync::Arc;

use auth0_core::{BoxError, Error, ErrorKind, Secret};
use josekit::jwk::Jwk;
use josekit::jws::{self, JwsSigner};
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Private};

use super::{Signer, SigningAlgorithm};

/// A private key in the process's memory. Feature `signing`.
///
/// Whether it fits the algorithm is checked when it is read, so that a key of the wrong type is an error
/// at the start of the program and not at the first login.
///
/// ```
/// use auth0_authentication::{AuthenticationClient, PrivateKey, SigningAlgorithm};
///
/// # fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let pem = std::fs::read_to_string("client.pem")?;
/// let key = PrivateKey::from_pem(SigningAlgorithm::Rs256, pem)?.with_key_id("2026-01");
/// let auth = AuthenticationClient::builder("tenant.eu.auth0.com")
///     .client_id("client id")
///     .private_key_jwt(key)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PrivateKey {
    algorithm: SigningAlgorithm,
    key_id: Option<String>,
    signer: Arc<dyn JwsSigner>,
}

impl PrivateKey {
    /// Reads a PEM text (RFC 7468): PKCS #8 (`PRIVATE KEY`), PKCS #1 (`RSA PRIVATE KEY`) or SEC 1
    /// (`EC PRIVATE KEY`), not encrypted.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): a text that is no such key, or a key that is
    /// not for this algorithm. It never repeats any of the text.
    pub fn from_pem(algorithm: SigningAlgorithm, pem: impl Into<Secret>) -> Result<Self, Error> {
        let key = read_pem(&pem.into())?;
        let found = Kind::of(&key);
        if !found.is_for(algorithm) {
            return Err(mismatch(algorithm, &found.to_string()));
        }
        // In the form that josekit takes for each algorithm.
        let der = match found {
            Kind::Rsa(_) => key.rsa().and_then(|key| key.private_key_to_der()),
            _ => key.private_key_to_pkcs8(),
        };
        let der = zeroize::Zeroizing::new(der.map_err(|_| unreadable())?);
        let signer = signer_from_der(algorithm, &der).map_err(|_| unreadable())?;
        Ok(Self {
            algorithm,
            key_id: None,
            signer,
        })
    }

    /// Reads a JSON Web Key (RFC 7517) with its private members. Its `kid`, where it has one, becomes the
    /// [key ID](Self::with_key_id).
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): a text that is no such key, or a key that is
    /// not for this algorithm. It never repeats any of the text.
    pub fn from_jwk(algorithm: SigningAlgorithm, jwk: impl Into<Secret>) -> Result<Self, Error> {
        let jwk = jwk.into();
        let jwk = Jwk::from_bytes(jwk.expose())
            .map_err(|_| invalid("it is not a JSON object with the member `kty`"))?;
        if jwk.key_type() != "oct" && jwk.parameter("d").is_none() {
            return Err(invalid(
                "the JWK has no member `d`: it is a public key, and the private key is needed",
            ));
        }
        let kind = match jwk.curve() {
            Some(curve) => format!("a JWK of type {} on {curve}", jwk.key_type()),
            None => format!("a JWK of type {}", jwk.key_type()),
        };
        if jwk.key_type() != key_type(algorithm)
            || jwk.curve().is_some_and(|it| it != curve(algorithm))
        {
            return Err(mismatch(algorithm, &kind));
        }
        if let Some(other) = jwk.algorithm().filter(|it| *it != algorithm.name()) {
            return Err(mismatch(algorithm, &format!("a JWK with `alg` {other}")));
        }
        let signer = signer_from_jwk(algorithm, &jwk).map_err(|_| {
            invalid(
                "the JWK is not complete, not for signatures by its `use` or `key_ops`, or an RSA key of \
                 less than 2048 bits",
            )
        })?;
        Ok(Self {
            algorithm,
            key_id: jwk.key_id().map(str::to_owned),
            signer,
        })
    }

    /// Sets the `kid` that Auth0 knows the public key by; it is in the application's credentials.
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
}

impl Signer for PrivateKey {
    fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm
    }

    fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        Ok(self.signer.sign(message)?)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey")
            .field("algorithm", &self.algorithm)
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

/// What a key turns out to be.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// With its length in bits.
    Rsa(u32),
    Ec(Option<Nid>),
    Other(Id),
}

impl Kind {
    fn of(key: &PKey<Private>) -> Self {
        match key.id() {
            Id::RSA => Self::Rsa(key.bits()),
            Id::EC => {
                let curve = key.ec_key().ok().and_then(|key| key.group().curve_name());
                Self::Ec(curve)
            }
            other => Self::Other(other),
        }
    }

    fn is_for(self, algorithm: SigningAlgorithm) -> bool {
        match self {
            Self::Rsa(bits) => key_type(algorithm) == "RSA" && bits >= 2048,
            Self::Ec(nid) => {
                key_type(algorithm) == "EC" && nid.and_then(name) == Some(curve(algorithm))
            }
            Self::Other(_) => false,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rsa(bits) => write!(f, "an RSA key of {bits} bits"),
            Self::Ec(nid) => {
                let name = nid.and_then(name).unwrap_or("another curve");
                write!(f, "an elliptic curve key on {name}")
            }
            Self::Other(Id::ED25519) => f.write_str("an Ed25519 key"),
            Self::Other(Id::RSA_PSS) => f.write_str("a key for RSASSA-PSS alone"),
            Self::Other(_) => f.write_str("a key of another type"),
        }
    }
}

/// The curves of JWA (RFC 7518 section 6.2.1.1).
fn name(curve: Nid) -> Option<&'static str> {
    match curve {
        Nid::X9_62_PRIME256V1 => Some("P-256"),
        Nid::SECP384R1 => Some("P-384"),
        Nid::SECP521R1 => Some("P-521"),
        _ => None,
    }
}

/// The `kty` of keys for this algorithm.
fn key_type(algorithm: SigningAlgorithm) -> &'static str {
    if curve(algorithm).is_empty() {
        "RSA"
    } else {
        "EC"
    }
}

/// The `crv` of keys for this algorithm; empty for RSA.
fn curve(algorithm: SigningAlgorithm) -> &'static str {
    match algorithm {
        SigningAlgorithm::Es256 => "P-256",
        SigningAlgorithm::Es384 => "P-384",
        SigningAlgorithm::Es512 => "P-521",
        _ => "",
    }
}

fn read_pem(pem: &Secret) -> Result<PKey<Private>, Error> {
    let text = pem.expose();
    // By the label first: OpenSSL would ask for an encrypted key's password on the terminal.
    let label = text
        .split_once("-----BEGIN ")
        .and_then(|(_, rest)| rest.split_once("-----"))
        .map(|(label, _)| label)
        .ok_or_else(|| invalid("there is no `-----BEGIN …-----` line, so it is not a PEM text"))?;
    if label == "ENCRYPTED PRIVATE KEY" || text.contains("ENCRYPTED") {
        return Err(invalid("it is encrypted; decrypt it first"));
    }
    match label {
        // The last one is what `openssl ecparam -genkey` writes before the key.
        "PRIVATE KEY" | "RSA PRIVATE KEY" | "EC PRIVATE KEY" | "EC PARAMETERS" => {}
        "PUBLIC KEY" | "RSA PUBLIC KEY" | "CERTIFICATE" => {
            return Err(invalid(
                "it is a public key or certificate, and the private key is needed",
            ));
        }
        _ => {
            return Err(invalid(
                "its label is none of `PRIVATE KEY`, `RSA PRIVATE KEY` and `EC PRIVATE KEY`",
            ));
        }
    }
    PKey::private_key_from_pem_callback(text.as_bytes(), |_| Ok(0)).map_err(|_| unreadable())
}

fn signer_from_der(
    algorithm: SigningAlgorithm,
    der: &[u8],
) -> Result<Arc<dyn JwsSigner>, josekit::JoseError> {
    Ok(match algorithm {
        SigningAlgorithm::Rs256 => Arc::new(jws::RS256.signer_from_der(der)?),
        SigningAlgorithm::Rs384 => Arc::new(jws::RS384.signer_from_der(der)?),
        SigningAlgorithm::Rs512 => Arc::new(jws::RS512.signer_from_der(der)?),
        SigningAlgorithm::Ps256 => Arc::new(jws::PS256.signer_from_der(der)?),
        SigningAlgorithm::Ps384 => Arc::new(jws::PS384.signer_from_der(der)?),
        SigningAlgorithm::Ps512 => Arc::new(jws::PS512.signer_from_der(der)?),
        SigningAlgorithm::Es256 => Arc::new(jws::ES256.signer_from_der(der)?),
        SigningAlgorithm::Es384 => Arc::new(jws::ES384.signer_from_der(der)?),
        SigningAlgorithm::Es512 => Arc::new(jws::ES512.signer_from_der(der)?),
    })
}

fn signer_from_jwk(
    algorithm: SigningAlgorithm,
    jwk: &Jwk,
) -> Result<Arc<dyn JwsSigner>, josekit::JoseError> {
    Ok(match algorithm {
        SigningAlgorithm::Rs256 => Arc::new(jws::RS256.signer_from_jwk(jwk)?),
        SigningAlgorithm::Rs384 => Arc::new(jws::RS384.signer_from_jwk(jwk)?),
        SigningAlgorithm::Rs512 => Arc::new(jws::RS512.signer_from_jwk(jwk)?),
        SigningAlgorithm::Ps256 => Arc::new(jws::PS256.signer_from_jwk(jwk)?),
        SigningAlgorithm::Ps384 => Arc::new(jws::PS384.signer_from_jwk(jwk)?),
        SigningAlgorithm::Ps512 => Arc::new(jws::PS512.signer_from_jwk(jwk)?),
        SigningAlgorithm::Es256 => Arc::new(jws::ES256.signer_from_jwk(jwk)?),
        SigningAlgorithm::Es384 => Arc::new(jws::ES384.signer_from_jwk(jwk)?),
        SigningAlgorithm::Es512 => Arc::new(jws::ES512.signer_from_jwk(jwk)?),
    })
}

fn mismatch(algorithm: SigningAlgorithm, found: &str) -> Error {
    let expected = match curve(algorithm) {
        "" => "an RSA key of at least 2048 bits".to_owned(),
        curve => format!("an elliptic curve key on {curve}"),
    };
    invalid(&format!("it is {found}; {algorithm} needs {expected}"))
}

fn unreadable() -> Error {
    invalid("it cannot be read; is the text complete, with its line breaks?")
}

/// Never with the cause: it may quote the key.
fn invalid(reason: &str) -> Error {
    Error::new(
        ErrorKind::InvalidInput,
        format!("the private key: {reason}"),
    )
}

#[cfg(test)]
mod tests;
