//! Caches a client's token, renews it early, and runs a single fetch for all waiting calls.

use std::error::Error as StdError;
use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::held::Held;
use super::pending::{self, Done, PendingToken};
use super::replacements::Replacements;
use super::{Token, TokenCache, TokenFetch, TokenSource};
use crate::{BoxError, Error, ErrorKind};

/// The delay after a failed renewal: as long as the token still works, the token endpoint is not
/// called again sooner.
const PAUSE: Duration = Duration::from_secs(5);

/// The delay while there is no token. Until then, calls fail with the known error.
const PAUSE_WITHOUT_TOKEN: Duration = Duration::from_secs(1);

/// The maximum duration of a fetch, after which the next call drops it and starts another. Longer
/// than any source with its own timeout needs.
const LONGEST_FETCH: Duration = Duration::from_mins(2);

/// The outcome of a fetch, which every waiting call receives.
pub(super) type Fetched = Result<Arc<Held>, Arc<FetchFailed>>;

/// The result of a lookup for a call.
pub(crate) enum Lookup {
    Ready(Arc<Held>),
    Wait(PendingToken),
    /// There is no token, and the latest fetch has just failed.
    Failed(Arc<FetchFailed>),
}

pub(crate) struct TokenStore {
    source: Box<dyn ErasedSource>,
    cache: Option<(String, Arc<dyn TokenCache>)>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    running: Option<Running>,
    /// The number of the next fetch.
    next: u64,
    /// The failure of the last fetch, and its time.
    failure: Option<(Instant, Arc<FetchFailed>)>,
    /// A rejected token that the cache may still return.
    refused: Option<Token>,
    replacements: Replacements,
}

/// A fetch in progress.
struct Running {
    number: u64,
    since: Instant,
    done: Done,
    /// Dropped when the fetch is abandoned, which notifies the waiting calls.
    tell: oneshot::Sender<Fetched>,
    abort: Option<AbortHandle>,
}

/// The next step of a call, decided under the lock.
enum Step {
    Use(Arc<Held>),
    /// Start a fetch that renews the current token, which stays in use meanwhile.
    Renew(Arc<Held>, Fetch),
    Join(Done),
    Start(Fetch, Done),
    Fail(Arc<FetchFailed>),
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
        self.cache = key.map(|key| (key, Arc::new(cache) as Arc<dyn TokenCache>));
        self
    }

    /// Returns true if there may be another token to try after a rejection.
    pub(crate) fn is_renewable(&self) -> bool {
        self.source.is_renewable()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is consistent after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the token for a call, and starts a fetch if the token is due or missing.
    pub(crate) fn get(self: &Arc<Self>) -> Lookup {
        let (step, given_up) = self.decide(true);
        drop(given_up);
        match step {
            Step::Use(held) => Lookup::Ready(held),
            Step::Renew(held, fetch) => {
                // Without a runtime, there is no renewal: see `decide`.
                let _ = self.start(fetch);
                Lookup::Ready(held)
            }
            Step::Join(done) => Lookup::Wait(PendingToken::joining(self, done)),
            Step::Start(fetch, done) => {
                let unspawned = self.start(fetch).err();
                Lookup::Wait(PendingToken::starting(self, done, unspawned))
            }
            Step::Fail(failed) => Lookup::Failed(failed),
        }
    }

    /// Like [`get`](Self::get), for a call whose own fetch was dropped: it does not start another.
    pub(super) fn get_unless_missing(self: &Arc<Self>) -> Lookup {
        match self.decide(false).0 {
            Step::Use(held) | Step::Renew(held, _) => Lookup::Ready(held),
            Step::Join(done) | Step::Start(_, done) => {
                Lookup::Wait(PendingToken::joining(self, done))
            }
            Step::Fail(failed) => Lookup::Failed(failed),
        }
    }

    /// Decides the next step of a call. Also returns an abandoned fetch, to be dropped after the
    /// lock is released.
    fn decide(self: &Arc<Self>, may_start: bool) -> (Step, Option<Running>) {
        let mut state = self.state();
        if let Some(held) = state.held.as_ref().filter(|held| held.is_endless()) {
            return (Step::Use(Arc::clone(held)), None);
        }
        let now = Instant::now();
        let held = state.held.as_ref().filter(|held| !held.is_expired(now));
        if let Some(held) = held.cloned() {
            // Only a separate task can renew the token while the call continues.
            let renews = may_start
                && held.is_due(now)
                && !state.failed_within(PAUSE, now)
                && Handle::try_current().is_ok();
            let given_up = if renews { state.give_up(now) } else { None };
            if renews && state.running.is_none() {
                return (Step::Renew(held, self.begin(&mut state, now)), given_up);
            }
            return (Step::Use(held), given_up);
        }
        let given_up = state.give_up(now);
        if let Some(running) = &state.running {
            return (Step::Join(running.done.clone()), given_up);
        }
        let step = match &state.failure {
            Some((_, failed)) if state.failed_within(PAUSE_WITHOUT_TOKEN, now) => {
                Step::Fail(Arc::clone(failed))
            }
            _ if may_start => {
                let fetch = self.begin(&mut state, now);
                match &state.running {
                    Some(running) => Step::Start(fetch, running.done.clone()),
                    None => Step::Fail(FetchFailed::lost()),
                }
            }
            _ => Step::Fail(FetchFailed::lost()),
        };
        (step, given_up)
    }

    /// Records a fetch that starts now.
    fn begin(self: &Arc<Self>, state: &mut State, now: Instant) -> Fetch {
        let (tell, done) = pending::announce();
        let number = state.next;
        state.next += 1;
        state.running = Some(Running {
            number,
            since: now,
            done,
            tell,
            abort: None,
        });
        Fetch {
            store: Arc::clone(self),
            number,
            since: now,
            refused: state.refused.take(),
        }
    }

    /// Runs a fetch as a task, or returns it if there is no runtime.
    fn start(&self, fetch: Fetch) -> Result<(), pending::Unspawned> {
        let number = fetch.number;
        let abort = pending::spawn(fetch.run().boxed())?;
        let mut state = self.state();
        if let Some(running) = state.running.as_mut().filter(|it| it.number == number) {
            running.abort = Some(abort);
        }
        Ok(())
    }

    /// Removes a token that Auth0 rejected, unless it has already been replaced or [another one
    /// would be rejected too](Replacements::allow).
    pub(crate) fn refuse(&self, refused: &Arc<Held>) {
        let mut state = self.state();
        let is_held = state
            .held
            .as_ref()
            .is_some_and(|held| Arc::ptr_eq(held, refused));
        let has_worked = refused.has_worked();
        if is_held && state.replacements.allow(has_worked, Instant::now()) {
            state.held = None;
            state.refused = Some(refused.token.clone());
        }
    }

    async fn fetch(&self, refused: &mut Option<Token>) -> Result<Token, BoxError> {
        let Some((key, cache)) = &self.cache else {
            return self.source.fetch().await;
        };
        if let Some(token) = refused {
            let removed = cache.remove(key, token).await;
            *refused = None;
            if removed.is_err() {
                // A cache that cannot remove the token would return it again.
                return self.source.fetch().await;
            }
        }
        cache.get_or_fetch(key, self.source.fetch()).await
    }
}

