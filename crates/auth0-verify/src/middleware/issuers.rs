//! Support for several issuers behind one layer.

use super::verification::{Verification, VerifyAccessToken};
use crate::{AccessTokenVerifier, AccessTokenVerifiers};

#[cfg(feature = "dpop")]
use crate::{Algorithm, DpopProof};

impl<K> VerifyAccessToken for AccessTokenVerifiers<K>
where
    K: Send + Sync + 'static,
    AccessTokenVerifier<K>: VerifyAccessToken,
{
    fn verify_access_token(&self, token: &str) -> Verification {
        match self.for_token(token) {
            Ok(verifier) => verifier.verify_access_token(token),
            Err(error) => Verification::ready(Err(error)),
        }
    }

    #[cfg(feature = "dpop")]
    fn verify_dpop_access_token(&self, token: &str, proof: &DpopProof<'_>) -> Verification {
        match self.for_token(token) {
            Ok(verifier) => verifier.verify_dpop_access_token(token, proof),
            Err(error) => Verification::ready(Err(error)),
        }
    }

    /// Those of all verifiers: a challenge is made without a token that would tell which one it is.
    #[cfg(feature = "dpop")]
    fn dpop_algorithms(&self) -> Vec<Algorithm> {
        let mut all = Vec::new();
        for algorithm in self
            .verifiers()
            .flat_map(VerifyAccessToken::dpop_algorithms)
        {
            if !all.contains(&algorithm) {
                all.push(algorithm);
            }
        }
        all
    }
}

#[cfg(feature = "remote")]
impl VerifyAccessToken for crate::ResolvedVerifiers {
    fn verify_access_token(&self, token: &str) -> Verification {
        let (verifiers, token) = (self.clone(), token.to_owned());
        Verification::pending(async move { verifiers.verify(&token).await })
    }

    #[cfg(feature = "dpop")]
    fn verify_dpop_access_token(&self, token: &str, proof: &DpopProof<'_>) -> Verification {
        let (verifiers, token, proof) = (self.clone(), token.to_owned(), proof.to_owned_parts());
        Verification::pending(async move {
            let [proof, method, uri] = &proof;
            let verifier = verifiers.for_token(&token).await?;
            verifier
                .verify_dpop(&token, &DpopProof::new(proof, method, uri))
                .await
        })
    }

    /// Those of a verifier whose policy does not say otherwise: which ones the resolver will give is not
    /// known when a challenge is made.
    #[cfg(feature = "dpop")]
    fn dpop_algorithms(&self) -> Vec<Algorithm> {
        crate::DpopPolicy::new().accepted().collect()
    }
}
