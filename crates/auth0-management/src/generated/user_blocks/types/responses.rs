// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// The `blocked_for` of [`UserBlockList`](super::UserBlockList).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserBlockIdentifier {
    /// What the user logs in with, such as an email address.
    pub identifier: Option<String>,
    /// IP address from which the user is blocked.
    pub ip: Option<String>,
    /// Connection in which the user is blocked.
    pub connection: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /user-blocks` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserBlockList {
    /// Blocks in effect.
    pub blocked_for: Option<Vec<UserBlockIdentifier>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
