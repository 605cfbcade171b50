//! A started login.

use std::fmt;
use std::time::SystemTime;

use super::PendingLogin;

/// The URL to redirect the user to, and the state to keep until the callback.
#[derive(Clone)]
pub struct StartedLogin {
    url: String,
    expires_at: Option<SystemTime>,
    pending: PendingLogin,
}

impl StartedLogin {
    pub(super) fn new(url: String, pending: PendingLogin) -> Self {
        Self {
            url,
            expires_at: None,
            pending,
        }
    }

    pub(super) fn expiring(mut self, at: Option<SystemTime>) -> Self {
        self.expires_at = at;
        self
    }

    /// Returns the URL of the login page to redirect the browser to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns when the URL expires; known for pushed requests only.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Returns the state to keep for the callback.
    pub fn pending(&self) -> &PendingLogin {
        &self.pending
    }

    /// Returns the URL and the state.
    pub fn into_parts(self) -> (String, PendingLogin) {
        (self.url, self.pending)
    }
}

/// Omits the query of the URL, because it contains `state` and `nonce`.
impl fmt::Debug for StartedLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("StartedLogin")
            .field("url", &format_args!("{url}?…"))
            .field("expires_at", &self.expires_at)
            .field("pending", &self.pending)
            .finish()
    }
}
