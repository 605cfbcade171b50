//! A client's stack behind an `Arc`.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use tower::{Service, ServiceExt};

use crate::Error;

/// A service like [`BoxService`](crate::BoxService), but cheaper to call: the clone that serves a call is
/// stored in the box of the call's future and needs no box of its own.
pub(super) struct Stack(Arc<dyn Erased>);

pub(super) type Sending = BoxFuture<'static, Result<Response<Bytes>, Error>>;

impl Stack {
    pub(super) fn new(service: impl Erased + 'static) -> Self {
        Self(Arc::new(service))
    }

    /// Waits until the service is ready, then sends the request.
    pub(super) fn call(&self, request: Request<Bytes>) -> Sending {
        self.0.call(request)
    }
}

/// Any service that can be a stack.
pub(super) trait Erased: Send + Sync {
    fn call(&self, request: Request<Bytes>) -> Sending;
}

impl<S> Erased for S
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = Error>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send + 'static,
{
    fn call(&self, request: Request<Bytes>) -> Sending {
        Box::pin(self.clone().oneshot(request))
    }
}
