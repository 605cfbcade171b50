//! Adds an access token to every request, and replaces a token that Auth0 rejects.

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

use crate::error::Attempt;
use crate::layer::unsent::{self, Waiting};
use crate::layer::{Notes, TokenReplaced};
use crate::stream::Streaming;
use crate::token::{FetchFailed, Held, Lookup, PendingToken, TokenStore};
use crate::{BoxError, Error, TokenCache, TokenSource};

/// Sends requests with a Bearer token (RFC 6750 section 2.1) from a [`TokenSource`].
///
/// The token is cached in memory and shared by all clones, and concurrent calls share a single fetch. A
/// separate task renews the token before it expires: in the meantime calls continue with the current
/// token, and a fetch outlives the call that started it. After a failed fetch, the next one starts 5 s
/// later, or 1 s later if there is no token; calls in between fail with the same error.
///
/// If Auth0 responds with 401, the layer replaces the token and sends the request once more. A second
/// 401 is returned to the caller. If Auth0 also rejects the replacement within half a minute, another
/// token is fetched only if the replacement or its predecessor was accepted before, and at most six
/// times in half a minute, because Auth0 bills tokens.
///
/// A call without a token is never sent. Requests that already have an `Authorization` header are left
/// unchanged.
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
    /// `None` leaves every request unchanged.
    tokens: Option<Arc<TokenStore>>,
}

impl CredentialsLayer {
    /// Creates a layer whose tokens come from this source and are cached in memory.
    pub fn new(source: impl TokenSource) -> Self {
        Self {
            tokens: Some(Arc::new(TokenStore::new(source))),
        }
    }

    /// Creates a layer whose tokens come from this source and are cached in memory and in a cache
    /// that is shared with other processes.
    pub fn with_cache(source: impl TokenSource, cache: impl TokenCache) -> Self {
        Self {
            tokens: Some(Arc::new(TokenStore::new(source).with_cache(cache))),
        }
    }

    pub(crate) fn none() -> Self {
        Self { tokens: None }
    }
}

impl<S> Layer<S> for CredentialsLayer {
    type Service = CredentialsService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        CredentialsService {
            inner,
            tokens: self.tokens.clone(),
        }
    }
}

/// The service created by [`CredentialsLayer`].
#[derive(Debug, Clone)]
pub struct CredentialsService<S> {
    inner: S,
    tokens: Option<Arc<TokenStore>>,
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
        let tokens = match &self.tokens {
            Some(tokens) if !request.headers().contains_key(AUTHORIZATION) => tokens,
            _ => return CredentialsFuture::plain(self.inner.call(request)),
        };
        let lookup = tokens.get();
        let notes = Notes::of(&request);
        let is_kept_above = notes.is_some_and(|notes| notes.kept_above);
        // Only an outer layer can send it a second time.
        let is_last = notes.is_some_and(|notes| notes.token_replaced);
        if let Lookup::Ready(held) = &lookup
            && (is_kept_above || !tokens.is_renewable())
        {
            held.authorize(&mut request);
            let future = self.inner.call(request);
            if !tokens.is_renewable() {
                return CredentialsFuture::plain(future);
            }
            return CredentialsFuture {
                tokens: Some(Arc::clone(tokens)),
                attempt: None,
                state: State::Sent {
                    future,
                    held: Arc::clone(held),
                    is_last,
                },
            };
        }
        // The service that was polled ready must be the one to call; its clone is for the next
        // call.
        let clone = self.inner.clone();
        let mut attempt = Box::new(Sending {
            inner: mem::replace(&mut self.inner, clone),
            is_kept_above,
            request: Some(request),
        });
        let state = match lookup {
            Lookup::Ready(held) => attempt.send(held, false),
            Lookup::Wait(pending) => State::Token { pending },
            Lookup::Failed(failed) => State::Failed {
                error: Some(failed.into_error()),
            },
        };
        CredentialsFuture {
            tokens: Some(Arc::clone(tokens)),
            attempt: Some(attempt),
            state,
        }
    }
}

/// The request to send later, or to resend if no outer layer does.
struct Sending<S> {
    inner: S,
    is_kept_above: bool,
    request: Option<Request<Bytes>>,
}

impl<S: Service<Request<Bytes>>> Sending<S> {
    fn again(&self) -> Again {
        if self.is_kept_above {
            Again::Above
        } else if self.request.as_ref().is_none_or(Streaming::is_repeatable) {
            Again::Here
        } else {
            // The body cannot be read a second time.
            Again::Never
        }
    }

    fn send(&mut self, held: Arc<Held>, again: bool) -> State<S::Future> {
        let request = if again || self.is_kept_above {
            self.request.take()
        } else {
            self.request.clone()
        };
        let mut request = request.unwrap_or_default();
        let is_last = again || Notes::of(&request).is_some_and(|notes| notes.token_replaced);
        held.authorize(&mut request);
        State::Sent {
            future: self.inner.call(request),
            held,
            is_last,
        }
    }
}

