//! Prefetching and monitoring verifiers, for readiness probes and dashboards.

use crate::access::AccessTokenVerifier;
#[cfg(feature = "remote")]
use crate::error::Error;
use crate::id::IdTokenVerifier;
#[cfg(feature = "remote")]
use crate::keys::RemoteKeys;
use crate::logout::LogoutTokenVerifier;

impl<K> AccessTokenVerifier<K> {
    /// Returns the keys that it verifies with. [`RemoteKeys`](crate::RemoteKeys) have statistics.
    pub fn keys(&self) -> &K {
        &self.keys
    }
}

#[cfg(feature = "remote")]
impl AccessTokenVerifier<RemoteKeys> {
    /// Fetches the keys unless they are fresh, and waits for them: at startup, so that the first request
    /// does not have to.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::KeysUnavailable`](crate::ErrorKind::KeysUnavailable) if there are none to work with,
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) outside of a tokio runtime.
    pub async fn prefetch(&self) -> Result<(), Error> {
        self.keys.prefetch().await
    }

    /// Returns whether there are keys to verify with: for a readiness probe. Fetches nothing.
    ///
    /// ```
    /// use auth0_verify::AccessTokenVerifier;
    ///
    /// fn readiness(verifier: &AccessTokenVerifier) -> (u16, String) {
    ///     match verifier.is_ready() {
    ///         true => (200, "ready".to_owned()),
    ///         false => (503, format!("{:?}", verifier.keys().stats())),
    ///     }
    /// }
    /// ```
    pub fn is_ready(&self) -> bool {
        self.keys.is_ready()
    }
}

impl<K> IdTokenVerifier<K> {
    /// Returns the keys that it verifies with. [`RemoteKeys`](crate::RemoteKeys) have statistics.
    pub fn keys(&self) -> &K {
        &self.keys
    }
}

#[cfg(feature = "remote")]
impl IdTokenVerifier<RemoteKeys> {
    /// Fetches the keys unless they are fresh, and waits for them; see [`AccessTokenVerifier::prefetch`].
    ///
    /// # Errors
    ///
    /// Those of [`AccessTokenVerifier::prefetch`].
    pub async fn prefetch(&self) -> Result<(), Error> {
        self.keys.prefetch().await
    }

    /// Returns whether there are keys to verify with. Fetches nothing.
    pub fn is_ready(&self) -> bool {
        self.keys.is_ready()
    }
}

impl<K> LogoutTokenVerifier<K> {
    /// Returns the keys that it verifies with. [`RemoteKeys`](crate::RemoteKeys) have statistics.
    pub fn keys(&self) -> &K {
        &self.keys
    }
}

#[cfg(feature = "remote")]
impl LogoutTokenVerifier<RemoteKeys> {
    /// Fetches the keys unless they are fresh, and waits for them; see
    /// [`AccessTokenVerifier::prefetch`].
    ///
    /// # Errors
    ///
    /// Those of [`AccessTokenVerifier::prefetch`].
    pub async fn prefetch(&self) -> Result<(), Error> {
        self.keys.prefetch().await
    }

    /// Returns whether there are keys to verify with. Fetches nothing.
    pub fn is_ready(&self) -> bool {
        self.keys.is_ready()
    }
}
