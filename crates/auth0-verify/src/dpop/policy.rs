//! The requirements of an API for DPoP proofs.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

#[cfg(doc)]
use super::memory::MemoryReplayStore;
use super::nonces::DpopNonces;
use super::replay::{ErasedReplayStore, ReplayStore};
use crate::algorithm::{Algorithm, AlgorithmSet};
use crate::error::{Error, ErrorKind};
use crate::keys::KeyOptions;

/// A longer window would provide no protection.
const LONGEST_WINDOW: Duration = Duration::from_hours(24);

const DEFAULT_WINDOW: Duration = Duration::from_mins(1);

/// Requirements for DPoP proofs.
///
/// ```
/// use std::time::Duration;
/// use auth0_verify::{AccessTokenVerifier, Algorithm, DpopNonces, DpopPolicy, KeySet};
///
/// # fn example(keys: KeySet) -> Result<(), auth0_verify::Error> {
/// let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .keys(keys)
///     .dpop(
///         DpopPolicy::new()
///             .algorithms([Algorithm::ES256])
///             .window(Duration::from_secs(30))
///             .nonces(DpopNonces::random()?),
///     )
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct DpopPolicy {
    pub(super) algorithms: AlgorithmSet,
    /// Whether the algorithms were set explicitly, so that each of them must be supported.
    algorithms_chosen: bool,
    pub(super) key_options: KeyOptions,
    pub(super) window: Duration,
    /// `None` for the memory of the verifier or its set of verifiers.
    pub(super) replay_store: Option<Arc<dyn ErasedReplayStore>>,
    pub(super) accept_when_replay_store_fails: bool,
    pub(super) nonces: Option<DpopNonces>,
}

impl DpopPolicy {
    /// Creates the default policy: every public-key signature algorithm that the backend supports, a window
    /// of 60 seconds, a [`MemoryReplayStore`] of the verifier, and no nonces.
    ///
    /// Verifiers in a set ([`AccessTokenVerifiers`](crate::AccessTokenVerifiers) or resolved verifiers)
    /// share the store of the set, so a new verifier also refuses proofs that were used before.
    pub fn new() -> Self {
        Self {
            algorithms: Algorithm::ALL
                .into_iter()
                .filter(|algorithm| !algorithm.is_symmetric())
                .collect(),
            algorithms_chosen: false,
            key_options: KeyOptions::new(),
            window: DEFAULT_WINDOW,
            replay_store: None,
            accept_when_replay_store_fails: false,
            nonces: None,
        }
    }

    /// Sets the algorithms to accept in proofs. Auth0's clients usually use ES256.
    #[must_use]
    pub fn algorithms(mut self, algorithms: impl IntoIterator<Item = Algorithm>) -> Self {
        self.algorithms = algorithms.into_iter().collect();
        self.algorithms_chosen = true;
        self
    }

    /// Sets how the keys in proofs are read. An RSA key in a proof has at most 4,096 bits, regardless of
    /// these options.
    #[must_use]
    pub fn key_options(mut self, options: KeyOptions) -> Self {
        self.key_options = options;
        self
    }

    /// Sets how far the `iat` of a proof may differ from the clock, in whole seconds. Default: 60 seconds;
    /// minimum: one second; maximum: a day. Used proofs are remembered for as long as they would be
    /// accepted.
    #[must_use]
    pub fn window(mut self, window: Duration) -> Self {
        self.window = window.min(LONGEST_WINDOW);
        self
    }

    /// Sets the store of used proofs. Processes that serve the same API must share a store.
    #[must_use]
    pub fn replay_store(mut self, store: impl ReplayStore) -> Self {
        self.replay_store = Some(Arc::new(store));
        self
    }

    /// Accepts requests when the replay store fails, instead of refusing them with
    /// [`ErrorKind::ReplayStoreUnavailable`]: an intercepted proof may then be used again within the
    /// window. A store that is [full](crate::ReplayStoreFull) has not failed: proofs are still refused.
    #[must_use]
    pub fn accept_when_replay_store_fails(mut self) -> Self {
        self.accept_when_replay_store_fails = true;
        self
    }

    /// Requires a nonce of this server in each proof. A client without a valid nonce gets
    /// [`ErrorKind::DpopNonceRequired`], with the nonce in [`Error::dpop_nonce`].
    #[must_use]
    pub fn nonces(mut self, nonces: DpopNonces) -> Self {
        self.nonces = Some(nonces);
        self
    }

    #[cfg(feature = "tower")]
    pub(crate) fn accepted(&self) -> impl Iterator<Item = Algorithm> + use<> {
        self.algorithms.iter()
    }

    pub(crate) fn build(mut self) -> Result<Self, Error> {
        let fail = |message: String| Err(Error::new(ErrorKind::Configuration, message));
        if let Some(algorithm) = self.algorithms.iter().find(|it| it.is_symmetric()) {
            return fail(format!(
                "{algorithm} cannot sign a DPoP proof: it uses a shared secret (RFC 9449 section 4.2)"
            ));
        }
        if self.algorithms.is_empty() {
            return fail("no algorithm is allowed in DPoP proofs".to_owned());
        }
        let backend = self.key_options.backend;
        if self.algorithms_chosen {
            backend.has_all(self.algorithms)?;
        } else {
            self.algorithms = self
                .algorithms
                .iter()
                .filter(|it| backend.has(*it))
                .collect();
        }
        if self.window < Duration::from_secs(1) {
            return fail("the window for DPoP proofs must be at least one second".to_owned());
        }
        Ok(self)
    }
}

impl Default for DpopPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for DpopPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopPolicy")
            .field("algorithms", &self.algorithms)
            .field("window", &self.window)
            .field(
                "accept_when_replay_store_fails",
                &self.accept_when_replay_store_fails,
            )
            .field("nonces", &self.nonces)
            .finish_non_exhaustive()
    }
}
