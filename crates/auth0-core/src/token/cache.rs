//! A cache in which several clients or processes share a token.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::Token;
use crate::BoxError;

/// The return type of the methods of [`TokenCache`]: `Box::pin(async move { … })`.
pub type TokenCacheFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send + 'a>>;

/// The fetch that a cache runs when it has no usable token.
pub type TokenFetch<'a> = TokenCacheFuture<'a, Token>;

/// Shares tokens between clients. Auth0 bills machine-to-machine tokens, so a fleet of processes should
/// share one.
///
/// Every client also caches its token in memory and uses this cache only when that token is due. The
/// trait is object-safe: `Arc<dyn TokenCache>` is a cache too.
///
/// ```
/// use std::{collections::HashMap, sync::Arc};
/// use auth0_core::{Token, TokenCache, TokenCacheFuture, TokenFetch};
/// use tokio::sync::Mutex;
///
/// #[derive(Clone, Default)]
/// struct Shared(Arc<Mutex<HashMap<String, Token>>>);
///
/// impl TokenCache for Shared {
///     fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
///         Box::pin(async move {
///             // Held during the fetch, so that only one of several clients runs it.
///             let mut tokens = self.0.lock().await;
///             if let Some(token) = tokens.get(key).filter(|token| !token.is_due()) {
///                 return Ok(token.clone());
///             }
///             let token = fetch.await?;
///             tokens.insert(key.to_owned(), token.clone());
///             Ok(token)
///         })
///     }
///
///     fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()> {
///         Box::pin(async move {
///             let mut tokens = self.0.lock().await;
///             if tokens.get(key) == Some(refused) {
///                 tokens.remove(key);
///             }
///             Ok(())
///         })
///     }
/// }
///
/// let caches: Vec<Box<dyn TokenCache>> = vec![Box::new(Shared::default())];
/// # let _ = caches;
/// ```
pub trait TokenCache: Send + Sync + 'static {
    /// Returns the cached token unless it is [due](Token::is_due); otherwise runs `fetch` and caches the
    /// result.
    ///
    /// When the cache itself fails, running `fetch` is better than failing the call.
    ///
    /// # Errors
    ///
    /// Returns the error of `fetch`.
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a>;

    /// Removes a token that Auth0 rejected, unless it has already been replaced.
    ///
    /// # Errors
    ///
    /// Fails if the cache cannot be reached; the client then fetches a new token without the cache.
    fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()>;
}

impl<C: TokenCache + ?Sized> TokenCache for Arc<C> {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        (**self).get_or_fetch(key, fetch)
    }

    fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()> {
        (**self).remove(key, refused)
    }
}

impl<C: TokenCache + ?Sized> TokenCache for Box<C> {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        (**self).get_or_fetch(key, fetch)
    }

    fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()> {
        (**self).remove(key, refused)
    }
}
