//! Keeps one client's token, renews it early, and fetches it once however many calls wait.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use http::header::AUTHORIZATION;
use http::{HeaderValue, Request};
use tokio::time::Instant;

use super::{Token, TokenCache, TokenFetch, TokenSource};
use crate::{BoxError, Error, ErrorKind};

/// How long after a renewal that failed the next one is begun: while the token still works, calls are
/// not to wait for a token endpoint that is down, one after the other.
const PAUSE: Duration = Duration::from_secs(5);

/// How long after a refused token was replaced another one is not: when new tokens are refused, too,
/// it is not the token's fault, and machine-to-machine tokens cost money.
const REPLACEMENT_PAUSE: Duration = Duration::from_secs(30);

/// A token ready for use.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) token: Token,
    header: HeaderValue,
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
}

/// A fetch under way, shared by all who wait: it goes on while one of them does, and stops when the
/// last is dropped.
pub(crate) type Refresh = Shared<Fetch>;

type Fetch = BoxFuture<'static, Result<Arc<Held>, Arc<FetchFailed>>>;

/// What the store has for a call.
pub(crate) enum Lookup {
    Ready(Arc<Held>),
    /// Still good for now; the fetch that renews it is this caller's to make.
    Renew(Arc<Held>, Refresh),
    Wait(Refresh),
}

pub(crate) struct TokenStore {
    source: Box<dyn ErasedSource>,
    cache: Option<(String, Box<dyn ErasedCache>)>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    refresh: Option<WeakShared<Fetch>>,
    /// Until when no renewal is begun, because one has just failed.
    pause_until: Option<Instant>,
    /// A refused token that the cache may still hand out.
    refused: Option<Token>,
    /// When a refused token was dropped last.
    replaced_at: Option<Instant>,
}

impl TokenStore {
    pub(crate) fn new(source: impl TokenSource) -> Self {
        Self {
            source: Box::new(source),
            cache: None,
            state: Mutex::default(),
        }
    }

    pub(crate) fn with_cache(mut self, cache: impl TokenCache) -> Self {
        let key = self.source.cache_key();
        self.cache = key.map(|key| (key, Box::new(cache) as Box<dyn ErasedCache>));
        self
    }

    /// Whether there may be another token to try when one is refused.
    pub(crate) fn is_renewable(&self) -> bool {
        self.source.is_renewable()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is whole after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn get(self: &Arc<Self>) -> Lookup {
        let mut state = self.state();
        let now = Instant::now();
        let usable = state
            .held
            .as_ref()
            .filter(|held| !held.is_expired())
            .cloned();
        match usable {
            Some(held) if held.renew_at.is_none_or(|renew_at| now < renew_at) => {
                Lookup::Ready(held)
            }
            // One caller renews; the others go on with what is there.
            Some(held) if state.is_paused(now) || state.running().is_some() => Lookup::Ready(held),
            Some(held) => Lookup::Renew(held, self.start(&mut state)),
            None => {
                let running = state.running();
                Lookup::Wait(running.unwrap_or_else(|| self.start(&mut state)))
            }
        }
    }

    /// Forgets a token that Auth0 refused, unless another has taken its place already, or one was
    /// replaced just now.
    pub(crate) fn refuse(&self, refused: &Arc<Held>) {
        let mut state = self.state();
        let now = Instant::now();
        let is_held = state
            .held
            .as_ref()
            .is_some_and(|held| Arc::ptr_eq(held, refused));
        let just_replaced = state
            .replaced_at
            .is_some_and(|at| now < at + REPLACEMENT_PAUSE);
        if is_held && !just_replaced {
            state.held = None;
            state.refused = Some(refused.token.clone());
            state.replaced_at = Some(now);
        }
    }

    fn start(self: &Arc<Self>, state: &mut State) -> Refresh {
        let store = Arc::clone(self);
        let refused = state.refused.take();
        let refresh = async move {
            let fetched = store.fetch(refused).await.and_then(Held::new).map(Arc::new);
            store.state().record(fetched.as_ref().ok());
            fetched.map_err(|cause| Arc::new(FetchFailed(cause)))
        };
        let refresh = refresh.boxed().shared();
        state.refresh = refresh.downgrade();
        refresh
    }

    async fn fetch(&self, refused: Option<Token>) -> Result<Token, BoxError> {
        let Some((key, cache)) = &self.cache else {
            return self.source.fetch().await;
        };
        if let Some(refused) = refused
            && cache.remove(key, &refused).await.is_err()
        {
            // A cache that cannot forget would hand the refused token out again.
            return self.source.fetch().await;
        }
        cache.get_or_fetch(key, self.source.fetch()).await
    }
}

impl State {
    fn record(&mut self, fetched: Option<&Arc<Held>>) {
        match fetched {
            Some(held) => {
                self.held = Some(Arc::clone(held));
                self.pause_until = None;
            }
            None => self.pause_until = Instant::now().checked_add(PAUSE),
        }
    }

