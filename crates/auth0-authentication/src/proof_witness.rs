//! Whether a request had a DPoP proof.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Travels with the request for a token and remembers whether a DPoP proof was put on it, whichever
/// layer did that.
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
