//! Name resolution by the operating system, with an error that says which name it was.

use std::io;
use std::task::{Context, Poll};

use futures_util::TryFutureExt;
use futures_util::future::MapErr;
use hyper_util::client::legacy::connect::dns::{GaiAddrs, GaiFuture, GaiResolver, Name};
use tower::Service;

/// A host's name could not be resolved.
#[derive(Debug, thiserror::Error)]
#[error("the name `{host}` could not be resolved")]
pub(super) struct UnknownHost {
    pub(super) host: String,
    source: io::Error,
}

#[derive(Clone)]
pub(super) struct Resolver(GaiResolver);

impl Resolver {
    pub(super) fn new() -> Self {
        Self(GaiResolver::new())
    }
}

type Rename = Box<dyn FnOnce(io::Error) -> UnknownHost + Send>;

impl Service<Name> for Resolver {
    type Response = GaiAddrs;
    type Error = UnknownHost;
    type Future = MapErr<GaiFuture, Rename>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), UnknownHost>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let host = name.as_str().to_owned();
        self.0
            .call(name)
            .map_err(Box::new(|source| UnknownHost { host, source }))
    }
}
