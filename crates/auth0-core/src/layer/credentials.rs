//! Puts an access token on every request, and replaces one that Auth0 refuses.

use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, Response, StatusCode};
use pin_project_lite::pin_project;
use tower::{Layer, Service};

use crate::layer::unsent::{self, Waiting};
use crate::stream::Streaming;
use crate::token::{Held, Lookup, PendingToken, TokenStore};
use crate::{BoxError, Error, TokenCache, TokenSource};

/// Sends requests with a Bearer token (RFC 6750 section 2.1) of a [`TokenSource`].
///
/// The token is kept in memory and shared by all clones and fetched once however many calls wait. It
/// is renewed before it expires, by a task of its own: calls go on with the token in hand meanwhile, and
/// a fetch outlives the call that started it. After a fetch that failed, the next one starts 5 s later,
/// or 1 s later while there is no token; calls in between fail with the same error.
///
/// When Auth0 answers 401, the token is replaced and the request sent once more. A second 401 is the
/// response of the call. If a replacement is refused too, within half a minute, another one is fetched
/// only if it or its predecessor had been accepted before, and at most six times in half a minute,
/// because Auth0 bills tokens.
///
/// A call without a token is never sent. Requests that have an `Authorization` header already are left
/// alone.
///
/// ```
/// use auth0_core::Secret;
/// use auth0_core::layer::CredentialsLayer;
/// # use auth0_core::BoxError;
/// # use bytes::Bytes;
/// # use http::{Request, Response};
///
/// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, BoxError> { Ok(Response::default()) }
/// let service = tower::ServiceBuilder::new()
///     .layer(CredentialsLayer::new(Secret::from("a token of the Management API")))
///     .service(tower::service_fn(answer));
/// ```
#[derive(Debug, Clone)]
pub struct CredentialsLayer {
    tokens: Arc<TokenStore>,
}

impl CredentialsLayer {
    /// Tokens of this source, kept in memory.
    pub fn new(source: impl TokenSource) -> Self {
        Self {
            tokens: Arc::new(TokenStore::new(source)),
        }
    }

    /// Tokens of this source, kept in memory and in a cache shared with others.
    pub fn with_cache(source: impl TokenSource, cache: impl TokenCache) -> Self {
        Self {
            tokens: Arc::new(TokenStore::new(source).with_cache(cache)),
        }
    }
}

impl<S> Layer<S> for CredentialsLayer {
    type Service = CredentialsService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        CredentialsService {
            inner,
            tokens: Arc::clone(&self.tokens),
        }
    }
}

/// The service of [`CredentialsLayer`].
#[derive(Debug, Clone)]
pub struct CredentialsService<S> {
    inner: S,
    tokens: Arc<TokenStore>,
}

impl<S> Service<Request<Bytes>> for CredentialsService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = CredentialsFuture<S, S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> Self::Future {
        if request.headers().contains_key(AUTHORIZATION) {
            return CredentialsFuture::plain(self.inner.call(request));
        }
        let lookup = self.tokens.get();
        if let Lookup::Ready(held) = &lookup
            && !self.tokens.is_renewable()
        {
            // There will be no second attempt to keep anything for.
            held.authorize(&mut request);
            return CredentialsFuture::plain(self.inner.call(request));
        }
        // The service that was polled ready is the one to call; its clone is for the next call.
        let clone = self.inner.clone();
        let mut attempt = Attempt {
            inner: mem::replace(&mut self.inner, clone),
            tokens: Arc::clone(&self.tokens),
            request: Some(request),
        };
        let state = match lookup {
            Lookup::Ready(held) => attempt.send(held, false),
            Lookup::Wait(pending) => State::Token { pending },
            Lookup::Failed(failed) => State::Failed {
                error: Some(failed.into_error()),
            },
        };
        CredentialsFuture {
            attempt: Some(attempt),
            state,
        }
    }
}

/// What it takes to send the request, and to send it again.
struct Attempt<S> {
    inner: S,
    tokens: Arc<TokenStore>,
    request: Option<Request<Bytes>>,
}

impl<S: Service<Request<Bytes>>> Attempt<S> {
    /// Whether there is a body for a second time.
    fn is_repeatable(&self) -> bool {
        self.request.as_ref().is_none_or(Streaming::is_repeatable)
    }

    fn send(&mut self, held: Arc<Held>, again: bool) -> State<S::Future> {
        let request = if again {
            self.request.take()
        } else {
            self.request.clone()
        };
        let mut request = request.unwrap_or_default();
        held.authorize(&mut request);
        State::Sent {
            future: self.inner.call(request),
            held,
            again,
        }
    }
}

