//! A record of whether a request had a DPoP proof.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag in the extensions of a token request that records whether any layer added a DPoP proof.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProofWitness(Arc<AtomicBool>);

impl ProofWitness {
    #[cfg(feature = "dpop")]
    pub(crate) fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub(crate) fn was_there(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
