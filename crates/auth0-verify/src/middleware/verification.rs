//! What verifies tokens for the middleware, and its result, available at once or later.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::{AccessToken, AccessTokenVerifier, Error, KeySource};

#[cfg(feature = "dpop")]
use crate::{Algorithm, DpopProof, ErrorKind};

type Outcome = Result<AccessToken, Error>;

pub(super) type Pending = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Verifies the access tokens of requests: an [`AccessTokenVerifier`], or a wrapper of one.
///
/// ```
/// use auth0_verify::middleware::{Verification, VerifyAccessToken};
/// use auth0_verify::{AccessTokenVerifier, KeySet};
///
/// /// Counts what it verifies.
/// struct Counting {
///     verifier: AccessTokenVerifier<KeySet>,
///     count: std::sync::atomic::AtomicU64,
/// }
///
/// impl VerifyAccessToken for Counting {
///     fn verify_access_token(&self, token: &str) -> Verification {
///         self.count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.verifier.verify_access_token(token)
///     }
/// }
/// ```
pub trait VerifyAccessToken: Send + Sync + 'static {
    /// Verifies a token, without the scheme `Bearer`.
    ///
    /// Called once for each request that has a token. It must return at once: work that takes time belongs in
    /// [`Verification::pending`].
    fn verify_access_token(&self, token: &str) -> Verification;

    /// Verifies a token with the scheme `DPoP` and its proof (RFC 9449 section 7.1). A layer with
    /// [`dpop`](super::AuthorizationLayer::dpop) calls it instead of
    /// [`verify_access_token`](Self::verify_access_token).
    ///
    /// A wrapper has to forward this; otherwise it refuses with
    /// [`ErrorKind::Configuration`], and the request is answered with 500.
    #[cfg(feature = "dpop")]
    fn verify_dpop_access_token(&self, _token: &str, _proof: &DpopProof<'_>) -> Verification {
        Verification::ready(Err(Error::new(
            ErrorKind::Configuration,
            "the verifier of the `AuthorizationLayer` does not verify DPoP proofs: its type has no \
             `verify_dpop_access_token`",
        )))
    }

    /// The algorithms accepted in DPoP proofs, for `algs` in challenges (RFC 9449 section 7.1). Default:
    /// those of [`DpopPolicy::new`](crate::DpopPolicy::new). A wrapper has to forward this.
    #[cfg(feature = "dpop")]
    fn dpop_algorithms(&self) -> Vec<Algorithm> {
        crate::DpopPolicy::new().accepted().collect()
    }
}

/// The result of a verification, available at once or later.
///
/// With static keys, and with remote keys that were fetched, it is available at once and without an allocation.
#[must_use = "it is a future: without polling, nothing may have happened"]
pub struct Verification(State);

enum State {
    /// `None` once it has been taken.
    Ready(Option<Outcome>),
    Pending(Pending),
}

impl Verification {
    /// Creates a result that is available at once.
    pub fn ready(outcome: Result<AccessToken, Error>) -> Self {
        Self(State::Ready(Some(outcome)))
    }

    /// Creates a result to wait for. Dropping the [`Verification`] drops the future.
    pub fn pending(
        outcome: impl Future<Output = Result<AccessToken, Error>> + Send + 'static,
    ) -> Self {
        Self(State::Pending(Box::pin(outcome)))
    }

    /// The result, or the future to wait for.
    pub(super) fn into_outcome(self) -> Result<Outcome, Pending> {
        match self.0 {
            State::Ready(Some(outcome)) => Ok(outcome),
            // Already polled, and the result taken.
            State::Ready(None) => Err(Box::pin(std::future::pending())),
            State::Pending(future) => Err(future),
        }
    }
}

impl Future for Verification {
    type Output = Result<AccessToken, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        match &mut self.get_mut().0 {
            // Polled again after completion, which is no reason to panic.
            State::Ready(outcome) => outcome.take().map_or(Poll::Pending, Poll::Ready),
            State::Pending(future) => future.as_mut().poll(cx),
        }
    }
}

impl fmt::Debug for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            State::Ready(_) => "Verification::Ready",
            State::Pending(_) => "Verification::Pending",
        })
    }
}

impl<K: KeySource> VerifyAccessToken for AccessTokenVerifier<K> {
    fn verify_access_token(&self, token: &str) -> Verification {
        if let Some(outcome) = self.verify_at_hand(token) {
            return Verification::ready(outcome);
        }
        let (verifier, token) = (self.clone(), token.to_owned());
        Verification::pending(async move { verifier.check_bearer(&token).await })
    }

    #[cfg(feature = "dpop")]
    fn verify_dpop_access_token(&self, token: &str, proof: &DpopProof<'_>) -> Verification {
        let (verifier, token, proof) = (self.clone(), token.to_owned(), proof.to_owned_parts());
        Verification::pending(async move {
            let [proof, method, uri] = &proof;
            let proof = DpopProof::new(proof, method, uri);
            verifier.verify_dpop(&token, &proof).await
        })
    }

    #[cfg(feature = "dpop")]
    fn dpop_algorithms(&self) -> Vec<Algorithm> {
        self.proof_algorithms()
    }
}

impl<V: VerifyAccessToken + ?Sized> VerifyAccessToken for Arc<V> {
    fn verify_access_token(&self, token: &str) -> Verification {
        (**self).verify_access_token(token)
    }

    #[cfg(feature = "dpop")]
    fn verify_dpop_access_token(&self, token: &str, proof: &DpopProof<'_>) -> Verification {
        (**self).verify_dpop_access_token(token, proof)
    }

    #[cfg(feature = "dpop")]
    fn dpop_algorithms(&self) -> Vec<Algorithm> {
        (**self).dpop_algorithms()
    }
}

impl<V: VerifyAccessToken + ?Sized> VerifyAccessToken for Box<V> {
    fn verify_access_token(&self, token: &str) -> Verification {
        (**self).verify_access_token(token)
    }

    #[cfg(feature = "dpop")]
    fn verify_dpop_access_token(&self, token: &str, proof: &DpopProof<'_>) -> Verification {
        (**self).verify_dpop_access_token(token, proof)
    }

    #[cfg(feature = "dpop")]
    fn dpop_algorithms(&self) -> Vec<Algorithm> {
        (**self).dpop_algorithms()
    }
}
