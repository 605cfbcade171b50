//! The service of the layer: each request waits for its verification, then continues or is refused.

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_service::Service;

#[cfg(doc)]
use super::AuthorizationLayer;
use super::policy::{Decision, Policy};
use crate::middleware::challenge::Scheme;
use crate::middleware::rejection::Rejection;
use crate::middleware::verification::Pending;

/// The service of [`AuthorizationLayer`].
#[derive(Clone)]
pub struct AuthorizationService<S> {
    inner: S,
    policy: Arc<Policy>,
}

impl<S> AuthorizationService<S> {
    pub(super) fn new(inner: S, policy: Arc<Policy>) -> Self {
        Self { inner, policy }
    }
}

impl<S: fmt::Debug> fmt::Debug for AuthorizationService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationService")
            .field("inner", &self.inner)
            .field("policy", &self.policy)
            .finish()
    }
}

impl<S, B, R> Service<Request<B>> for AuthorizationService<S>
where
    S: Service<Request<B>, Response = Response<R>> + Clone,
    R: Default,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = AuthorizationFuture<S, B>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<B>) -> AuthorizationFuture<S, B> {
        let (scheme, verification) = match self.policy.decide(&mut request) {
            Decision::Verify(scheme, verification) => (scheme, verification),
            Decision::Refuse(rejection) => return AuthorizationFuture::refused(rejection),
            Decision::Pass => {
                self.policy.pass(request.extensions_mut());
                return AuthorizationFuture::inner(self.inner.call(request));
            }
        };
        let verification = match verification.into_outcome() {
            Err(pending) => pending,
            Ok(outcome) => {
                return match self.policy.judge(outcome, scheme, request.extensions_mut()) {
                    Ok(()) => AuthorizationFuture::inner(self.inner.call(request)),
                    Err(rejection) => AuthorizationFuture::refused(rejection),
                };
            }
        };
        // Only the service that was polled ready may be called; the clone is for the next call.
        let clone = self.inner.clone();
        let inner = mem::replace(&mut self.inner, clone);
        let policy = Arc::clone(&self.policy);
        let waiting = Some(Waiting {
            inner,
            request,
            policy,
            scheme,
        });
        AuthorizationFuture {
            state: State::Verifying {
                verification,
                waiting,
            },
        }
    }
}

/// A request waiting for its verification.
struct Waiting<S, B> {
    inner: S,
    request: Request<B>,
    policy: Arc<Policy>,
    scheme: Scheme,
}

pin_project! {
    /// The future of [`AuthorizationService`].
    pub struct AuthorizationFuture<S, B>
    where
        S: Service<Request<B>>,
    {
        #[pin]
        state: State<S, B, S::Future>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<S, B, F> {
        Verifying { verification: Pending, waiting: Option<Waiting<S, B>> },
        Inner { #[pin] future: F },
        Refused { rejection: Option<Rejection> },
    }
}

impl<S: Service<Request<B>>, B> AuthorizationFuture<S, B> {
    fn inner(future: S::Future) -> Self {
        Self {
            state: State::Inner { future },
        }
    }

    fn refused(rejection: Rejection) -> Self {
        Self {
            state: State::Refused {
                rejection: Some(rejection),
            },
        }
    }
}

impl<S, B, R> Future for AuthorizationFuture<S, B>
where
    S: Service<Request<B>, Response = Response<R>>,
    R: Default,
{
    type Output = Result<Response<R>, S::Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.project().state;
        loop {
            let next = match state.as_mut().project() {
                StateProjection::Inner { future } => return future.poll(cx),
                StateProjection::Refused { rejection } => {
                    // Polled again after completion.
                    let Some(rejection) = rejection.take() else {
                        return Poll::Pending;
                    };
                    return Poll::Ready(Ok(rejection.into_response()));
                }
                StateProjection::Verifying {
                    verification,
                    waiting,
                } => {
                    let outcome = ready!(verification.as_mut().poll(cx));
                    let Some(Waiting {
                        mut inner,
                        mut request,
                        policy,
                        scheme,
                    }) = waiting.take()
                    else {
                        return Poll::Pending;
                    };
                    match policy.judge(outcome, scheme, request.extensions_mut()) {
                        Ok(()) => State::Inner {
                            future: inner.call(request),
                        },
                        Err(rejection) => State::Refused {
                            rejection: Some(rejection),
                        },
                    }
                }
            };
            state.set(next);
        }
    }
}

impl<S: Service<Request<B>>, B> fmt::Debug for AuthorizationFuture<S, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            State::Verifying { .. } => "AuthorizationFuture::Verifying",
            State::Inner { .. } => "AuthorizationFuture::Inner",
            State::Refused { .. } => "AuthorizationFuture::Refused",
        })
    }
}
