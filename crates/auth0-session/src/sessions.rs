//! The storage of sessions: in cookies, or in a store.

use std::fmt;
use std::sync::Arc;

use crate::core::key::CookieKey;
use crate::core::seal::Sealer;
use crate::store::{ErasedStore, SessionStore};

/// Sessions that are stored in the user's browser, sealed in a cookie that only the application can read or
/// change. The server stores nothing.
///
/// Limits: a copied cookie works until it expires, even after a logout; back-channel logout needs a
/// [`deny_list`](Self::deny_list); and tokens are renewed once per process, not once for all processes, so the
/// tenant's overlap period for rotated refresh tokens has to cover the difference. A [`SessionStore`] has none
/// of these limits.
///
/// ```
/// use auth0_session::{Auth0, CookieSession};
/// # fn run(key: String, old_key: String) -> Result<(), auth0_session::Error> {
/// let auth0 = Auth0::builder("tenant.eu.auth0.com")
///     .client_id("client id")
///     .client_secret("client secret")
///     .base_url("https://app.example.com")
///     .session(CookieSession::new(key).old_key(old_key))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct CookieSession {
    pub(crate) keys: Vec<CookieKey>,
    pub(crate) deny_list: Option<Arc<dyn ErasedStore>>,
}

impl CookieSession {
    /// Seals cookies with this key: at least 32 bytes, the same in all processes.
    pub fn new(key: impl Into<CookieKey>) -> Self {
        Self {
            keys: vec![key.into()],
            deny_list: None,
        }
    }

    /// Also opens cookies that were sealed with this key. To rotate the key, pass the new one to
    /// [`new`](Self::new) and the old one here until the sessions of that time have ended.
    #[must_use]
    pub fn old_key(mut self, key: impl Into<CookieKey>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Remembers back-channel logouts in this store, and queries it for each request that needs the
    /// session.
    #[must_use]
    pub fn deny_list(mut self, store: impl SessionStore) -> Self {
        self.deny_list = Some(Arc::new(store));
        self
    }
}

impl fmt::Debug for CookieSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CookieSession")
            .field("keys", &self.keys.len())
            .field("deny_list", &self.deny_list.is_some())
            .finish()
    }
}

/// Where sessions are stored; created from a [`CookieSession`] or a [`SessionStore`].
#[derive(Debug, Clone)]
pub struct Sessions(pub(crate) Kept);

#[derive(Clone)]
pub(crate) enum Kept {
    Cookie(CookieSession),
    Store(Arc<dyn ErasedStore>),
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cookie(cookie) => cookie.fmt(f),
            Self::Store(_) => f.write_str("SessionStore"),
        }
    }
}

impl From<CookieSession> for Sessions {
    fn from(cookie: CookieSession) -> Self {
        Self(Kept::Cookie(cookie))
    }
}

impl<S: SessionStore> From<S> for Sessions {
    fn from(store: S) -> Self {
        Self(Kept::Store(Arc::new(store)))
    }
}

/// Where sessions are kept, ready for use.
pub(crate) enum Backend {
    Cookie {
        sealer: Sealer,
        deny_list: Option<Arc<dyn ErasedStore>>,
    },
    Store(Arc<dyn ErasedStore>),
}

impl Backend {
    /// What remembers back-channel logouts.
    pub(crate) fn logouts(&self) -> Option<&Arc<dyn ErasedStore>> {
        match self {
            Self::Cookie { deny_list, .. } => deny_list.as_ref(),
            Self::Store(store) => Some(store),
        }
    }
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cookie { .. } => "Cookie",
            Self::Store(_) => "Store",
        })
    }
}

/// What happens to a session whose refresh token the tenant refuses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenRefused {
    /// The session ends, like the login at the tenant. The default.
    #[default]
    EndSession,
    /// The session continues without access tokens. Requesting one fails with
    /// [`LoginRequired`](crate::ErrorKind::LoginRequired).
    RequireLogin,
}
