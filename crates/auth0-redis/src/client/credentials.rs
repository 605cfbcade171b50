//! A fixed user and password, or a provider that rotates them.

use std::fmt;
use std::sync::Arc;

use auth0_core::{BoxError, Secret};
use futures_util::future::BoxFuture;
use redis::RedisConnectionInfo;

/// A user and a password for Redis.
///
/// ```
/// use auth0_redis::RedisCredentials;
///
/// let credentials = RedisCredentials::new("a-token-of-an-hour").username("billing");
/// assert!(!format!("{credentials:?}").contains("a-token"));
/// ```
#[derive(Debug, Clone)]
pub struct RedisCredentials {
    username: Option<String>,
    password: Secret,
}

impl RedisCredentials {
    /// Creates credentials with a password for the default user.
    pub fn new(password: impl Into<Secret>) -> Self {
        Self {
            username: None,
            password: password.into(),
        }
    }

    /// Sets the user.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

type Provided = BoxFuture<'static, Result<RedisCredentials, BoxError>>;

/// The function that is called for each new connection.
#[derive(Clone)]
pub(super) struct Provider(Arc<dyn Fn() -> Provided + Send + Sync>);

impl Provider {
    pub(super) fn new<F, R>(provide: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<RedisCredentials, BoxError>> + Send + 'static,
    {
        Self(Arc::new(move || Box::pin(provide())))
    }

    /// Returns the settings for a connection that is about to be opened.
    pub(super) async fn apply(
        &self,
        mut settings: RedisConnectionInfo,
    ) -> Result<RedisConnectionInfo, BoxError> {
        let credentials = (self.0)().await?;
        if let Some(username) = &credentials.username {
            settings = settings.set_username(username);
        }
        Ok(settings.set_password(credentials.password.expose()))
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Provider(…)")
    }
}
