//! The keys that seal cookies.

use std::fmt;

use auth0_core::Secret;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A key that seals cookies: at least 32 bytes from a random number generator.
///
/// Text is used unchanged, such as the output of `openssl rand -hex 32`. Building an [`Auth0`](crate::Auth0)
/// fails if the key is too short. All processes of an application need the same key.
///
/// ```
/// use auth0_session::CookieKey;
///
/// let from_text = CookieKey::from("3f1c…at least 32 bytes of random text…9ab2");
/// let from_bytes = CookieKey::from([7; 32]);
/// ```
#[derive(Clone)]
pub struct CookieKey(Zeroizing<Vec<u8>>);

impl CookieKey {
    /// The minimum number of bytes.
    pub const MIN_LENGTH: usize = 32;

    pub(crate) fn is_long_enough(&self) -> bool {
        self.0.len() >= Self::MIN_LENGTH
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn random() -> Result<Self, crate::Error> {
        Ok(Self::from(super::random::bytes::<32>()?))
    }

    /// Derives the key of the cipher, which has a fixed length and is used for nothing else.
    pub(crate) fn derive(&self) -> Zeroizing<[u8; 32]> {
        let mut hash = Sha256::new_with_prefix(b"auth0-session cookie key 1\0");
        hash.update(&*self.0);
        Zeroizing::new(hash.finalize().into())
    }
}

impl From<&str> for CookieKey {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.as_bytes().to_vec()))
    }
}

impl From<String> for CookieKey {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text.into_bytes()))
    }
}

impl From<Secret> for CookieKey {
    fn from(text: Secret) -> Self {
        Self::from(text.expose())
    }
}

impl From<[u8; 32]> for CookieKey {
    fn from(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes.to_vec()))
    }
}

impl From<&[u8]> for CookieKey {
    fn from(bytes: &[u8]) -> Self {
        Self(Zeroizing::new(bytes.to_vec()))
    }
}

impl fmt::Debug for CookieKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CookieKey(…)")
    }
}
