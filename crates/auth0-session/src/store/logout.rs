//! A notice of a logout from the tenant.

use auth0_verify::LogoutToken;

use super::IndexKey;
use crate::SessionRecord;
use crate::core::time::seconds;

/// A back-channel logout (OpenID Connect Back-Channel Logout 1.0): the sessions it ends, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogoutNotice {
    issuer: String,
    scope: LogoutScope,
    at: u64,
}

/// The sessions that a [`LogoutNotice`] ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogoutScope {
    /// The session at the tenant with this `sid`.
    Session(String),
    /// All sessions of the user with this `sub`.
    User(String),
}

impl LogoutNotice {
    /// Creates a notice: the issuer, what it ends, and the `iat` of the logout token in seconds since the
    /// Unix epoch.
    pub fn new(issuer: impl Into<String>, scope: LogoutScope, at: u64) -> Self {
        Self {
            issuer: issuer.into(),
            scope,
            at,
        }
    }

    /// Reads a verified logout token. With a `sid` it ends that session, with a `sub` alone all of the
    /// user's.
    pub(crate) fn read(token: &LogoutToken) -> Option<Self> {
        let scope = match (token.session_id(), token.subject()) {
            (Some(sid), _) => LogoutScope::Session(sid.to_owned()),
            (None, Some(sub)) => LogoutScope::User(sub.to_owned()),
            (None, None) => return None,
        };
        Some(Self::new(token.issuer(), scope, seconds(token.issued_at())))
    }

    /// Returns the issuer. Sessions of other issuers are not affected, whatever their `sid` or `sub`.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Returns the sessions that it ends.
    pub fn scope(&self) -> &LogoutScope {
        &self.scope
    }

    /// Returns when the user was logged out, by the tenant's clock, in seconds since the Unix epoch.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// Returns the name under which the affected sessions are indexed and the logout is remembered.
    pub fn index_key(&self) -> IndexKey {
        match &self.scope {
            LogoutScope::Session(sid) => IndexKey::of_session(&self.issuer, sid),
            LogoutScope::User(sub) => IndexKey::of_user(&self.issuer, sub),
        }
    }

    /// Returns whether it ends this session.
    pub fn ends(&self, record: &SessionRecord) -> bool {
        let key = self.index_key();
        record.index_keys().any(|known| known == key) && key.is_ended_at(self.at, record)
    }
}
