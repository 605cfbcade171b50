//! Access tokens of the user.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use auth0_core::{BoxError, Secret, Token, TokenSource};

use super::Handle;
use crate::core::tokens::{Purpose, StoredToken, Want};
use crate::{Error, lock};

/// A request for an access token of the user; created by
/// [`Session::access_token`](crate::Session::access_token).
///
/// The session stores tokens and renews them a minute or a tenth of their lifetime before they expire. However
/// many requests need a new token, in all processes that share a store, the tenant receives one request.
///
/// # Errors
///
/// Of kind [`LoginRequired`](crate::ErrorKind::LoginRequired) if only a login can help,
/// [`SessionEnded`](crate::ErrorKind::SessionEnded) if the tenant refused to renew the session,
/// [`Refused`](crate::ErrorKind::Refused) for an audience, scope or connection that the tenant does not
/// grant, [`TenantUnavailable`](crate::ErrorKind::TenantUnavailable) and
/// [`StoreUnavailable`](crate::ErrorKind::StoreUnavailable). Returned from a handler, the first two send a
/// person to log in.
#[must_use = "nothing is asked before this is awaited"]
#[derive(Debug, Clone)]
pub struct AccessTokenRequest {
    handle: Handle,
    purpose: Purpose,
    scope: Option<String>,
}

impl AccessTokenRequest {
    pub(super) fn new(handle: Handle) -> Self {
        Self {
            handle,
            purpose: Purpose::Login,
            scope: None,
        }
    }

    pub(crate) fn of(handle: Handle, audience: Option<String>, scope: Option<String>) -> Self {
        let mut request = Self::new(handle);
        if let Some(audience) = audience {
            request = request.audience(audience);
        }
        request.scope = scope;
        request
    }

    /// Sets the API that the token is for, by its identifier. Default: the API of the login. Another API
    /// requires a policy for multi-resource refresh tokens in the application's settings.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        let audience = audience.into();
        let usual = self.handle.engine().audience.as_ref();
        self.purpose = if usual == Some(&audience) {
            Purpose::Login
        } else {
            Purpose::Audience(audience)
        };
        self
    }

    /// Sets the scopes that the token must have, separated by spaces.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// An identity provider's token from the tenant's Token Vault, for calls to its API: the name of the
    /// connection.
    /// [Reference](https://auth0.com/docs/secure/tokens/token-vault)
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.purpose = Purpose::Connection(connection.into(), None);
        self
    }

    /// The user's account at the identity provider, by its ID there, if the user has several. Only after
    /// [`connection`](Self::connection).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        if let Purpose::Connection(_, known) = &mut self.purpose {
            *known = Some(account.into());
        }
        self
    }

    /// A token for another API, exchanged for the login's token (RFC 8693): the other API sees the user and
    /// this application.
    pub fn on_behalf_of_user(mut self, audience: impl Into<String>) -> Self {
        self.purpose = Purpose::OnBehalf(audience.into());
        self
    }

    /// Returns a source of these tokens for any client of this SDK, which then calls as the user.
    ///
    /// With sessions in cookies it should not outlive the request: a renewal after the response reaches
    /// the browser only if its next request comes to this process.
    pub fn source(self) -> UserTokens {
        UserTokens {
            want: self.want(),
            handle: self.handle,
            last: Arc::default(),
        }
    }

    fn want(&self) -> Want {
        Want {
            purpose: self.purpose.clone(),
            scope: self.scope.clone(),
        }
    }

    pub(crate) async fn stored(self) -> Result<StoredToken, Error> {
        let want = self.want();
        self.handle.access_token(want, None).await
    }
}

impl IntoFuture for AccessTokenRequest {
    type Output = Result<Token, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.stored().await?.token()) })
    }
}

/// The access tokens of a user as a [`TokenSource`]; created by [`AccessTokenRequest::source`].
///
/// ```
/// # fn run(session: auth0_session::Session) -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_core::Client;
///
/// let as_user = Client::builder("tenant.eu.auth0.com")
///     .token_source(session.access_token().audience("https://tenant.eu.auth0.com/me/").source())
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UserTokens {
    handle: Handle,
    want: Want,
    /// The token that was returned last: a client that requests another one was refused with it, unless it was due.
    last: Arc<Mutex<Option<Secret>>>,
}

impl TokenSource for UserTokens {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let last = lock(&self.last).clone();
        let token = self.handle.access_token(self.want.clone(), last).await?;
        *lock(&self.last) = Some(token.access_token.clone());
        Ok(token.token())
    }
}
