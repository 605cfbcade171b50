//! Whether a request still wants the connection that is made for it.
//!
//! hyper-util begins a connection for each request that finds none free. If another one becomes free
//! meanwhile, the request takes that, and its connecting goes on in the background, where no request polls it
//! any more. That is how it can be told here.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

thread_local! {
    static IN_REQUEST: Cell<bool> = const { Cell::new(false) };
}

/// Polls on behalf of a request that still wants its answer.
pub(super) fn in_request<T>(poll: impl FnOnce() -> T) -> T {
    let before = IN_REQUEST.replace(true);
    let polled = poll();
    IN_REQUEST.set(before);
    polled
}

/// The request has got a connection that another one made.
#[derive(Debug, thiserror::Error)]
#[error("another connection serves the request")]
pub(super) struct NotNeeded;

/// Waits until something is over, for as long as a request wants the connection: `false` when that took too
/// long.
pub(super) struct WhileWanted<'a, F, S> {
    pub(super) over: Option<Pin<&'a mut F>>,
    pub(super) patience: Pin<&'a mut S>,
}

impl<F: Future<Output = ()>, S: Future<Output = ()>> Future for WhileWanted<'_, F, S> {
    type Output = Result<bool, NotNeeded>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if !IN_REQUEST.get() {
            return Poll::Ready(Err(NotNeeded));
        }
        if let Some(over) = &mut self.over
            && over.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(Ok(true));
        }
        self.patience.as_mut().poll(cx).map(|()| Ok(false))
    }
}
