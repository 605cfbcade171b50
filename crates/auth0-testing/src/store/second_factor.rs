//! Required second factors.

use crate::store::grant::UserGrant;

/// A login that waits for a second factor.
#[derive(Debug, Clone)]
pub(crate) struct MfaTransaction {
    pub(crate) grant: UserGrant,
}

/// A code that was sent, or a notification.
#[derive(Debug, Clone)]
pub(crate) struct OobChallenge {
    pub(crate) user_id: String,
    pub(crate) authenticator_id: String,
    pub(crate) answer: OobAnswer,
}

/// What ends a challenge.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OobAnswer {
    /// This code, which the user types in.
    Code(String),
    /// The user's decision on another device, once there is one.
    Decision(Option<bool>),
}
