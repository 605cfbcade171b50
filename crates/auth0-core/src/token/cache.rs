//! A place where several clients, or several processes, keep one token together.

use std::future::Future;
use std::pin::Pin;

use super::Token;
use crate::BoxError;

/// The fetch that a cache runs when it has no usable token.
pub type TokenFetch<'a> = Pin<Box<dyn Future<Output = Result<Token, BoxError>> + Send + 'a>>;

/// Shares tokens beyond one client. Auth0 bills machine-to-machine tokens, so a fleet of processes
/// wants one between them.
///
/// Every client keeps its token in memory anyway and asks the cache only when that one is due.
///
/// ```
/// use std::{collections::HashMap, sync::Arc};
/// use auth0_core::{BoxError, Token, TokenCache, TokenFetch};
/// use tokio::sync::Mutex;
///
/// #[derive(Clone, Default)]
/// struct Shared(Arc<Mutex<HashMap<String, Token>>>);
///
/// impl TokenCache for Shared {
///     async fn get_or_fetch(&self, key: &str, fetch: TokenFetch<'_>) -> Result<Token, BoxError> {
///         // Held over the fetch, so that only one of several clients makes it.
///         let mut tokens = self.0.lock().await;
///         if let Some(token) = tokens.get(key).filter(|token| !token.is_due()) {
///             return Ok(token.clone());
///         }
///         let token = fetch.await?;
///         tokens.insert(key.to_owned(), token.clone());
///         Ok(token)
///     }
///
///     async fn remove(&self, key: &str, refused: &Token) -> Result<(), BoxError> {
///         let mut tokens = self.0.lock().await;
///         if tokens.get(key) == Some(refused) {
///             tokens.remove(key);
///         }
///         Ok(())
///     }
/// }
/// ```
pub trait TokenCache: Send + Sync + 'static {
    /// The kept token that is not [due](Token::is_due), or the one that `fetch` gets, which is kept.
    ///
    /// When the cache itself fails, running `fetch` is better than failing the call.
    ///
    /// # Errors
    ///
    /// What `fetch` failed with.
    fn get_or_fetch(
        &self,
        key: &str,
        fetch: TokenFetch<'_>,
    ) -> impl Future<Output = Result<Token, BoxError>> + Send;

    /// Forgets a token that Auth0 refused, unless another one has taken its place.
    ///
    /// # Errors
    ///
    /// When the cache cannot be reached; the client then gets a new token past the cache.
    fn remove(
        &self,
        key: &str,
        refused: &Token,
    ) -> impl Future<Output = Result<(), BoxError>> + Send;
}
