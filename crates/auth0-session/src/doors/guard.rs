//! A layer for routes that require a logged-in user.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::failed;
use crate::core::requirement::Requirement;
use crate::user::{Handle, Session};
use crate::{Error, ErrorKind};

/// Rejects requests whose user is not logged in or does not meet a [`Requirement`]; created by
/// [`Auth0::require`](crate::Auth0::require). Place it inside the [session layer](crate::SessionLayer).
#[derive(Debug, Clone)]
pub struct GuardLayer {
    requirement: Requirement,
}

impl GuardLayer {
    pub(crate) fn new(requirement: Requirement) -> Self {
        Self { requirement }
    }
}

impl<S> Layer<S> for GuardLayer {
    type Service = Guard<S>;

    fn layer(&self, inner: S) -> Guard<S> {
        Guard {
            requirement: self.requirement.clone(),
            inner,
        }
    }
}

/// The service of a [`GuardLayer`].
#[derive(Debug, Clone)]
pub struct Guard<S> {
    requirement: Requirement,
    inner: S,
}

impl<S, B, R> Service<Request<B>> for Guard<S>
where
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send + 'static,
    B: Send + 'static,
    R: From<Bytes>,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that was polled ready must serve this request.
        let ready = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, ready);
        let requirement = self.requirement.clone();
        let handle = request.extensions().get::<Handle>().cloned();
        Box::pin(async move {
            match check(handle, &requirement).await {
                Ok(()) => inner.call(request).await,
                Err(error) => Ok(failed(error).map(R::from)),
            }
        })
    }
}

async fn check(handle: Option<Handle>, requirement: &Requirement) -> Result<(), Error> {
    let handle = handle.ok_or_else(no_layer)?;
    match Session::load(&handle).await? {
        Some(session) => session.require(requirement),
        None => Err(not_logged_in(Some(requirement))),
    }
}

pub(crate) fn no_layer() -> Error {
    let message = "this route is outside the session layer: add `.layer(auth0.layer())` around it";
    Error::new(ErrorKind::Other, message)
}

pub(crate) fn not_logged_in(requirement: Option<&Requirement>) -> Error {
    let error = Error::new(ErrorKind::LoginRequired, "the user is not logged in");
    match requirement {
        Some(requirement) => error.with_requirement(requirement),
        None => error,
    }
}
