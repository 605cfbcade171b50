//! The browser's session with the tenant.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::random;
use crate::store::Store;

/// The logged-in user and the time of the login.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) user_id: String,
    pub(crate) auth_time: u64,
    /// The `sid` of the ID tokens derived from it. It differs from the cookie's value, which stays
    /// secret.
    pub(crate) sid: String,
    pub(crate) multi_factor: bool,
    /// True if the session came from the browser's cookie rather than from a login just now.
    pub(crate) is_kept: bool,
    /// The time of the last use.
    pub(crate) used_at: u64,
    /// The client IDs of the applications that the user has logged in to, each with the issuer of its tokens.
    /// Clones share the map.
    pub(crate) applications: Arc<Mutex<BTreeMap<String, String>>>,
}

impl Session {
    /// Creates a session that starts now.
    pub(crate) fn begin(state: &Store, user_id: &str, multi_factor: bool) -> Self {
        Self {
            user_id: user_id.to_owned(),
            auth_time: state.now(),
            sid: random::alphanumeric(32),
            multi_factor,
            is_kept: false,
            used_at: state.now(),
            applications: Arc::default(),
        }
    }
}
