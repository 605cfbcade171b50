//! Gives a service of any error type ours, so that what stands above can look into it.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tower::Service;

use crate::{BoxError, Error};

/// A service whose errors are turned into [`Error`].
#[derive(Debug, Clone)]
pub struct IntoError<S> {
    inner: S,
}

impl<S> IntoError<S> {
    pub(super) fn new(inner: S) -> Self {
        Self { inner }
    }
}

impl<S> Service<Request<Bytes>> for IntoError<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = IntoErrorFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        IntoErrorFuture {
            inner: self.inner.call(request),
        }
    }
}

pin_project! {
    /// The future of [`IntoError`].
    pub struct IntoErrorFuture<F> {
        #[pin]
        inner: F,
    }
}

impl<F> std::fmt::Debug for IntoErrorFuture<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IntoErrorFuture").finish_non_exhaustive()
    }
}

impl<F, E> Future for IntoErrorFuture<F>
where
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Into<BoxError>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.project().inner.poll(cx).map_err(Error::from_service)
    }
}
