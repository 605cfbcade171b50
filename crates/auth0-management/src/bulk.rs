//! Many calls at once, within a bound.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::stream::FuturesUnordered;

/// Makes a call for each input, at most `concurrency` at a time, and yields each input with its result, in
/// the order in which the calls finish.
///
/// A call that fails does not stop the others: its error is its result. No call starts before the
/// stream is first read, inputs are taken only as places become free, and dropping the stream stops the
/// calls in progress. The client's rate limiter paces the calls whatever the number; more at a time than
/// the API allows in a second brings nothing but longer queues.
///
/// The input is cloned for its call; for a large one pass an `Arc`.
///
/// ```no_run
/// # #[cfg(feature = "connections")]
/// # async fn run(mgmt: auth0_management::ManagementClient, ids: Vec<String>) {
/// use auth0_management::bulk;
/// use auth0_management::connections::UpdateConnection;
///
/// let rename = UpdateConnection { display_name: Some("Staff".into()), ..Default::default() };
/// let mut updates = bulk(ids, 10, |id| {
///     let (connections, rename) = (mgmt.connections(), &rename);
///     async move { connections.update(&id, rename).await }
/// });
/// while let Some((id, result)) = updates.next().await {
///     if let Err(error) = result {
///         eprintln!("{id}: {error}");
///     }
/// }
/// # }
/// ```
pub fn bulk<I, F, R>(inputs: I, concurrency: usize, call: F) -> Bulk<I::IntoIter, F, R>
where
    I: IntoIterator,
    I::Item: Clone,
    F: FnMut(I::Item) -> R,
    R: Future,
{
    Bulk {
        inputs: inputs.into_iter(),
        concurrency: concurrency.max(1),
        call,
        running: FuturesUnordered::new(),
    }
}

/// Created by [`bulk`]: a [`Stream`] with its own method `next`.
#[must_use = "nothing is called unless the stream is read"]
pub struct Bulk<I: Iterator, F, R> {
    inputs: I,
    concurrency: usize,
    call: F,
    /// Each future is boxed and stays where it is, so that this struct can be moved.
    running: FuturesUnordered<Attached<I::Item, R>>,
}

impl<I, F, R> Bulk<I, F, R>
where
    I: Iterator,
    I::Item: Clone,
    F: FnMut(I::Item) -> R,
    R: Future,
{
    /// Returns the next input with its result; `None` after the last.
    pub async fn next(&mut self) -> Option<(I::Item, R::Output)> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<(I::Item, R::Output)>> {
        while self.running.len() < self.concurrency {
            let Some(input) = self.inputs.next() else {
                break;
            };
            let call = Box::pin((self.call)(input.clone()));
            self.running.push(Attached {
                input: Some(input),
                call,
            });
        }
        Pin::new(&mut self.running).poll_next(cx)
    }
}

/// Nothing in here is looked at in place but the running calls, which have places of their own.
impl<I: Iterator, F, R> Unpin for Bulk<I, F, R> {}

impl<I, F, R> Stream for Bulk<I, F, R>
where
    I: Iterator,
    I::Item: Clone,
    F: FnMut(I::Item) -> R,
    R: Future,
{
    type Item = (I::Item, R::Output);

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<I: Iterator, F, R> fmt::Debug for Bulk<I, F, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("concurrency", &self.concurrency)
            .field("running", &self.running.len())
            .finish_non_exhaustive()
    }
}

/// A call with the input it is for.
struct Attached<T, R> {
    input: Option<T>,
    call: Pin<Box<R>>,
}

/// The call is boxed, and the input is not looked at in place.
impl<T, R> Unpin for Attached<T, R> {}

impl<T, R: Future> Future for Attached<T, R> {
    type Output = (T, R::Output);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let output = ready!(this.call.as_mut().poll(cx));
        match this.input.take() {
            Some(input) => Poll::Ready((input, output)),
            // Only if it is polled after it has ended, which `FuturesUnordered` does not do.
            None => Poll::Pending,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use tokio::time::sleep;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn results_come_as_calls_end_and_an_error_stops_nobody() {
        let mut calls = bulk([30_u64, 10, 20], 3, |input| async move {
            sleep(Duration::from_millis(input)).await;
            if input == 10 { Err(input) } else { Ok(input) }
        });
        let mut results = Vec::new();
        while let Some(result) = calls.next().await {
            results.push(result);
        }
        assert_eq!(results, [(10, Err(10)), (20, Ok(20)), (30, Ok(30))]);
    }

    /// Counts itself as long as it lives.
    struct Running(Arc<AtomicUsize>);

    impl Running {
        fn new(count: &Arc<AtomicUsize>) -> (Self, usize) {
            let now = count.fetch_add(1, Ordering::SeqCst) + 1;
            (Self(Arc::clone(count)), now)
        }
    }

    impl Drop for Running {
        fn drop(&mut self) {
            self.0.fetch_sub(1, Ordering::SeqCst);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_run_at_a_time_than_asked_for_and_none_after_a_drop() {
        let running = Arc::default();
        let (most, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let inputs = (0..100).inspect(|_| {
            taken.fetch_add(1, Ordering::SeqCst);
        });
        let mut calls = bulk(inputs, 7, |input: u64| {
            let (guard, now) = Running::new(&running);
            most.fetch_max(now, Ordering::SeqCst);
            async move {
                let _guard = guard;
                sleep(Duration::from_millis(input % 5)).await;
            }
        });
        assert_eq!(taken.load(Ordering::SeqCst), 0);
        for _ in 0..50 {
            calls.next().await.unwrap();
        }
        assert_eq!(most.load(Ordering::SeqCst), 7);
        assert!(taken.load(Ordering::SeqCst) <= 57);
        drop(calls);
        assert_eq!(running.load(Ordering::SeqCst), 0);
    }

    #[tokio::test]
    async fn none_at_a_time_is_one_at_a_time() {
        let mut calls = bulk([1, 2], 0, std::future::ready);
        assert_eq!(calls.next().await, Some((1, 1)));
        assert_eq!(calls.next().await, Some((2, 2)));
        assert_eq!(calls.next().await, None);
    }

    #[test]
    fn it_can_be_moved_between_threads() {
        fn check<T: Send + Unpin>(_: T) {}
        check(bulk([1], 1, std::future::ready));
    }
}
