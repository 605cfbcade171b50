//! Proofs without a JWT access token: at a token endpoint, or with an opaque access token.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::check::Examined;
use super::{DpopPolicy, DpopProof, MemoryReplayStore};
use crate::access_token::system_time;
use crate::error::{Error, ErrorKind};

/// Verifies DPoP proofs (RFC 9449 section 4.3) that come without an access token, at a token endpoint, or
/// with an opaque access token.
///
/// For access tokens that are JWTs, use
/// [`AccessTokenVerifier::verify_dpop`](crate::AccessTokenVerifier::verify_dpop), which also checks that
/// the token is bound to the proof's key. Clones are cheap and share the memory of used proofs.
///
/// ```
/// use auth0_verify::{DpopPolicy, DpopProof, DpopVerifier, Error};
///
/// /// The thumbprint of the key that a token is to be bound to.
/// async fn key_of(verifier: &DpopVerifier, header: &str) -> Result<String, Error> {
///     let proof = DpopProof::new(header, "POST", "https://auth.example.com/oauth/token");
///     Ok(verifier.verify(&proof).await?.thumbprint().to_owned())
/// }
/// # let _ = DpopVerifier::new(DpopPolicy::new());
/// ```
#[derive(Clone)]
pub struct DpopVerifier {
    policy: DpopPolicy,
    memory: Arc<MemoryReplayStore>,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

/// A DPoP proof that has passed every check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedDpopProof {
    thumbprint: String,
    token_id: String,
    issued_at: u64,
}

impl DpopVerifier {
    /// Creates a verifier.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] for an invalid policy.
    pub fn new(policy: DpopPolicy) -> Result<Self, Error> {
        Ok(Self {
            policy: policy.build()?,
            memory: Arc::default(),
            clock: Arc::new(SystemTime::now),
        })
    }

    /// Sets the clock for checks of dates, for tests. Default: the system clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a proof that came without an access token, and marks it as used.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::DpopProof`], [`ErrorKind::DpopNonceRequired`], [`ErrorKind::DpopReplay`],
    /// [`ErrorKind::ReplayStoreFull`], [`ErrorKind::ReplayStoreUnavailable`] and [`ErrorKind::Clock`].
    pub async fn verify(&self, proof: &DpopProof<'_>) -> Result<VerifiedDpopProof, Error> {
        self.check(None, proof).await
    }

    /// Verifies a proof that came with an access token of any form, and marks it as used: `ath` must be the
    /// hash of the token. Compare the [thumbprint](VerifiedDpopProof::thumbprint) with the thumbprint that
    /// the token is bound to, which token introspection returns in `cnf.jkt`.
    ///
    /// # Errors
    ///
    /// The errors of [`verify`](Self::verify).
    pub async fn verify_with_token(
        &self,
        proof: &DpopProof<'_>,
        access_token: &str,
    ) -> Result<VerifiedDpopProof, Error> {
        self.check(Some(access_token), proof).await
    }

    /// Returns the nonce to send in the header `DPoP-Nonce`; `None` if nonces are not required.
    pub fn nonce(&self) -> Option<String> {
        self.policy.nonce(self.now().ok()?)
    }

    async fn check(
        &self,
        text: Option<&str>,
        proof: &DpopProof<'_>,
    ) -> Result<VerifiedDpopProof, Error> {
        let checked = self
            .policy
            .check_alone(text, proof, self.now()?, &self.memory);
        let Examined {
            thumbprint,
            id: token_id,
            issued_at,
            ..
        } = checked.await?;
        Ok(VerifiedDpopProof {
            thumbprint,
            token_id,
            issued_at,
        })
    }

    fn now(&self) -> Result<u64, Error> {
        let now = (self.clock)().duration_since(UNIX_EPOCH);
        now.map(|it| it.as_secs()).map_err(|_| {
            let message = "the verifier's clock is set before 1970, so no date can be checked";
            Error::new(ErrorKind::Clock, message)
        })
    }
}

impl VerifiedDpopProof {
    /// Returns the thumbprint of the proof's key (RFC 7638), which a bound token contains in `cnf.jkt`.
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }

    /// `jti`: the identifier of the proof.
    pub fn token_id(&self) -> &str {
        &self.token_id
    }

    /// `iat`: when the proof was created.
    pub fn issued_at(&self) -> SystemTime {
        system_time(self.issued_at)
    }
}

impl fmt::Debug for DpopVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopVerifier")
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
