//! What the retry layer and the layers inside it tell each other about an attempt, on its extensions.

/// How many times the request has been sent before, as far as the retry layer did it; on a request that is
/// a retry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ResendCount(pub(crate) u32);

/// On a request: the retry layer has kept what it takes to send it again, so that nobody else has to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KeptAbove;

/// On a 401: its token was replaced, and the same request may succeed now. On a request: it is sent because
/// of that, and a second 401 is the answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenReplaced;
