//! Settings that are chosen when a tenant is built and do not change.

use std::time::Duration;

/// The database connection that every tenant starts with and to which its users belong.
pub(crate) const DATABASE_CONNECTION: &str = "Username-Password-Authentication";

/// Settings that are chosen when a tenant is built and do not change.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) token_lifetime: Duration,
    /// The time that a device or back-channel client waits between polls.
    pub(crate) poll_interval: Duration,
    /// True if every user needs a second factor.
    pub(crate) requires_mfa: bool,
    /// The time after a login at which applications must end their sessions.
    pub(crate) session_expiry: Option<Duration>,
    /// The number of records that page numbers can reach.
    pub(crate) record_limit: usize,
    /// The time after which an idle event stream sends a heartbeat.
    pub(crate) event_heartbeat: Duration,
}