pin_project! {
    /// The future of [`CredentialsService`].
    pub struct CredentialsFuture<S, F> {
        // There is one in every state but `Plain`.
        attempt: Option<Attempt<S>>,
        #[pin]
        state: State<F>,
    }
}

impl<S, F> CredentialsFuture<S, F> {
    fn plain(future: F) -> Self {
        Self {
            attempt: None,
            state: State::Plain { future },
        }
    }
}

impl<S, F> std::fmt::Debug for CredentialsFuture<S, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CredentialsFuture").finish_non_exhaustive()
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        /// Waiting for a token.
        Token { pending: PendingToken },
        /// There is none.
        Failed { error: Option<Error> },
        /// Waiting for the answer.
        Sent { #[pin] future: F, held: Arc<Held>, again: bool },
        /// The first token was refused; waiting for the second, with the first answer at hand.
        Refused { pending: PendingToken, held: Arc<Held>, answer: Option<Response<Bytes>> },
        /// Waiting for the service to take the request again.
        Again { held: Arc<Held> },
        /// Waiting for the answer to a request that is sent once, whatever comes.
        Plain { #[pin] future: F },
    }
}

impl<S, F> Future for CredentialsFuture<S, F>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Future = F>,
    S::Error: Into<BoxError>,
    F: Future<Output = Result<Response<Bytes>, S::Error>>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            let state = this.state.as_mut().project();
            let next = match (state, this.attempt.as_mut()) {
                (StateProjection::Plain { future }, _) => {
                    return future.poll(cx).map_err(Error::from_service);
                }
                // Never: see the field.
                (_, None) => return Poll::Pending,
                (StateProjection::Token { pending }, Some(attempt)) => {
                    let Poll::Ready(fetched) = Pin::new(pending).poll(cx) else {
                        unsent::waiting_for(Waiting::Token);
                        return Poll::Pending;
                    };
                    match fetched {
                        Ok(held) => attempt.send(held, false),
                        Err(failed) => return Poll::Ready(Err(failed.into_error())),
                    }
                }
                (StateProjection::Failed { error }, _) => {
                    return error
                        .take()
                        .map_or(Poll::Pending, |error| Poll::Ready(Err(error)));
                }
                (
                    StateProjection::Sent {
                        future,
                        held,
                        again,
                    },
                    Some(attempt),
                ) => {
                    let answer = ready!(future.poll(cx)).map_err(Error::from_service)?;
                    if answer.status().is_success() {
                        held.accepted();
                    }
                    if answer.status() != StatusCode::UNAUTHORIZED || *again {
                        return Poll::Ready(Ok(answer));
                    }
                    attempt.tokens.refuse(held);
                    if !attempt.is_repeatable() {
                        return Poll::Ready(Ok(answer));
                    }
                    match attempt.tokens.get() {
                        Lookup::Ready(fresh) if fresh.is_same(held) => {
                            return Poll::Ready(Ok(answer));
                        }
                        Lookup::Ready(fresh) => State::Again { held: fresh },
                        Lookup::Wait(pending) => {
                            let held = Arc::clone(held);
                            State::Refused {
                                pending,
                                held,
                                answer: Some(answer),
                            }
                        }
                        Lookup::Failed(failed) => {
                            return Poll::Ready(Err(failed.into_error()));
                        }
                    }
                }
                (
                    StateProjection::Refused {
                        pending,
                        held,
                        answer,
                    },
                    Some(_),
                ) => {
                    let Poll::Ready(fetched) = Pin::new(pending).poll(cx) else {
                        unsent::waiting_for(Waiting::Token);
                        return Poll::Pending;
                    };
                    match (fetched, answer.take()) {
                        (Ok(fresh), Some(answer)) if fresh.is_same(held) => {
                            return Poll::Ready(Ok(answer));
                        }
                        (Ok(fresh), _) => State::Again { held: fresh },
                        (Err(failed), _) => return Poll::Ready(Err(failed.into_error())),
                    }
                }
                (StateProjection::Again { held }, Some(attempt)) => {
                    let Poll::Ready(ready) = attempt.inner.poll_ready(cx) else {
                        unsent::waiting_for(Waiting::Token);
                        return Poll::Pending;
                    };
                    ready.map_err(Error::from_service)?;
                    attempt.send(Arc::clone(held), true)
                }
            };
            this.state.set(next);
        }
    }
}