/// Determines which layer resends a request whose token was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    Here,
    Above,
    Never,
}

pin_project! {
    /// The future returned by [`CredentialsService`].
    pub struct CredentialsFuture<S, F> {
        // `Some` in every state except `Plain`.
        tokens: Option<Arc<TokenStore>>,
        // `None` if the request was sent immediately and an outer layer can resend it.
        attempt: Option<Box<Sending<S>>>,
        #[pin]
        state: State<F>,
    }
}

impl<S, F> CredentialsFuture<S, F> {
    fn plain(future: F) -> Self {
        Self {
            tokens: None,
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
        /// No token is available.
        Failed { error: Option<Error> },
        /// Waiting for the response.
        Sent { #[pin] future: F, held: Arc<Held>, is_last: bool },
        /// The first token was rejected; waiting for the second, with the first response kept.
        Refused { pending: PendingToken, held: Arc<Held>, answer: Option<Response<Bytes>> },
        /// Waiting for the service to be ready to resend the request.
        Again { held: Arc<Held> },
        /// Waiting for the response to a request that is sent only once, whatever the response is.
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
            let next = match (this.state.as_mut().project(), this.attempt.as_mut()) {
                (StateProjection::Plain { future }, _) => {
                    return future.poll(cx).map_err(Error::from_service);
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
                        is_last,
                    },
                    attempt,
                ) => {
                    let answer = ready!(future.poll(cx)).map_err(Error::from_service)?;
                    if answer.status().is_success() {
                        held.accepted();
                    }
                    let Some(tokens) = this.tokens.as_ref() else {
                        return Poll::Ready(Ok(answer));
                    };
                    if answer.status() != StatusCode::UNAUTHORIZED || *is_last {
                        return Poll::Ready(Ok(answer));
                    }
                    let again = attempt.map_or(Again::Above, |it| it.again());
                    match refused(tokens, held, answer, again) {
                        Next::State(state) => state,
                        Next::End(result) => return Poll::Ready(result),
                    }
                }
                (
                    StateProjection::Refused {
                        pending,
                        held,
                        answer,
                    },
                    attempt,
                ) => {
                    let Poll::Ready(fetched) = Pin::new(pending).poll(cx) else {
                        unsent::waiting_for(Waiting::Token);
                        return Poll::Pending;
                    };
                    let Some(answer) = answer.take() else {
                        return Poll::Pending;
                    };
                    let fresh = match fetched {
                        Ok(fresh) => fresh,
                        Err(failed) => return Poll::Ready(Err(not_replaced(failed, &answer))),
                    };
                    let again = attempt.map_or(Again::Above, |it| it.again());
                    match replaced(fresh, held, answer, again) {
                        Next::State(state) => state,
                        Next::End(result) => return Poll::Ready(result),
                    }
                }
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
                (StateProjection::Again { held }, Some(attempt)) => {
                    let Poll::Ready(ready) = attempt.inner.poll_ready(cx) else {
                        unsent::waiting_for(Waiting::Token);
                        return Poll::Pending;
                    };
                    ready.map_err(Error::from_service)?;
                    attempt.send(Arc::clone(held), true)
                }
                // Unreachable: see the field.
                (StateProjection::Token { .. } | StateProjection::Again { .. }, None) => {
                    return Poll::Pending;
                }
            };
            this.state.set(next);
        }
    }
}

/// The next step after a rejection.
enum Next<F> {
    State(State<F>),
    End(Result<Response<Bytes>, Error>),
}

/// Handles the first rejection of a request's token.
#[cold]
fn refused<F>(
    tokens: &Arc<TokenStore>,
    held: &Arc<Held>,
    answer: Response<Bytes>,
    again: Again,
) -> Next<F> {
    tokens.refuse(held);
    if again == Again::Never {
        return Next::End(Ok(answer));
    }
    match tokens.get() {
        Lookup::Ready(fresh) => replaced(fresh, held, answer, again),
        Lookup::Wait(pending) => Next::State(State::Refused {
            pending,
            held: Arc::clone(held),
            answer: Some(answer),
        }),
        Lookup::Failed(failed) => Next::End(Err(not_replaced(failed, &answer))),
    }
}

/// Continues with the replacement token: resends the request, or leaves that to the outer layer that kept
/// it.
#[cold]
fn replaced<F>(
    fresh: Arc<Held>,
    refused: &Held,
    mut answer: Response<Bytes>,
    again: Again,
) -> Next<F> {
    if fresh.is_same(refused) {
        return Next::End(Ok(answer));
    }
    if again == Again::Here {
        return Next::State(State::Again { held: fresh });
    }
    answer.extensions_mut().insert(TokenReplaced);
    Next::End(Ok(answer))
}

/// Creates the error if there is no replacement token. Only the rejection counts as an attempt.
#[cold]
fn not_replaced(failed: Arc<FetchFailed>, answer: &Response<Bytes>) -> Error {
    let refused = Attempt::answered(answer.status(), true);
    failed
        .into_error_after_refusal()
        .with_attempts(vec![refused])
}
