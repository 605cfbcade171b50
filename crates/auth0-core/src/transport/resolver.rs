//! Resolves names with the operating system, and names the host in errors.
//!
//! Names below `localhost` are never sent to it: if a server elsewhere resolved them, it would receive
//! requests that use plain HTTP because they are meant for this machine (RFC 6761 section 6.3).

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::task::{Context, Poll};

use futures_util::TryFutureExt;
use futures_util::future::{Either, MapErr, MapOk, Ready, ready};
use hyper_util::client::legacy::connect::dns::{GaiAddrs, GaiFuture, GaiResolver, Name};
use tower::Service;

use crate::domain::is_localhost;

/// A host name could not be resolved.
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

/// The addresses of a host.
pub(super) enum Addresses {
    /// The result from the operating system.
    Found(GaiAddrs),
    /// The addresses of this machine.
    Loopback(std::array::IntoIter<SocketAddr, 2>),
}

impl Iterator for Addresses {
    type Item = SocketAddr;

    fn next(&mut self) -> Option<SocketAddr> {
        match self {
            Self::Found(found) => found.next(),
            Self::Loopback(addresses) => addresses.next(),
        }
    }
}

impl Service<Name> for Resolver {
    type Response = Addresses;
    type Error = UnknownHost;
    type Future = Either<
        MapOk<MapErr<GaiFuture, Rename>, fn(GaiAddrs) -> Addresses>,
        Ready<Result<Addresses, UnknownHost>>,
    >;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), UnknownHost>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        // The connector sets the port.
        let loopback = [
            SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            SocketAddr::from((Ipv6Addr::LOCALHOST, 0)),
        ];
        if name.as_str().contains('.') && is_localhost(name.as_str()) {
            return Either::Right(ready(Ok(Addresses::Loopback(loopback.into_iter()))));
        }
        let host = name.as_str().to_owned();
        let rename: Rename = Box::new(|source| UnknownHost { host, source });
        let wrap: fn(GaiAddrs) -> Addresses = Addresses::Found;
        Either::Left(self.0.call(name).map_err(rename).map_ok(wrap))
    }
}
