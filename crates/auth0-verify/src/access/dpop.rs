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
    /// Refuses a token without `cnf.jkt`; use [`verify`](Self::verify) for such tokens. If the keys are
    /// available and the replay store is in memory, this method completes without waiting.
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
    /// First the errors of [`verify`](Self::verify), because the token is checked first; then
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
    /// Returns the nonce to send in the header `DPoP-Nonce` of any response, so that the client has a
    /// fresh nonce for its next request (RFC 9449 section 8.2). Returns `None` if no nonces are
    /// required.
    pub fn dpop_nonce(&self) -> Option<String> {
        let now = self.profile.rules.now().ok()?;
        self.profile.extensions.dpop.nonce(now)
    }

    /// Returns the algorithms accepted in proofs.
    #[cfg(feature = "tower")]
    pub(crate) fn proof_algorithms(&self) -> Vec<Algorithm> {
        self.profile.extensions.dpop.accepted().collect()
    }

    /// Replaces the verifier's memory of used proofs with this one.
    pub(crate) fn with_memory(mut self, memory: &Arc<MemoryReplayStore>) -> Self {
        self.memory = Arc::clone(memory);
        self
    }

    /// Checks the token first, so that only a client with a valid token can fill the replay store.
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
