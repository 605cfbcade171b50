//! What was handed out or sent, and has to come back: codes, links, challenges of passkeys.

use serde_json::{Map, Value};

use crate::store::users::User;

/// A challenge that was handed out.
#[derive(Debug, Clone)]
pub(crate) struct PasskeyChallenge {
    pub(crate) client_id: String,
    pub(crate) challenge: String,
    /// Who is about to register; `None` for a login.
    pub(crate) new_user: Option<User>,
}

/// How a login is to be refused, as a test has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) error: &'static str,
    pub(crate) description: String,
}

/// What was sent to whom, and what for.
#[derive(Debug, Clone)]
pub(crate) struct PasswordlessCode {
    pub(crate) client_id: String,
    pub(crate) realm: String,
    pub(crate) address: String,
    pub(crate) code: String,
    /// `authParams`: the authorization request a link goes on with.
    pub(crate) parameters: Map<String, Value>,
}
