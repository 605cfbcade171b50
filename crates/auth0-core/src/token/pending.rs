//! Token fetches as separate tasks, and handles for the calls that wait for them.
//!
//! A fetch never moves to another runtime, because timers and sockets belong to the runtime on which
//! they were created. When that runtime shuts down, the fetch is dropped, and calls that wait on other
//! runtimes start another.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use super::store::{Fetched, Lookup, TokenStore};

/// Resolves when the fetch has ended, or when no runtime runs it any more.
pub(super) type Done = Shared<oneshot::Receiver<Fetched>>;

/// Creates both ends of a new fetch: one for the task, and one for the waiting calls.
pub(super) fn announce() -> (oneshot::Sender<Fetched>, Done) {
    let (tell, told) = oneshot::channel();
    (tell, told.shared())
}

/// A fetch that has not been spawned on a runtime.
pub(super) type Unspawned = BoxFuture<'static, ()>;

/// Spawns the fetch as a task if there is a runtime.
///
/// Never call this while holding the store's lock: a runtime that is shutting down drops the task
/// immediately.
pub(super) fn spawn(fetch: Unspawned) -> Result<AbortHandle, Unspawned> {
    match Handle::try_current() {
        Ok(runtime) => Ok(runtime.spawn(fetch).abort_handle()),
        Err(_) => Err(fetch),
    }
}

/// A token that is being fetched.
pub(crate) struct PendingToken {
    store: Arc<TokenStore>,
    done: Done,
    /// The fetch itself, if there is no runtime to run it.
    fetch: Option<Unspawned>,
    /// True if this call started the fetch. It does not start another, because the runtime that
    /// dropped the first one would drop that too.
    is_own: bool,
}

impl PendingToken {
    /// Waits for a fetch that another call started.
    pub(super) fn joining(store: &Arc<TokenStore>, done: Done) -> Self {
        Self {
            store: Arc::clone(store),
            done,
            fetch: None,
            is_own: false,
        }
    }

    /// Waits for a fetch that this call started, or runs it if there is no runtime.
    pub(super) fn starting(store: &Arc<TokenStore>, done: Done, fetch: Option<Unspawned>) -> Self {
        Self {
            fetch,
            is_own: true,
            ..Self::joining(store, done)
        }
    }
}

impl Future for PendingToken {
    type Output = Fetched;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Fetched> {
        loop {
            if let Some(fetch) = &mut self.fetch
                && fetch.as_mut().poll(cx).is_ready()
            {
                self.fetch = None;
            }
            if let Ok(fetched) = ready!(Pin::new(&mut self.done).poll(cx)) {
                return Poll::Ready(fetched);
            }
            // The fetch was dropped before it ended.
            let next = if self.is_own {
                self.store.get_unless_missing()
            } else {
                self.store.get()
            };
            match next {
                Lookup::Ready(held) => return Poll::Ready(Ok(held)),
                Lookup::Failed(failed) => return Poll::Ready(Err(failed)),
                Lookup::Wait(next) => *self = next,
            }
        }
    }
}