impl State {
    /// Returns true if a fetch failed within this period and none has succeeded since.
    fn failed_within(&self, pause: Duration, now: Instant) -> bool {
        self.failure
            .as_ref()
            .is_some_and(|(at, _)| now < *at + pause)
    }

    /// Takes a fetch that has been running for too long.
    fn give_up(&mut self, now: Instant) -> Option<Running> {
        let given_up = self
            .running
            .take_if(|running| running.since + LONGEST_FETCH <= now)?;
        if let Some(abort) = &given_up.abort {
            abort.abort();
        }
        Some(given_up)
    }
}

/// The task that fetches a token. If it is dropped before it ends, for example because its runtime
/// shuts down, another fetch can start.
struct Fetch {
    store: Arc<TokenStore>,
    number: u64,
    since: Instant,
    /// The rejected token, until the cache has removed it.
    refused: Option<Token>,
}

impl Fetch {
    async fn run(mut self) {
        let mut refused = self.refused.take();
        // `drop` restores it unless the cache has removed the token.
        self.refused.clone_from(&refused);
        let fetch = AssertUnwindSafe(self.store.fetch(&mut refused));
        let fetched = fetch.catch_unwind().await;
        self.refused = refused;
        let took = self.since.elapsed();
        let fetched = fetched
            .unwrap_or_else(|_| Err("the token source or cache panicked".into()))
            .and_then(|token| Held::new(token, took));
        self.finish(fetched.map(Arc::new).map_err(FetchFailed::new));
    }

    /// Records the outcome and notifies the waiting calls.
    fn finish(&self, fetched: Fetched) {
        let mut state = self.store.state();
        let running = state.running.take_if(|it| it.number == self.number);
        // The failure of an abandoned fetch no longer matters, but its token can still be used.
        match &fetched {
            Ok(held) => {
                state.held = Some(Arc::clone(held));
                state.failure = None;
            }
            Err(failed) if running.is_some() => {
                state.failure = Some((Instant::now(), Arc::clone(failed)));
            }
            Err(_) => {}
        }
        #[cfg(feature = "tracing")]
        let has_token = state
            .held
            .as_ref()
            .is_some_and(|held| !held.is_expired(Instant::now()));
        drop(state);
        #[cfg(feature = "tracing")]
        if let Err(failed) = &fetched {
            failed.log(has_token);
        }
        if let Some(running) = running {
            let _ = running.tell.send(fetched);
        }
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        let mut state = self.store.state();
        if state.refused.is_none() {
            state.refused = self.refused.take();
        }
        let running = state.running.take_if(|it| it.number == self.number);
        drop(state);
        // The waiting calls are notified only now, after the lock is released.
        drop(running);
    }
}

impl fmt::Debug for TokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenStore").finish_non_exhaustive()
    }
}

/// The failure of a fetch, which every waiting call receives.
#[derive(Debug)]
pub(crate) struct FetchFailed(BoxError);

impl FetchFailed {
    fn new(cause: BoxError) -> Arc<Self> {
        Arc::new(Self(cause))
    }

    fn lost() -> Arc<Self> {
        Self::new("the runtime that was fetching it has shut down".into())
    }

    #[cfg(feature = "tracing")]
    fn log(&self, has_token: bool) {
        let error = &*self.0;
        if has_token {
            tracing::warn!(
                %error,
                "the access token could not be renewed; it stays in use until it expires"
            );
        } else {
            tracing::warn!(%error, "no access token could be fetched");
        }
    }

    pub(crate) fn into_error(self: Arc<Self>) -> Error {
        self.with_message("no access token could be obtained, so nothing was sent")
    }

    pub(crate) fn into_error_after_refusal(self: Arc<Self>) -> Error {
        self.with_message("the API rejected the access token, and no other could be obtained")
    }

    fn with_message(self: Arc<Self>, message: &str) -> Error {
        let message = format!("{message}: {}", self.0);
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
