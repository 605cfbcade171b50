//! Private keys in the memory of the process.

use std::fmt;
use std::sync::Arc;

use auth0_core::{BoxError, Error, ErrorKind, Secret};
use serde_json::Value;

use super::backend::{self, Refusal, Sign, SignatureBackend};
use super::material::{self, Material, NotUsable};
use super::{Signer, SigningAlgorithm};

/// A private key in the memory of the process. Feature `signing`.
///
/// The key is checked against the algorithm when it is parsed, so a key of the wrong type is an error at
/// startup, not at the first login.
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
    material: Arc<Material>,
    signer: Arc<dyn Sign>,
}

impl PrivateKey {
    /// Parses PEM text (RFC 7468) that is not encrypted: PKCS #8 (`PRIVATE KEY`), PKCS #1 (`RSA PRIVATE
    /// KEY`), or SEC 1 (`EC PRIVATE KEY`).
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the text is not such a key, or if the key is for
    /// another algorithm. The error never contains any of the text.
    pub fn from_pem(algorithm: SigningAlgorithm, pem: impl Into<Secret>) -> Result<Self, Error> {
        let pem = pem.into();
        check_label(pem.expose())?;
        let material = Material::from_pem(pem.expose()).map_err(|error| match error {
            NotUsable::Other(what) => mismatch(algorithm, what),
            NotUsable::Unreadable => unreadable(),
        })?;
        if !material.is_for(algorithm) {
            return Err(mismatch(algorithm, &material.to_string()));
        }
        Self::new(algorithm, material)
    }

    /// Parses a JSON Web Key (RFC 7517) with its private members. Its `kid`, if present, becomes the [key
    /// ID](Self::with_key_id).
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the text is not such a key, or if the key is for
    /// another algorithm. The error never contains any of the text.
    pub fn from_jwk(algorithm: SigningAlgorithm, jwk: impl Into<Secret>) -> Result<Self, Error> {
        let members = material::members(&jwk.into())
            .ok_or_else(|| invalid("it is not a JSON object with the member `kty`"))?;
        let text = |name| members.get(name).and_then(Value::as_str);
        let key_type = text("kty").unwrap_or_default();
        if key_type != "oct" && !members.contains_key("d") {
            return Err(invalid(
                "the JWK has no member `d`: it is a public key, and a private key is required",
            ));
        }
        let found = match text("crv") {
            Some(curve) => format!("a JWK of type {} on {}", shown(key_type), shown(curve)),
            None => format!("a JWK of type {}", shown(key_type)),
        };
        let expected = algorithm.curve();
        if key_type != expected.map_or("RSA", |_| "EC")
            || text("crv").is_some_and(|it| Some(it) != expected.map(auth0_core::der::Curve::name))
        {
            return Err(mismatch(algorithm, &found));
        }
        if let Some(other) = text("alg").filter(|it| *it != algorithm.name()) {
            return Err(mismatch(
                algorithm,
                &format!("a JWK with `alg` {}", shown(other)),
            ));
        }
        let material = Material::from_jwk(&members)
            .filter(|it| it.is_for(algorithm))
            .ok_or_else(|| {
                invalid(
                    "the JWK is not complete, not for signatures by its `use` or `key_ops`, or an \
                     RSA key of less than 2048 bits",
                )
            })?;
        let key_id = text("kid").map(str::to_owned);
        let key = Self::new(algorithm, material)?;
        Ok(Self { key_id, ..key })
    }

    /// Signs with this backend. By default, the key uses the first backend that supports it, in the order of
    /// [`SignatureBackend`].
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the backend does not support the algorithm or the
    /// key.
    pub fn with_backend(self, backend: SignatureBackend) -> Result<Self, Error> {
        let signer = backend::signer(Some(backend), self.algorithm, &self.material)
            .map_err(|it| refused(&it))?;
        let signer = signer.into();
        Ok(Self { signer, ..self })
    }

    fn new(algorithm: SigningAlgorithm, material: Material) -> Result<Self, Error> {
        let signer = backend::signer(None, algorithm, &material).map_err(|it| refused(&it))?;
        Ok(Self {
            algorithm,
            key_id: None,
            material: Arc::new(material),
            signer: signer.into(),
        })
    }

    /// Sets the `kid` of the public key in the application's credentials at Auth0.
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
        self.signer.sign(message)
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

/// Checks the label first, so that the error can name what the text contains instead of a key.
fn check_label(text: &str) -> Result<(), Error> {
    let label = text
        .split_once("-----BEGIN ")
        .and_then(|(_, rest)| rest.split_once("-----"))
        .map(|(label, _)| label)
        .ok_or_else(|| invalid("it has no `-----BEGIN …-----` line, so it is not PEM text"))?;
    if text.contains("ENCRYPTED") {
        return Err(invalid("it is encrypted; decrypt it first"));
    }
    match label {
        // `openssl ecparam -genkey` writes `EC PARAMETERS` before the key.
        "PRIVATE KEY" | "RSA PRIVATE KEY" | "EC PRIVATE KEY" | "EC PARAMETERS" => Ok(()),
        "PUBLIC KEY" | "RSA PUBLIC KEY" | "CERTIFICATE" => Err(invalid(
            "it is a public key or certificate, and a private key is required",
        )),
        _ => Err(invalid(
            "its label must be `PRIVATE KEY`, `RSA PRIVATE KEY`, or `EC PRIVATE KEY`",
        )),
    }
}

/// Returns a name from a JWK if it is too short to be a misplaced key.
fn shown(name: &str) -> &str {
    if name.len() <= 16 { name } else { "…" }
}

fn refused(refusal: &Refusal) -> Error {
    match refusal {
        Refusal::Unusable => unreadable(),
        other => invalid(&other.to_string()),
    }
}

fn mismatch(algorithm: SigningAlgorithm, found: &str) -> Error {
    let expected = match algorithm.curve() {
        None => "an RSA key of at least 2048 bits".to_owned(),
        Some(curve) => format!("an elliptic curve key on {}", curve.name()),
    };
    invalid(&format!("it is {found}; {algorithm} needs {expected}"))
}

fn unreadable() -> Error {
    invalid("it cannot be parsed; is the text complete, including its line breaks?")
}

/// Omits the cause, which may quote the key.
fn invalid(reason: &str) -> Error {
    Error::new(
        ErrorKind::InvalidInput,
        format!("the private key: {reason}"),
    )
}

#[cfg(test)]
mod tests;
