//! The number of a retry, for what observes attempts.

/// How many times the request has been sent before, as far as the retry layer did it; on the extensions of
/// a request that is a retry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ResendCount(pub(crate) u32);
