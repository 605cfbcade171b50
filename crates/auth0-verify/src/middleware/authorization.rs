//! The layer that verifies the token of each request.

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::header::{AUTHORIZATION, HeaderMap};
use http::{Extensions, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::challenge::Challenges;
use super::credentials::Credentials;
use super::rejection::{Rejection, RejectionReason};
use super::requirement::Requirement;
use super::verification::{Pending, Verification, VerifyAccessToken};
use crate::{AccessToken, Error};

/// Lets requests through whose token is good, with the [`AccessToken`] in their extensions; answers the
/// others, see the [module's documentation](super).
///
/// It fits any `Service<http::Request<B>>` that is `Clone` and whose response has a body with a
/// `Default`: axum's and tonic's `Body`, `http_body_util`'s `Full`, `Empty`, `BoxBody`. Clones are cheap
/// and share the verifier. Readiness is that of the service inside.
#[derive(Clone)]
pub struct AuthorizationLayer {
    policy: Arc<Policy>,
}

#[derive(Clone)]
struct Policy {
    verifier: Arc<dyn VerifyAccessToken>,
    requirements: Vec<Arc<dyn Requirement>>,
    optional: bool,
    challenges: Arc<Challenges>,
}

/// What is to become of a request, by its head.
enum Decision {
    /// It goes on without a token.
    Pass,
    Verify(Verification),
    Refuse(Rejection),
}

impl AuthorizationLayer {
    /// Every request needs a token this verifier accepts, and no more than that.
    pub fn new(verifier: impl VerifyAccessToken) -> Self {
        Self {
            policy: Arc::new(Policy {
                verifier: Arc::new(verifier),
                requirements: Vec::new(),
                optional: false,
                challenges: Arc::default(),
            }),
        }
    }

    /// Requires something of every token. Called more than once, all of it is required; the first
    /// requirement that is not met is named in the answer.
    #[must_use]
    pub fn require(mut self, requirement: impl Requirement) -> Self {
        self.policy_mut().requirements.push(Arc::new(requirement));
        self
    }

    /// Lets requests without an `Authorization` header pass, without an [`AccessToken`] in their
    /// extensions. Credentials that are there and are not good are still refused.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.policy_mut().optional = true;
        self
    }

    /// Names the protected space in challenges (RFC 9110 section 11.5).
    ///
    /// Double quotes, backslashes and what is not printable ASCII are replaced when it is sent.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.policy_mut().challenges).realm = Some(realm.into());
        self
    }

    /// Names the URL of the [metadata](super::ProtectedResourceMetadata) in challenges (RFC 9728
    /// section 5.1), from which a client learns where to get a token.
    #[must_use]
    pub fn resource_metadata(mut self, url: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.policy_mut().challenges).resource_metadata = Some(url.into());
        self
    }

    fn policy_mut(&mut self) -> &mut Policy {
        Arc::make_mut(&mut self.policy)
    }
}

impl Policy {
    fn decide(&self, headers: &mut HeaderMap) -> Decision {
        let decision = match Credentials::of(headers) {
            Credentials::None if self.optional => Decision::Pass,
            Credentials::None | Credentials::OtherScheme => {
                Decision::Refuse(self.refuse(RejectionReason::NoCredentials))
            }
            Credentials::Malformed(text) => {
                Decision::Refuse(self.refuse(RejectionReason::InvalidRequest(text)))
            }
            Credentials::Bearer(token) => {
                Decision::Verify(self.verifier.verify_access_token(token))
            }
        };
        // From here on, whoever prints the request does not print the token.
        if let Some(value) = headers.get_mut(AUTHORIZATION) {
            value.set_sensitive(true);
        }
        decision
    }

    /// What is to become of a request whose token has been looked at.
    fn judge(
        &self,
        outcome: Result<AccessToken, Error>,
        extensions: &mut Extensions,
    ) -> Result<(), Rejection> {
        let token =
            outcome.map_err(|error| Rejection::of_error(error, Arc::clone(&self.challenges)))?;
        for requirement in &self.requirements {
            requirement
                .check(&token)
                .map_err(|forbidden| self.refuse(RejectionReason::Forbidden(forbidden)))?;
        }
        self.mark(extensions);
        extensions.insert(token);
        Ok(())
    }

    /// A request without a token: nothing that came before this layer may stand for one.
    fn pass(&self, extensions: &mut Extensions) {
        self.mark(extensions);
        extensions.remove::<AccessToken>();
    }

    /// For guards and extractors: that the layer is there, and what its challenges say.
    fn mark(&self, extensions: &mut Extensions) {
        extensions.insert(Arc::clone(&self.challenges));
    }

    fn refuse(&self, reason: RejectionReason) -> Rejection {
        Rejection::new(reason, Arc::clone(&self.challenges))
    }
}

impl<S> Layer<S> for AuthorizationLayer {
    type Service = AuthorizationService<S>;

    fn layer(&self, inner: S) -> AuthorizationService<S> {
        AuthorizationService {
            inner,
            policy: Arc::clone(&self.policy),
        }
    }
}

impl fmt::Debug for AuthorizationLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.policy.fmt(f)
    }
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationLayer")
            .field("requirements", &self.requirements.len())
            .field("optional", &self.optional)
            .field("challenges", &self.challenges)
            .finish_non_exhaustive()
    }
}

/// The service of [`AuthorizationLayer`].
#[derive(Clone)]
pub struct AuthorizationService<S> {
    inner: S,
    policy: Arc<Policy>,
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
        let verification = match self.policy.decide(request.headers_mut()) {
            Decision::Verify(verification) => verification,
            Decision::Refuse(rejection) => return AuthorizationFuture::refused(rejection),
            Decision::Pass => {
                self.policy.pass(request.extensions_mut());
                return AuthorizationFuture::inner(self.inner.call(request));
            }
        };
        let verification = match verification.into_outcome() {
            Err(pending) => pending,
            Ok(outcome) => {
                return match self.policy.judge(outcome, request.extensions_mut()) {
                    Ok(()) => AuthorizationFuture::inner(self.inner.call(request)),
                    Err(rejection) => AuthorizationFuture::refused(rejection),
                };
            }
        };
        // The service that was polled ready is the one to call; its clone is for the next call.
        let clone = self.inner.clone();
        let inner = mem::replace(&mut self.inner, clone);
        let policy = Arc::clone(&self.policy);
        let waiting = Some(Waiting {
            inner,
            request,
            policy,
        });
        AuthorizationFuture {
            state: State::Verifying {
                verification,
                waiting,
            },
        }
    }
}

/// What waits for a verification.
struct Waiting<S, B> {
    inner: S,
    request: Request<B>,
    policy: Arc<Policy>,
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
                    // Polled again after it was ready: there is nothing more to say.
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
                    }) = waiting.take()
                    else {
                        return Poll::Pending;
                    };
                    match policy.judge(outcome, request.extensions_mut()) {
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
