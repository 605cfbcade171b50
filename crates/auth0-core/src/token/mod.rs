//! Access tokens for a client's calls: their sources and caches.

mod cache;
mod held;
mod measured;
mod pending;
mod replacements;
mod store;

use std::future::Future;
use std::time::{Duration, SystemTime};

pub use cache::{TokenCache, TokenCacheFuture, TokenFetch};
pub(crate) use held::Held;
pub(crate) use measured::{Measured, MetricsSlot};
pub(crate) use pending::PendingToken;
pub(crate) use store::{FetchFailed, Lookup, TokenStore};

use crate::{BoxError, Secret};

/// A source of access tokens: the client credentials grant, a file, a vault, another service.
///
/// A client fetches a token when the current one is due, and only once for all waiting calls. The
/// source neither caches nor renews tokens.
///
/// A fetch runs as a separate task, so that the next call benefits from it even if the call that
/// started it was dropped. A fetch that takes longer than two minutes is dropped and restarted.
///
/// ```
/// use auth0_core::{BoxError, Token, TokenSource};
/// use std::time::Duration;
///
/// struct FromFile(std::path::PathBuf);
///
/// impl TokenSource for FromFile {
///     async fn fetch(&self) -> Result<Token, BoxError> {
///         let text = std::fs::read_to_string(&self.0)?;
///         Ok(Token::new(text.trim()).expires_in(Duration::from_secs(300)))
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Fetches a new token.
    ///
    /// # Errors
    ///
    /// Any error; it becomes the `source()` of an error of kind
    /// [`Credentials`](crate::ErrorKind::Credentials).
    fn fetch(&self) -> impl Future<Output = Result<Token, BoxError>> + Send;

    /// Returns the name under which a [`TokenCache`] may store this source's tokens: the same for two
    /// sources exactly when their tokens are interchangeable. `None`, the default, excludes them from
    /// caches.
    fn cache_key(&self) -> Option<String> {
        None
    }

    /// Returns whether another fetch can return a different token. Default: true. If it cannot, a token
    /// that Auth0 rejects is not fetched again.
    fn is_renewable(&self) -> bool {
        true
    }
}

/// An access token and, if known, its expiry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    access_token: Secret,
    expires_at: Option<SystemTime>,
    lifetime: Option<Duration>,
}

impl Token {
    /// Creates a token that is used until Auth0 rejects it.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            expires_at: None,
            lifetime: None,
        }
    }

    /// Sets the remaining lifetime, like `expires_in` in a token response (RFC 6749 section 5.1).
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        if lifetime.is_zero() {
            (self.lifetime, self.expires_at) = (None, None);
            return self;
        }
        self.lifetime = Some(lifetime);
        self.expires_at = SystemTime::now().checked_add(lifetime);
        self
    }

    /// Sets the expiry, for a token from storage.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: SystemTime) -> Self {
        self.lifetime = expires_at.duration_since(SystemTime::now()).ok();
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets the original lifetime, for a token from storage that has used up some of it. It determines when
    /// the token [is due](Self::is_due). Call it after [`with_expires_at`](Self::with_expires_at), which
    /// assumes that the remaining lifetime is the original one.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use auth0_core::Token;
    ///
    /// let kept = Token::new("kept for a day")
    ///     .with_expires_at(SystemTime::now() + Duration::from_secs(50))
    ///     .issued_for(Duration::from_hours(24));
    /// assert!(kept.is_due());
    /// ```
    #[must_use]
    pub fn issued_for(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// Returns the token.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// Returns when the token expires; `None` if unknown.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Returns the original lifetime of the token; `None` if unknown.
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    /// Returns whether it is time to renew the token: a minute or a tenth of its lifetime before it
    /// expires, whichever is later. A [`TokenCache`] does not return a token that is due.
    pub fn is_due(&self) -> bool {
        self.left()
            .is_some_and(|left| left <= self.renewal_margin())
    }

    /// Returns the remaining time, or `None` if the expiry is unknown.
    fn left(&self) -> Option<Duration> {
        let expires_at = self.expires_at?;
        Some(
            expires_at
                .duration_since(SystemTime::now())
                .unwrap_or_default(),
        )
    }

    /// Returns how long before its expiry the token is renewed.
    fn renewal_margin(&self) -> Duration {
        (self.lifetime.unwrap_or_default() / 10).min(Duration::from_mins(1))
    }
}

/// A fixed token, such as one copied from the dashboard.
impl TokenSource for Secret {
    async fn fetch(&self) -> Result<Token, BoxError> {
        Ok(Token::new(self))
    }

    fn is_renewable(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_hours(1);

    #[test]
    fn a_kept_token_is_due_when_it_would_be_where_it_was_issued() {
        let soon = SystemTime::now() + Duration::from_secs(50);
        let kept = Token::new("token").with_expires_at(soon);
        assert!(!kept.is_due(), "as if it had been issued for 50 s");
        let kept = kept.issued_for(HOUR);
        assert!(kept.is_due(), "a minute before the end of an hour");
        assert_eq!(
            (kept.lifetime(), kept.expires_at()),
            (Some(HOUR), Some(soon))
        );
        let later = SystemTime::now() + Duration::from_secs(100);
        assert!(
            !Token::new("token")
                .with_expires_at(later)
                .issued_for(HOUR)
                .is_due()
        );
    }

    #[test]
    fn a_lifetime_of_zero_says_nothing() {
        let token = Token::new("token").expires_in(HOUR);
        assert_eq!(token.expires_in(Duration::ZERO), Token::new("token"));
    }

    #[test]
    fn a_token_without_an_end_is_never_due() {
        let token = Token::new("token").issued_for(HOUR);
        assert!(!token.is_due());
        assert_eq!(token.expires_at(), None);
        assert_eq!(Token::new("token").lifetime(), None);
    }
}
