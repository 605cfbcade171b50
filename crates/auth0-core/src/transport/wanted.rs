//! Determines whether a request still wants the connection that is being opened for it.
//!
//! hyper-util opens a connection for each request that finds none free. If another connection becomes free in
//! the meantime, the request takes that one, and the connection attempt continues in the background, where no
//! request polls it. That is how this module detects it.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

thread_local! {
    static IN_REQUEST: Cell<bool> = const { Cell::new(false) };
}

/// Polls on behalf of a request that still wants the connection.
pub(super) fn in_request<T>(poll: impl FnOnce() -> T) -> T {
    let before = IN_REQUEST.replace(true);
    let polled = poll();
    IN_REQUEST.set(before);
    polled
}

/// The request got a connection that another request opened.
#[derive(Debug, thiserror::Error)]
#[error("another connection serves the request")]
pub(super) struct NotNeeded;

/// Waits for an event for as long as the request wants the connection. Resolves to `false` if the wait
/// timed out.
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
