//! Token sources for a user: the refresh token grant, and the on-behalf-of exchange.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use auth0_core::{BoxError, Secret, Token, TokenSource};
use tokio::sync::Mutex;

use crate::grant::{Grant, OnBehalfOf, RefreshToken};
use crate::source::check_type;
use crate::{AuthenticationClient, TokenResponse};

/// A source of access tokens for a user, from the refresh token grant.
///
/// Created by [`AuthenticationClient::refresh_token_source`]. If the tenant rotates refresh tokens, the
/// source continues with the new one, which its clones share. To use it after a restart, save it in
/// [`on_rotation`](Self::on_rotation).
///
/// ```no_run
/// # async fn save(_: auth0_authentication::Secret) -> std::io::Result<()> { Ok(()) }
/// # fn run(auth: auth0_authentication::AuthenticationClient, refresh_token: String) -> Result<(), auth0_authentication::Error> {
/// use auth0_core::Client;
///
/// let tokens = auth
///     .refresh_token_source(refresh_token)
///     .audience("https://tenant.eu.auth0.com/me/")
///     .scope("read:me:authentication_methods")
///     .on_rotation(|refresh_token| async move { Ok(save(refresh_token).await?) });
/// let as_user = Client::builder("tenant.eu.auth0.com").token_source(tokens).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RefreshTokenSource {
    client: AuthenticationClient,
    current: Arc<Mutex<Secret>>,
    audience: Option<String>,
    scope: Option<String>,
    on_rotation: Option<Arc<OnRotation>>,
}

type OnRotation =
    dyn Fn(Secret) -> Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>> + Send + Sync;

impl RefreshTokenSource {
    pub(crate) fn new(client: AuthenticationClient, refresh_token: Secret) -> Self {
        Self {
            client,
            current: Arc::new(Mutex::new(refresh_token)),
            audience: None,
            scope: None,
            on_rotation: None,
        }
    }

    /// Sets the API that the tokens are for. Default: the API of the login. Another API requires a policy for
    /// multi-resource refresh tokens in the application's settings.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Requests these scopes, separated by spaces, instead of the scopes of the login.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets a callback that receives each new refresh token before its access token is used. If saving fails,
    /// the fetch fails, but the source still continues with the new refresh token.
    #[must_use]
    pub fn on_rotation<F>(mut self, save: impl Fn(Secret) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        self.on_rotation = Some(Arc::new(move |token| Box::pin(save(token))));
        self
    }
}

impl TokenSource for RefreshTokenSource {
    async fn fetch(&self) -> Result<Token, BoxError> {
        // One refresh at a time, because using a refresh token twice ends the session.
        let mut current = self.current.lock().await;
        let mut grant = RefreshToken::new(current.clone());
        if let Some(audience) = &self.audience {
            grant = grant.audience(audience);
        }
        if let Some(scope) = &self.scope {
            grant = grant.scope(scope);
        }
        let tokens = fetch(&self.client, &grant).await?;
        if let Some(next) = &tokens.refresh_token
            && *next != *current
        {
            *current = next.clone();
            if let Some(save) = &self.on_rotation {
                save(next.clone()).await?;
            }
        }
        Ok(tokens.into_token())
    }
}

impl fmt::Debug for RefreshTokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshTokenSource")
            .field("audience", &self.audience)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

/// A source of access tokens for another API on behalf of a user, from the on-behalf-of exchange.
///
/// Created by [`AuthenticationClient::on_behalf_of_source`], for the duration of one request: it can be used
/// until the received access token expires.
#[derive(Debug, Clone)]
pub struct OnBehalfOfSource {
    client: AuthenticationClient,
    grant: OnBehalfOf,
}

impl OnBehalfOfSource {
    pub(crate) fn new(client: AuthenticationClient, grant: OnBehalfOf) -> Self {
        Self { client, grant }
    }

    /// Requests these scopes, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.grant = self.grant.scope(scope);
        self
    }

    /// Acts within an organization, by its ID or name.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.grant = self.grant.organization(organization);
        self
    }
}

impl TokenSource for OnBehalfOfSource {
    async fn fetch(&self) -> Result<Token, BoxError> {
        Ok(fetch(&self.client, &self.grant).await?.into_token())
    }
}

async fn fetch<G: Grant>(
    client: &AuthenticationClient,
    grant: &G,
) -> Result<TokenResponse, BoxError> {
    let (call, proof) = client.token_and_proof(grant);
    let tokens = call.await?;
    check_type(&tokens, proof.was_there())?;
    Ok(tokens)
}
