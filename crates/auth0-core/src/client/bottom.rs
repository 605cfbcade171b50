//! The service at the bottom of a client's stack.
//!
//! All clients use this one type, so that the stack above it is compiled only once.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tower::Service;

#[cfg(feature = "transport")]
use crate::transport::{ResponseFuture, Transport};
use crate::{BoxService, Error};

type Outcome = Result<Response<Bytes>, Error>;

#[derive(Clone)]
pub(super) enum Bottom {
    /// The built-in transport as a concrete type: a request through it allocates one box, around
    /// everything.
    #[cfg(feature = "transport")]
    Transport(Transport),
    Service(BoxService),
}

impl Bottom {
    pub(super) fn boxed(self) -> BoxService {
        match self {
            #[cfg(feature = "transport")]
            Self::Transport(transport) => BoxService::new(transport),
            Self::Service(service) => service,
        }
    }
}

impl Service<Request<Bytes>> for Bottom {
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = BottomFuture;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        match self {
            #[cfg(feature = "transport")]
            Self::Transport(transport) => transport.poll_ready(cx),
            Self::Service(service) => service.poll_ready(cx),
        }
    }

    fn call(&mut self, request: Request<Bytes>) -> BottomFuture {
        match self {
            #[cfg(feature = "transport")]
            Self::Transport(transport) => BottomFuture::Transport {
                future: transport.call(request),
            },
            Self::Service(service) => BottomFuture::Service {
                future: service.call(request),
            },
        }
    }
}

#[cfg(feature = "transport")]
pin_project! {
    #[project = BottomProjection]
    pub(super) enum BottomFuture {
        Transport { #[pin] future: ResponseFuture },
        Service { #[pin] future: BoxFuture<'static, Outcome> },
    }
}

#[cfg(not(feature = "transport"))]
pin_project! {
    #[project = BottomProjection]
    pub(super) enum BottomFuture {
        Service { #[pin] future: BoxFuture<'static, Outcome> },
    }
}

impl Future for BottomFuture {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        match self.project() {
            #[cfg(feature = "transport")]
            BottomProjection::Transport { future } => future.poll(cx),
            BottomProjection::Service { future } => future.poll(cx),
        }
    }
}
