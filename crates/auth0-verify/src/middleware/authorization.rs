//! The layer that verifies the token of each request.

use std::fmt;
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::header::{ACCESS_CONTROL_REQUEST_METHOD, AUTHORIZATION, COOKIE, Entry, ORIGIN};
use http::{Extensions, Method, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::challenge::{Challenger, Challenges, OnRefusal, Scheme};
use super::credentials::Credentials;
#[cfg(feature = "dpop")]
use super::dpop::{DPOP, PublicOrigin, names};
use super::location::TokenLocation;
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
///
/// With axum, a layer added by `Router::layer` also covers paths without a route, which are then answered
/// with 401 rather than 404 and so do not tell a stranger which routes there are; `Router::route_layer`
/// covers the routes alone, and other paths are answered with 404.
#[derive(Clone)]
pub struct AuthorizationLayer {
    policy: Arc<Policy>,
}

#[derive(Clone)]
struct Policy {
    verifier: Arc<dyn VerifyAccessToken>,
    requirements: Vec<Arc<dyn Requirement>>,
    optional: bool,
    pass_preflight: bool,
    locations: Vec<TokenLocation>,
    challenges: Arc<Challenges>,
    #[cfg(feature = "dpop")]
    dpop: Option<PublicOrigin>,
}

/// What is to become of a request, by its head.
enum Decision {
    /// It goes on without a token.
    Pass,
    Verify(Scheme, Verification),
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
                pass_preflight: false,
                locations: Vec::new(),
                challenges: Arc::default(),
                #[cfg(feature = "dpop")]
                dpop: None,
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

    /// Lets CORS preflight requests pass, without an [`AccessToken`] in their extensions: they never have
    /// credentials. For services whose layer for CORS is inside of this one; outside of it, that layer
    /// answers them before they get here.
    ///
    /// A preflight is an `OPTIONS` request with `Origin` and `Access-Control-Request-Method`.
    #[must_use]
    pub fn pass_preflight(mut self) -> Self {
        self.policy_mut().pass_preflight = true;
        self
    }

    /// Looks for the token in that place, too, if the request has no `Authorization` header. Called more
    /// than once, the places are searched in that order. A token that is bound to a key never comes this
    /// way.
    ///
    /// ```
    /// use auth0_verify::middleware::{AuthorizationLayer, TokenLocation};
    ///
    /// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
    /// let protect = AuthorizationLayer::new(verifier)
    ///     .token_from(TokenLocation::cookie("access_token"))
    ///     .token_from(TokenLocation::query("access_token"));
    /// # }
    /// ```
    #[must_use]
    pub fn token_from(mut self, location: TokenLocation) -> Self {
        self.policy_mut().locations.push(location);
        self
    }

    /// Calls this for every request that the layer refuses, or a guard or an extractor behind it: for
    /// logs and metrics. `Display` of the [`Rejection`] says more than the client is told.
    ///
    /// ```
    /// use auth0_verify::middleware::AuthorizationLayer;
    ///
    /// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
    /// let protect = AuthorizationLayer::new(verifier)
    ///     .on_refusal(|rejection| eprintln!("{}: {rejection}", rejection.status()));
    /// # }
    /// ```
    #[must_use]
    pub fn on_refusal(mut self, hook: impl Fn(&Rejection) + Send + Sync + 'static) -> Self {
        let hook = OnRefusal(Some(Arc::new(hook)));
        Arc::make_mut(&mut self.policy_mut().challenges).on_refusal = hook;
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

    /// Takes requests with the scheme `DPoP`, too: a token bound to a key, and a proof that the sender
    /// has it (RFC 9449). Tokens that are not bound still come with `Bearer`.
    ///
    /// The proof is for one URI, as the client sees it. This layer sees only what is left of it behind
    /// proxies, and a `Host` header says whatever its sender likes; so the origin is given here:
    /// scheme, host, and the port if it is not the usual one. The path of each request is appended to
    /// it. Where a proxy or a router (such as axum's `nest`) has removed a prefix from the path before
    /// this layer sees it, the prefix belongs here as well: `https://api.example.com/v1`.
    ///
    /// With an origin that is no such URL, requests with the scheme `DPoP` are answered with 500.
    ///
    /// ```
    /// use auth0_verify::middleware::AuthorizationLayer;
    ///
    /// # fn example(verifier: auth0_verify::AccessTokenVerifier<auth0_verify::KeySet>) {
    /// let protect = AuthorizationLayer::new(verifier).dpop("https://api.example.com");
    /// # }
    /// ```
    #[cfg(feature = "dpop")]
    #[must_use]
    pub fn dpop(mut self, origin: impl AsRef<str>) -> Self {
        let policy = self.policy_mut();
        policy.dpop = Some(PublicOrigin::new(origin.as_ref()));
        let algorithms = names(&policy.verifier.dpop_algorithms());
        Arc::make_mut(&mut policy.challenges).dpop_algorithms = Some(algorithms);
        self
    }

    fn policy_mut(&mut self) -> &mut Policy {
        Arc::make_mut(&mut self.policy)
    }
}

impl Policy {
    fn decide<B>(&self, request: &mut Request<B>) -> Decision {
        if self.pass_preflight && is_preflight(request) {
            return Decision::Pass;
        }
        let offers = |scheme| self.challenges.offers(scheme);
        let elsewhere;
        let credentials = match Credentials::of(request.headers(), offers) {
            Credentials::None => match self.find_elsewhere(request) {
                Ok(None) => Credentials::None,
                Ok(Some(token)) => {
                    elsewhere = token;
                    Credentials::Token(Scheme::Bearer, &elsewhere)
                }
                Err(problem) => Credentials::Malformed(problem),
            },
            found => found,
        };
        let decision = match credentials {
            Credentials::None if self.optional => Decision::Pass,
            Credentials::None | Credentials::OtherScheme => {
                Decision::Refuse(self.refuse(RejectionReason::NoCredentials, Scheme::Bearer))
            }
            Credentials::Malformed(text) => {
                let reason = RejectionReason::InvalidRequest(text);
                Decision::Refuse(self.refuse(reason, Scheme::Bearer))
            }
            Credentials::Token(scheme, token) => {
                Decision::Verify(scheme, self.verify(scheme, token, request))
            }
        };
        // From here on, whoever prints the request does not print the token.
        if let Some(value) = request.headers_mut().get_mut(AUTHORIZATION) {
            value.set_sensitive(true);
        }
        if !self.locations.is_empty()
            && let Entry::Occupied(mut cookies) = request.headers_mut().entry(COOKIE)
        {
            cookies.iter_mut().for_each(|it| it.set_sensitive(true));
        }
        #[cfg(feature = "dpop")]
        if let Some(value) = request.headers_mut().get_mut(DPOP) {
            value.set_sensitive(true);
        }
        decision
    }

    fn find_elsewhere<B>(&self, request: &Request<B>) -> Result<Option<String>, &'static str> {
        for location in &self.locations {
            if let Some(token) = location.find(request.headers(), request.uri())? {
                return Ok(Some(token));
            }
        }
        Ok(None)
    }

    #[cfg_attr(
        not(feature = "dpop"),
        expect(unused_variables, reason = "there is one scheme only")
    )]
    fn verify<B>(&self, scheme: Scheme, token: &str, request: &Request<B>) -> Verification {
        #[cfg(feature = "dpop")]
        if let (Scheme::Dpop, Some(origin)) = (scheme, &self.dpop) {
            return origin.verify(&*self.verifier, token, request);
        }
        self.verifier.verify_access_token(token)
    }

    /// What is to become of a request whose token has been looked at.
    fn judge(
        &self,
        outcome: Result<AccessToken, Error>,
        scheme: Scheme,
        extensions: &mut Extensions,
    ) -> Result<(), Rejection> {
        let token = outcome.map_err(|error| Rejection::of_error(error, self.challenger(scheme)))?;
        for requirement in &self.requirements {
            requirement
                .check(&token)
                .map_err(|forbidden| self.refuse(RejectionReason::Forbidden(forbidden), scheme))?;
        }
        self.mark(scheme, extensions);
        extensions.insert(token);
        Ok(())
    }

    /// A request without a token: nothing that came before this layer may stand for one.
    fn pass(&self, extensions: &mut Extensions) {
        self.mark(Scheme::Bearer, extensions);
        extensions.remove::<AccessToken>();
    }

    /// For guards and extractors: that the layer is there, and what its challenges say.
    fn mark(&self, scheme: Scheme, extensions: &mut Extensions) {
        extensions.insert(self.challenger(scheme));
    }

    fn challenger(&self, scheme: Scheme) -> Challenger {
        Challenger {
            challenges: Arc::clone(&self.challenges),
            scheme,
        }
    }

    fn refuse(&self, reason: RejectionReason, scheme: Scheme) -> Rejection {
        Rejection::new(reason, self.challenger(scheme))
    }
}

fn is_preflight<B>(request: &Request<B>) -> bool {
    let has = |name| request.headers().contains_key(name);
    request.method() == Method::OPTIONS && has(ORIGIN) && has(ACCESS_CONTROL_REQUEST_METHOD)
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
        // The service that was polled ready is the one to call; its clone is for the next call.
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

/// What waits for a verification.
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
