//! Required second factors.

use crate::store::grant::UserGrant;

/// A login that is waiting for a second factor.
#[derive(Debug, Clone)]
pub(crate) struct MfaTransaction {
    pub(crate) grant: UserGrant,
}

/// A code or notification that was sent.
#[derive(Debug, Clone)]
pub(crate) struct OobChallenge {
    pub(crate) user_id: String,
    pub(crate) authenticator_id: String,
    pub(crate) answer: OobAnswer,
}

/// The expected response to a challenge.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OobAnswer {
    /// This code, typed in by the user.
    Code(String),
    /// The user's decision on another device, if already made.
    Decision(Option<bool>),
}
