//! Signers of the application: a key in a vault, or a key in the process.

mod algorithm;
#[cfg(feature = "signing")]
mod backend;
mod der;
mod jws;
#[cfg(feature = "signing")]
mod material;
#[cfg(feature = "signing")]
mod private_key;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use auth0_core::BoxError;

pub use algorithm::SigningAlgorithm;
pub(crate) use jws::sign;
#[cfg(feature = "signing")]
pub use {backend::SignatureBackend, private_key::PrivateKey};

#[cfg(feature = "dpop")]
pub(crate) use {
    backend::{Refusal, Sign, generate, signer},
    material::{Material, members},
};

/// Signs with a private key that this crate never sees: in a key management service, a hardware security
/// module, or a smart card.
///
/// For keys in the process, use `PrivateKey` (feature `signing`).
///
/// ```
/// use auth0_authentication::{BoxError, ClientAuthentication, Signer, SigningAlgorithm};
///
/// struct Vault;
///
/// impl Vault {
///     async fn sign(&self, _key: &str, message: &[u8]) -> Result<Vec<u8>, std::io::Error> {
///         Ok(message.to_vec())
///     }
/// }
///
/// struct KeyInVault(Vault);
///
/// impl Signer for KeyInVault {
///     fn algorithm(&self) -> SigningAlgorithm {
///         SigningAlgorithm::Rs256
///     }
///
///     fn key_id(&self) -> Option<&str> {
///         Some("2026-01")
///     }
///
///     async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
///         Ok(self.0.sign("auth0-client", message).await?)
///     }
/// }
///
/// let authentication = ClientAuthentication::private_key_jwt(KeyInVault(Vault));
/// # let _ = authentication;
/// ```
pub trait Signer: Send + Sync + 'static {
    /// Returns the algorithm of the signatures of [`sign`](Self::sign).
    fn algorithm(&self) -> SigningAlgorithm;

    /// Returns the `kid` of the public key at Auth0 (RFC 7515 section 4.1.4). If it is `None`, the default,
    /// Auth0 tries all keys of the application.
    fn key_id(&self) -> Option<&str> {
        None
    }

    /// Signs a message and returns the signature in the form of JWS (RFC 7518 section 3). For ECDSA, this is
    /// R followed by S, both in full length. Many services return a DER structure instead;
    /// [`SigningAlgorithm::signature_from_der`] converts it.
    ///
    /// # Errors
    ///
    /// Returns any error of the signer. It becomes the `source()` of an error of kind
    /// [`Credentials`](auth0_core::ErrorKind::Credentials).
    fn sign(&self, message: &[u8]) -> impl Future<Output = Result<Vec<u8>, BoxError>> + Send;
}

/// A signer of any type. Cheap to clone.
#[derive(Clone)]
pub struct SharedSigner(Arc<dyn ErasedSigner>);

impl SharedSigner {
    /// Wraps a signer.
    pub fn new(signer: impl Signer) -> Self {
        Self(Arc::new(signer))
    }
}

impl Signer for SharedSigner {
    fn algorithm(&self) -> SigningAlgorithm {
        self.0.algorithm()
    }

    fn key_id(&self) -> Option<&str> {
        self.0.key_id()
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        self.0.sign(message).await
    }
}

impl fmt::Debug for SharedSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedSigner")
            .field("algorithm", &self.0.algorithm())
            .field("key_id", &self.0.key_id())
            .finish_non_exhaustive()
    }
}

type Signing<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, BoxError>> + Send + 'a>>;

/// [`Signer`] with a boxed future, which makes it usable as a trait object.
trait ErasedSigner: Send + Sync {
    fn algorithm(&self) -> SigningAlgorithm;
    fn key_id(&self) -> Option<&str>;
    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a>;
}

impl<S: Signer> ErasedSigner for S {
    fn algorithm(&self) -> SigningAlgorithm {
        Signer::algorithm(self)
    }

    fn key_id(&self) -> Option<&str> {
        Signer::key_id(self)
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> Signing<'a> {
        Box::pin(Signer::sign(self, message))
    }
}