    /// Whether a token that still works is not to be renewed for now.
    fn is_paused(&self, now: Instant) -> bool {
        self.pause_until.is_some_and(|until| now < until)
    }

    fn running(&self) -> Option<Refresh> {
        self.refresh
            .as_ref()?
            .upgrade()
            .filter(|refresh| refresh.peek().is_none())
    }
}

impl Held {
    fn new(token: Token) -> Result<Self, BoxError> {
        let header = token
            .access_token()
            .bearer()
            .filter(|_| !token.access_token().is_empty())
            .ok_or("the token is empty or has characters that no header may have")?;
        let now = Instant::now();
        // Not the whole life: a token out of a cache has lived for a while.
        let left = token.left();
        let at = |time| now.checked_add(time);
        let expires_at = left.and_then(at);
        let renew_at = left.and_then(|left| at(left.saturating_sub(token.renewal_margin())));
        Ok(Self {
            token,
            header,
            renew_at,
            expires_at,
        })
    }

    /// Puts the token on a request.
    pub(crate) fn authorize<B>(&self, request: &mut Request<B>) {
        let header = self.header.clone();
        request.headers_mut().insert(AUTHORIZATION, header);
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.expires_at
            .is_some_and(|expires_at| expires_at <= Instant::now())
    }

    /// Whether this is the same token, however long it says that it lasts.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.token.access_token() == other.token.access_token()
    }
}

impl fmt::Debug for TokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenStore").finish_non_exhaustive()
    }
}

/// The failure of a fetch, which every waiting call gets.
#[derive(Debug)]
pub(crate) struct FetchFailed(BoxError);

impl FetchFailed {
    pub(crate) fn into_error(self: Arc<Self>) -> Error {
        let message = format!(
            "no access token could be had, so nothing was sent: {}",
            self.0
        );
        Error::new(ErrorKind::Credentials, message).with_source(SharedCause(self))
    }
}

/// Stands for the cause itself, which several errors share.
struct SharedCause(Arc<FetchFailed>);

impl fmt::Display for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.0.fmt(f)
    }
}

impl fmt::Debug for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.0.fmt(f)
    }
}

impl StdError for SharedCause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.0.source()
    }
}

/// [`TokenSource`] without its generic future.
trait ErasedSource: Send + Sync {
    fn fetch(&self) -> TokenFetch<'_>;
    fn cache_key(&self) -> Option<String>;
    fn is_renewable(&self) -> bool;
}

impl<S: TokenSource> ErasedSource for S {
    fn fetch(&self) -> TokenFetch<'_> {
        Box::pin(TokenSource::fetch(self))
    }

    fn cache_key(&self) -> Option<String> {
        TokenSource::cache_key(self)
    }

    fn is_renewable(&self) -> bool {
        TokenSource::is_renewable(self)
    }
}

/// [`TokenCache`] without its generic futures.
trait ErasedCache: Send + Sync {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a>;
    fn remove<'a>(
        &'a self,
        key: &'a str,
        refused: &'a Token,
    ) -> Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send + 'a>>;
}

impl<C: TokenCache> ErasedCache for C {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        Box::pin(TokenCache::get_or_fetch(self, key, fetch))
    }

    fn remove<'a>(
        &'a self,
        key: &'a str,
        refused: &'a Token,
    ) -> Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send + 'a>> {
        Box::pin(TokenCache::remove(self, key, refused))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    #[test]
    fn a_token_that_has_lived_for_a_while_is_not_held_for_its_whole_life() {
        let seconds = Duration::from_secs;
        let mut token = Token::new("from a cache").expires_in(seconds(1_000));
        token.expires_at = Some(SystemTime::now() + seconds(100));
        let held = Held::new(token).unwrap();
        let now = Instant::now();
        assert!(held.expires_at.unwrap() <= now + seconds(100));
        assert!(held.renew_at.unwrap() <= now + seconds(40));
    }
}
