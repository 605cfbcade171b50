//! Proof of possession of a key by the sender of an access token, with DPoP (RFC 9449).

mod alone;
mod check;
mod jwk;
mod members;
mod memory;
mod nonces;
mod policy;
mod proof;
mod replay;
mod uri;

#[cfg(test)]
mod vectors;

use std::fmt;

pub use alone::{DpopVerifier, VerifiedDpopProof};
pub use memory::MemoryReplayStore;
pub use nonces::DpopNonces;
pub use policy::DpopPolicy;
pub use replay::{ReplayEntry, ReplayStore, ReplayStoreFull};

/// A DPoP proof and the request it came with.
///
/// A request must have exactly one header `DPoP` (RFC 9449 section 4.3): refuse a request with several
/// before you create this. `Debug` shows only the method, because the proof and the query may contain data
/// that should not be logged.
///
/// ```
/// use auth0_verify::DpopProof;
///
/// # let header_value = "";
/// let proof = DpopProof::new(header_value, "POST", "https://api.example.com/orders?page=2");
/// ```
#[derive(Clone, Copy)]
pub struct DpopProof<'a> {
    proof: &'a str,
    method: &'a str,
    uri: &'a str,
}

impl<'a> DpopProof<'a> {
    /// Creates it from the value of the header `DPoP`, and the method and absolute URI of the request as
    /// the client sees them: behind a proxy, with the public scheme, host, and path. Query and fragment are
    /// ignored.
    pub fn new(proof: &'a str, method: &'a str, uri: &'a str) -> Self {
        Self { proof, method, uri }
    }

    /// Copies the arguments of [`new`](Self::new).
    #[cfg(feature = "tower")]
    pub(crate) fn to_owned_parts(self) -> [String; 3] {
        [self.proof, self.method, self.uri].map(str::to_owned)
    }
}

impl fmt::Debug for DpopProof<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopProof")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
