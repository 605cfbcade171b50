//! Values that were issued or sent and must be returned: codes, links, and passkey challenges.

use serde_json::{Map, Value};

use crate::store::users::User;

/// A passkey challenge that was issued.
#[derive(Debug, Clone)]
pub(crate) struct PasskeyChallenge {
    pub(crate) client_id: String,
    pub(crate) challenge: String,
    /// The user who is about to register; `None` for a login.
    pub(crate) new_user: Option<User>,
}

/// How a login is refused, as set by a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) error: &'static str,
    pub(crate) description: String,
}

/// The recipient and purpose of a code that was sent.
#[derive(Debug, Clone)]
pub(crate) struct PasswordlessCode {
    pub(crate) client_id: String,
    pub(crate) realm: String,
    pub(crate) address: String,
    pub(crate) code: String,
    /// `authParams`: parameters of the authorization request that the link continues.
    pub(crate) parameters: Map<String, Value>,
}
