//! The fetch of a token as a separate task, and what those hold of it who wait for it.
//!
//! A fetch never moves to another runtime, because timers and sockets belong to the one they were made
//! on. When its runtime ends it is dropped there, and those who wait elsewhere start another.

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

/// Told when the fetch has ended, or that no one runs it any more.
pub(super) type Done = Shared<oneshot::Receiver<Fetched>>;

/// The two ends of a new fetch: one for the task, one for those who wait.
pub(super) fn announce() -> (oneshot::Sender<Fetched>, Done) {
    let (tell, told) = oneshot::channel();
    (tell, told.shared())
}

/// A fetch that no runtime runs.
pub(super) type Unspawned = BoxFuture<'static, ()>;

/// Starts the fetch as a task, if there is a runtime.
///
/// Never called under the store's lock: a runtime that is ending drops the task at once.
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
    /// The fetch itself where there is no runtime to run it.
    fetch: Option<Unspawned>,
    /// Whether this call started the fetch. Then it starts no other: the runtime that has dropped
    /// the first one would drop that, too.
    is_own: bool,
}

impl PendingToken {
    /// Waits for a fetch that another call has started.
    pub(super) fn joining(store: &Arc<TokenStore>, done: Done) -> Self {
        Self {
            store: Arc::clone(store),
            done,
            fetch: None,
            is_own: false,
        }
    }

    /// Waits for a fetch that this call has started, or runs it where nothing else does.
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
            // It was dropped before its end.
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
