//! Opens connections: TCP or a tunnel, with TLS for `https` URLs, within a single time limit.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::{Connection, HttpConnector};
use tower::Service;

use super::connection::PooledStream;
use super::gate::Gate;
use super::load::{InFlight, Loads};
use super::proxy::ProxyRules;
use super::resolver::Resolver;
use super::route::Route;
use super::target::Targets;
use super::tls::TlsConfigs;
use crate::BoxError;

/// No connection was ready in time.
#[derive(Debug, thiserror::Error)]
#[error("no connection within {limit:?}")]
pub(super) struct ConnectTimeout {
    pub(super) limit: Duration,
}

/// The connector that hyper-util's client uses.
///
/// Behind an `Arc`, because the client clones its connector for every request.
#[derive(Clone)]
pub(super) struct Connector(Arc<Parts>);

struct Parts {
    targets: Targets,
    https: HttpsConnector<Route>,
    /// `None` if HTTP/2 is not offered to any server.
    gate: Option<Gate>,
    loads: Loads,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(
        tls: TlsConfigs,
        proxy: ProxyRules,
        targets: Targets,
        timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(Resolver::new());
        // The scheme is usually `https`; the caller has checked it.
        tcp.enforce_http(false);
        // Requests are written in one go, so waiting to fill a packet would only delay them.
        tcp.set_nodelay(true);
        // This time is divided by the number of addresses, so that an unresponsive address leaves
        // time for the others.
        tcp.set_connect_timeout(Some(timeout));
        // Detects idle connections that a firewall has silently dropped.
        tcp.set_keepalive(Some(Duration::from_mins(1)));
        tcp.set_keepalive_interval(Some(Duration::from_secs(10)));
        tcp.set_keepalive_retries(Some(3));
        // We speak HTTP/1.1 to proxies, so this connector offers nothing else.
        let proxy_tls = HttpsConnectorBuilder::new()
            .with_tls_config(tls.proxy)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp.clone());
        let route = Route::new(tcp, proxy_tls, proxy);
        let builder = HttpsConnectorBuilder::new()
            .with_tls_config(tls.server)
            .https_or_http()
            .enable_http1();
        #[cfg(feature = "http2")]
        let https = if targets.http1_only {
            builder.wrap_connector(route)
        } else {
            builder.enable_http2().wrap_connector(route)
        };
        #[cfg(not(feature = "http2"))]
        let https = builder.wrap_connector(route);
        let gate = (!targets.http1_only).then(Gate::default);
        Self(Arc::new(Parts {
            targets,
            https,
            gate,
            loads: Loads::default(),
            timeout,
        }))
    }
}

impl Connector {
    /// Creates the connector of a separate pool, whose connections are counted separately.
    pub(super) fn for_another_pool(&self) -> Self {
        let parts = &*self.0;
        Self(Arc::new(Parts {
            targets: parts.targets.clone(),
            https: parts.https.clone(),
            gate: parts.gate.as_ref().map(|_| Gate::default()),
            loads: Loads::default(),
            timeout: parts.timeout,
        }))
    }

    /// Counts a request of the pool.
    pub(super) fn request(&self, uri: &Uri) -> InFlight {
        self.0.loads.request(uri)
    }
}

impl Service<Uri> for Connector {
    type Response = PooledStream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<PooledStream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        // Neither the route nor TLS has anything to wait for before a call.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let parts = &*self.0;
        let (asked, server) = (server.clone(), parts.targets.resolve(server));
        let limit = parts.timeout;
        // Plain HTTP has no protocol negotiation.
        let gate = parts
            .gate
            .clone()
            .filter(|_| server.scheme() == Some(&Scheme::HTTPS));
        let loads = parts.loads.clone();
        let mut https = parts.https.clone();
        let connecting = async move {
            let first = match gate {
                Some(gate) => gate.pass(&server).await?,
                None => None,
            };
            let occupied = loads.connect(&asked).await?;
            let stream = https.call(server).await?;
            if let Some(first) = first {
                first.connected(stream.connected().is_negotiated_h2());
            }
            Ok(PooledStream::new(stream, occupied))
        };
        Box::pin(async move {
            match tokio::time::timeout(limit, connecting).await {
                Ok(result) => result,
                Err(_elapsed) => Err(ConnectTimeout { limit }.into()),
            }
        })
    }
}
