//! Access tokens bound to a DPoP key (RFC 9449).

use std::sync::Arc;

use super::AccessTokenVerifier;
use crate::access_token::AccessToken;
#[cfg(feature = "tower")]
use crate::algorithm::Algorithm;
use crate::dpop::{DpopProof, MemoryReplayStore};
use crate::error::Error;
use crate::keys::KeySource;

impl<K: KeySource> AccessTokenVerifier<K> {
    /// Verifies a token sent with the scheme `DPoP` and its proof (RFC 9449 section 7.1).
    ///
    /// A token without `cnf.jkt` is refused: [`verify`](Self::verify) is for those. With keys at
    /// hand and the replay store in memory, nothing waits.
    ///
    /// ```
    /// use auth0_verify::{AccessToken, AccessTokenVerifier, DpopProof, Error, KeySet};
    ///
    /// async fn check(
    ///     verifier: &AccessTokenVerifier<KeySet>,
    ///     token: &str,
    ///     proof: &str,
    /// ) -> Result<AccessToken, Error> {
    ///     let proof = DpopProof::new(proof, "GET", "https://api.example.com/orders");
    ///     verifier.verify_dpop(token, &proof).await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify) for the token, which is checked first; then
    /// [`ErrorKind::DpopProof`](crate::ErrorKind::DpopProof),
    /// [`ErrorKind::TokenBinding`](crate::ErrorKind::TokenBinding),
    /// [`ErrorKind::DpopNonceRequired`](crate::ErrorKind::DpopNonceRequired),
    /// [`ErrorKind::DpopReplay`](crate::ErrorKind::DpopReplay), and
    /// [`ErrorKind::ReplayStoreUnavailable`](crate::ErrorKind::ReplayStoreUnavailable).
    pub async fn verify_dpop(
        &self,
        token: &str,
        proof: &DpopProof<'_>,
    ) -> Result<AccessToken, Error> {
        self.prove(self.check(token).await?, token, proof).await
    }
}

impl<K> AccessTokenVerifier<K> {
    /// Returns the nonce to send in the header `DPoP-Nonce` of any response, so that the client has a fresh
    /// one for its next request (RFC 9449 section 8.2); `None` if no nonces are required.
    pub fn dpop_nonce(&self) -> Option<String> {
        let now = self.profile.rules.now().ok()?;
        self.profile.extensions.dpop.nonce(now)
    }

    /// The algorithms accepted in proofs.
    #[cfg(feature = "tower")]
    pub(crate) fn proof_algorithms(&self) -> Vec<Algorithm> {
        self.profile.extensions.dpop.accepted().collect()
    }

    /// The verifier with that memory of used proofs instead of its own.
    pub(crate) fn with_memory(mut self, memory: &Arc<MemoryReplayStore>) -> Self {
        self.memory = Arc::clone(memory);
        self
    }

    /// The token is checked first, so that only who has a good one can fill the replay store.
    async fn prove(
        &self,
        token: AccessToken,
        text: &str,
        proof: &DpopProof<'_>,
    ) -> Result<AccessToken, Error> {
        let now = self.profile.rules.now()?;
        self.profile
            .extensions
            .dpop
            .check(&token, text, proof, now, &self.memory)
            .await?;
        Ok(token)
    }
}
