//! Proof of possession of a key by the sender of an access token: DPoP (RFC 9449).

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
/// A request has exactly one header `DPoP` (RFC 9449 section 4.3): refuse one with several before you
/// come here. `Debug` shows the method only, since proof and query may hold what should not be logged.
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
    /// The value of the header `DPoP`, and method and absolute URI of the request as the client sees
    /// them: behind a proxy, with the public scheme, host and path. Query and fragment are ignored.
    pub fn new(proof: &'a str, method: &'a str, uri: &'a str) -> Self {
        Self { proof, method, uri }
    }

    /// What [`new`](Self::new) was given, to keep it for longer.
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
