//! A guard for single routes, inside the layer that verifies tokens.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Extensions, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::challenge::Challenger;
use super::rejection::{Rejection, RejectionReason};
use super::requirement::Requirement;
use crate::AccessToken;

/// Requires something of the verified token; answers other requests with 403.
///
/// Place it inside an [`AuthorizationLayer`](super::AuthorizationLayer), which verifies the token.
/// Behind an [optional](super::AuthorizationLayer::optional) one, a request without a token is answered
/// with 401. Without such a layer around it, every request is answered with 500, unless the application
/// has put an [`AccessToken`] that it verified itself into the request's extensions: a token there counts
/// as verified, wherever it came from.
#[derive(Clone)]
pub struct RequireLayer {
    requirement: Arc<dyn Requirement>,
}

impl RequireLayer {
    /// Requires [`Scopes`](super::Scopes), [`Permissions`](super::Permissions), a
    /// [`predicate`](super::predicate), or anything else that is a [`Requirement`].
    pub fn new(requirement: impl Requirement) -> Self {
        Self {
            requirement: Arc::new(requirement),
        }
    }
}

impl<S> Layer<S> for RequireLayer {
    type Service = RequireService<S>;

    fn layer(&self, inner: S) -> RequireService<S> {
        RequireService {
            inner,
            requirement: Arc::clone(&self.requirement),
        }
    }
}

impl fmt::Debug for RequireLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequireLayer")
    }
}

/// Returns the token that the layer put into a request's extensions, or why it is missing.
pub(super) fn verified(extensions: &Extensions) -> Result<&AccessToken, Rejection> {
    extensions.get::<AccessToken>().ok_or_else(|| {
        let layer = extensions.get::<Challenger>();
        let reason = match layer {
            Some(_) => RejectionReason::NoCredentials,
            None => RejectionReason::LayerMissing,
        };
        Rejection::new(reason, layer.cloned().unwrap_or_default())
    })
}

/// Returns the content of the layer's challenges, if the request passed through a layer.
#[cfg(feature = "axum")]
pub(super) fn challenger(extensions: &Extensions) -> Challenger {
    extensions.get::<Challenger>().cloned().unwrap_or_default()
}

fn check(requirement: &dyn Requirement, extensions: &Extensions) -> Result<(), Rejection> {
    requirement
        .check(verified(extensions)?)
        .map_err(|forbidden| {
            let challenges = extensions.get::<Challenger>().cloned().unwrap_or_default();
            Rejection::new(RejectionReason::Forbidden(forbidden), challenges)
        })
}

/// The service of [`RequireLayer`].
#[derive(Clone)]
pub struct RequireService<S> {
    inner: S,
    requirement: Arc<dyn Requirement>,
}

impl<S: fmt::Debug> fmt::Debug for RequireService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequireService")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

impl<S, B, R> Service<Request<B>> for RequireService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
    R: Default,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = RequireFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> RequireFuture<S::Future> {
        let state = match check(&*self.requirement, request.extensions()) {
            Ok(()) => State::Inner {
                future: self.inner.call(request),
            },
            Err(rejection) => State::Refused {
                rejection: Some(rejection),
            },
        };
        RequireFuture { state }
    }
}

pin_project! {
    /// The future of [`RequireService`].
    pub struct RequireFuture<F> {
        #[pin]
        state: State<F>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        Inner { #[pin] future: F },
        Refused { rejection: Option<Rejection> },
    }
}

impl<F, R, E> Future for RequireFuture<F>
where
    F: Future<Output = Result<Response<R>, E>>,
    R: Default,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        match self.project().state.project() {
            StateProjection::Inner { future } => future.poll(cx),
            // Polled again after completion.
            StateProjection::Refused { rejection } => {
                rejection.take().map_or(Poll::Pending, |rejection| {
                    Poll::Ready(Ok(rejection.into_response()))
                })
            }
        }
    }
}

impl<F> fmt::Debug for RequireFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            State::Inner { .. } => "RequireFuture::Inner",
            State::Refused { .. } => "RequireFuture::Refused",
        })
    }
}
