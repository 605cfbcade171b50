//! What was chosen for a tenant and stays the same.

use std::time::Duration;

/// The database connection every tenant starts with, and in which its users live.
pub(crate) const DATABASE_CONNECTION: &str = "Username-Password-Authentication";

/// What was chosen for a tenant and stays the same.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) token_lifetime: Duration,
    /// How long a device or a back-channel client waits between two polls.
    pub(crate) poll_interval: Duration,
    /// Whether every user needs a second factor.
    pub(crate) requires_mfa: bool,
    /// How long after a login applications have to end their sessions.
    pub(crate) session_expiry: Option<Duration>,
    /// How many records page numbers reach.
    pub(crate) record_limit: usize,
    /// How long an event stream is silent before it shows that it is alive.
    pub(crate) event_heartbeat: Duration,
}
