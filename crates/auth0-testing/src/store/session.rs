//! The session a browser has with the tenant.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use crate::random;
use crate::store::Store;

/// Who is logged in, and since when.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub(crate) user_id: String,
    pub(crate) auth_time: u64,
    /// `sid` of the ID tokens that come from it; not the cookie's value, which stays secret.
    pub(crate) sid: String,
    pub(crate) multi_factor: bool,
    /// Whether a browser brought it, and no one has logged in just now.
    pub(crate) is_kept: bool,
    /// When it was used last.
    pub(crate) used_at: u64,
    /// The applications that the user has logged in to, by client ID. Clones share it.
    pub(crate) applications: Arc<Mutex<BTreeSet<String>>>,
}

impl Session {
    /// A session that begins now.
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
