//! A service in memory, for what the clock decides: a paused clock jumps while sockets are waited for.

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use auth0_core::layer::DeadlineAt;
use auth0_core::{BoxError, Error, ErrorKind};
use bytes::Bytes;
use http::{Request, Response};
use tokio::time::{Instant, sleep};
use tower::Service;

use super::Seen;

/// What the service does with a request.
pub(crate) enum Answer {
    Respond(Response<Bytes>),
    Later(Duration, Response<Bytes>),
    Fail(Error),
    Hang,
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        Self::Respond(response)
    }
}

impl From<ErrorKind> for Answer {
    fn from(kind: ErrorKind) -> Self {
        Self::Fail(Error::new(kind, "as the script says"))
    }
}

/// Answers by number and request. A call without `poll_ready` on the same clone before is a panic,
/// and a clone is never ready at once.
pub(crate) struct Memory {
    shared: Arc<Shared>,
    readiness: Readiness,
}

#[derive(Clone, Copy, PartialEq)]
enum Readiness {
    Fresh,
    Polled,
    Ready,
}

type Script = Box<dyn Fn(usize, &Seen) -> Answer + Send + Sync>;

struct Shared {
    script: Script,
    seen: Mutex<Vec<Seen>>,
    in_flight: AtomicUsize,
}

impl Memory {
    pub(crate) fn new<A: Into<Answer>>(
        script: impl Fn(usize, &Seen) -> A + Send + Sync + 'static,
    ) -> Self {
        let script: Script = Box::new(move |number, seen| script(number, seen).into());
        let shared = Shared {
            script,
            seen: Mutex::default(),
            in_flight: AtomicUsize::new(0),
        };
        Self {
            shared: Arc::new(shared),
            readiness: Readiness::Fresh,
        }
    }

    /// With these responses in turn, the last one for ever.
    pub(crate) fn of(responses: impl Into<Vec<Response<Bytes>>>) -> Self {
        let responses = responses.into();
        Self::new(move |number, _| responses[number.min(responses.len() - 1)].clone())
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().unwrap().clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.shared.seen.lock().unwrap().len()
    }

    /// The time between the arrivals of requests.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.seen()
            .windows(2)
            .map(|pair| pair[1].at - pair[0].at)
            .collect()
    }

    /// How many requests have neither been answered nor dropped.
    pub(crate) fn in_flight(&self) -> usize {
        self.shared.in_flight.load(Ordering::SeqCst)
    }
}

impl Clone for Memory {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            readiness: Readiness::Fresh,
        }
    }
}

impl Service<Request<Bytes>> for Memory {
    type Response = Response<Bytes>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, BoxError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        if self.readiness == Readiness::Fresh {
            self.readiness = Readiness::Polled;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.readiness = Readiness::Ready;
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        assert!(
            self.readiness == Readiness::Ready,
            "called without having been polled ready"
        );
        self.readiness = Readiness::Fresh;
        let deadline = DeadlineAt::of(&request).map(|at| at.0);
        let (parts, body) = request.into_parts();
        let seen = Seen {
            at: Instant::now(),
            method: parts.method,
            path: parts.uri.path_and_query().unwrap().to_string(),
            headers: parts.headers,
            body,
            deadline,
        };
        let number = {
            let mut all = self.shared.seen.lock().unwrap();
            all.push(seen.clone());
            all.len() - 1
        };
        let answer = (self.shared.script)(number, &seen);
        let in_flight = InFlight::new(&self.shared);
        Box::pin(async move {
            let _in_flight = in_flight;
            match answer {
                Answer::Respond(response) => Ok(response),
                Answer::Later(time, response) => {
                    sleep(time).await;
                    Ok(response)
                }
                Answer::Fail(error) => Err(error.into()),
                Answer::Hang => pending().await,
            }
        })
    }
}

struct InFlight(Arc<Shared>);

impl InFlight {
    fn new(shared: &Arc<Shared>) -> Self {
        shared.in_flight.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(shared))
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::SeqCst);
    }
}
