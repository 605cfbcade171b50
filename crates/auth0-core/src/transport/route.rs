//! The connection to a server below TLS: direct TCP, or a proxy's tunnel.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower::Service;

use super::proxy::ProxyRules;
use super::resolver::Resolver;
use crate::BoxError;

type Dialer = HttpConnector<Resolver>;

/// A TCP connection, wrapped in TLS if the proxy URL is `https`.
pub(super) type Tcp = MaybeHttpsStream<TokioIo<TcpStream>>;

/// hyper-util does not export this type, but it is the error type of the service.
type TunnelError = <Tunnel<Dialer> as Service<Uri>>::Error;

/// The proxy did not open a tunnel to the server.
#[derive(Debug, thiserror::Error)]
#[error("the proxy `{proxy}` did not open a tunnel")]
pub(super) struct ProxyFailure {
    /// Host and port, never the password.
    pub(super) proxy: Box<str>,
    pub(super) reason: ProxyFailureReason,
    source: TunnelError,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProxyFailureReason {
    /// The proxy itself could not be reached.
    Unreachable,
    /// Status 407.
    CredentialsRequired,
    /// Any other unsuccessful status.
    Refused,
    /// The connection broke during the `CONNECT` request.
    Broken,
}

#[derive(Clone)]
pub(super) struct Route {
    tcp: Dialer,
    proxy_tls: HttpsConnector<Dialer>,
    rules: Arc<ProxyRules>,
}

impl Route {
    pub(super) fn new(tcp: Dialer, proxy_tls: HttpsConnector<Dialer>, rules: ProxyRules) -> Self {
        Self {
            tcp,
            proxy_tls,
            rules: Arc::new(rules),
        }
    }

    fn tunnel(&self, proxy: &Intercept, server: Uri) -> <Self as Service<Uri>>::Future {
        let name = proxy.uri().authority().map_or("", Authority::as_str).into();
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.proxy_tls.clone());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        let asking = tunnel.call(with_port(server));
        Box::pin(async move {
            asking.await.map_err(|source| {
                let reason = match &source {
                    TunnelError::ConnectFailed(_) => ProxyFailureReason::Unreachable,
                    TunnelError::ProxyAuthRequired => ProxyFailureReason::CredentialsRequired,
                    TunnelError::Io(_) | TunnelError::TunnelUnexpectedEof => {
                        ProxyFailureReason::Broken
                    }
                    _ => ProxyFailureReason::Refused,
                };
                ProxyFailure {
                    proxy: name,
                    reason,
                    source,
                }
                .into()
            })
        })
    }
}

impl Service<Uri> for Route {
    type Response = Tcp;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Tcp, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        if let Some(proxy) = self.rules.proxy_for(&server) {
            return self.tunnel(&proxy, server);
        }
        let connecting = self.tcp.call(server);
        Box::pin(async move { Ok(MaybeHttpsStream::Http(connecting.await?)) })
    }
}

/// Adds the port of an `http` URL, because hyper-util's tunnel defaults to 443 for any scheme.
fn with_port(server: Uri) -> Uri {
    if server.scheme() != Some(&Scheme::HTTP) || server.port().is_some() {
        return server;
    }
    let mut parts = server.clone().into_parts();
    parts.authority = server
        .host()
        .and_then(|host| format!("{host}:80").parse().ok());
    parts
        .path_and_query
        .get_or_insert(PathAndQuery::from_static("/"));
    Uri::from_parts(parts).unwrap_or(server)
}
