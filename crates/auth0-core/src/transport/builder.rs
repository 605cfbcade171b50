//! The builder of a transport.

use std::sync::Arc;
use std::time::Duration;

use hyper::rt::Executor;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioTimer;
use tokio::runtime::Handle;

use super::connector::Connector;
use super::pools::Pools;
use super::target::Targets;
use super::tls::TlsSettings;
use super::{Proxy, Roots, Shared, TlsConnector, TlsProvider, Transport};
use crate::{Error, Secret};

/// Settings of a [`Transport`].
///
/// ```no_run
/// use std::time::Duration;
/// use auth0_core::transport::{Proxy, Transport};
///
/// let transport = Transport::builder()
///     .connect_timeout(Duration::from_secs(3))
///     .response_limit(1024 * 1024)
///     .proxy(Proxy::url("http://proxy.example.com:3128")?)
///     .build()?;
/// # Ok::<(), auth0_core::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct TransportBuilder {
    connect_timeout: Duration,
    response_limit: usize,
    proxy: Option<Proxy>,
    tls: TlsSettings,
    pool_idle_timeout: Duration,
    pool_max_idle_per_host: usize,
    http1_only: bool,
    plain_http: bool,
}

impl Default for TransportBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            response_limit: 16 * 1024 * 1024,
            proxy: None,
            tls: TlsSettings::default(),
            pool_idle_timeout: Duration::from_secs(90),
            pool_max_idle_per_host: usize::MAX,
            http1_only: false,
            plain_http: false,
        }
    }
}

impl TransportBuilder {
    /// Sets the time limit for opening a connection, including name resolution, TCP, proxy, and TLS.
    /// Default: 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the maximum size of a response body in bytes. Default: 16 MiB.
    ///
    /// If the declared length of a body exceeds the limit, the body is not read at all; otherwise
    /// it is read up to the limit.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets the proxy. Default: [`Proxy::from_environment`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Also trusts these root certificates, such as those of a company CA or of a proxy that inspects TLS.
    ///
    /// `pem` contains one or more `-----BEGIN CERTIFICATE-----` sections (RFC 7468 section 5).
    pub fn add_root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.added_roots.push(pem.into());
        self
    }

    /// Sets the trusted root certificates, to which those added individually are added. Default: every
    /// set that a feature enables.
    pub fn roots(mut self, roots: Roots) -> Self {
        self.tls.roots = Some(roots);
        self
    }

    /// Presents this certificate to servers that request one (mutual TLS, RFC 8705).
    ///
    /// `chain_pem` contains the client certificate, followed by those that lead to the root.
    /// `key_pem` contains the unencrypted private key in PKCS #8, PKCS #1, or SEC 1 form.
    pub fn client_certificate_pem(
        mut self,
        chain_pem: impl Into<Vec<u8>>,
        key_pem: impl Into<Secret>,
    ) -> Self {
        self.tls.client_certificate = Some((chain_pem.into(), key_pem.into()));
        self
    }

    /// Sets the crypto provider for TLS. Default: [`TlsProvider::default`].
    pub fn tls_provider(mut self, provider: TlsProvider) -> Self {
        self.tls.provider = provider;
        self
    }

    /// Sets how long an idle connection is kept open. Default: 90 seconds.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// Sets the maximum number of idle connections per host. Default: no limit. HTTP/2 uses one
    /// connection.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// Disables HTTP/2, for a proxy or server with a broken implementation.
    pub fn http1_only(mut self) -> Self {
        self.http1_only = true;
        self
    }

    /// Allows requests with an `http://` URL to hosts other than loopback addresses.
    ///
    /// Tokens and secrets then cross the network unencrypted. This is intended for a test double
    /// that runs in another container.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Validates the TLS settings and builds a connector that applies the same trust to another protocol.
    /// All other settings are ignored.
    ///
    /// # Errors
    ///
    /// The same as [`build`](Self::build).
    pub fn build_tls_connector(self) -> Result<TlsConnector, Error> {
        Ok(TlsConnector::new(self.tls.build()?.server))
    }

    /// Validates the settings and builds the transport. Opens no connection and needs no runtime.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](crate::ErrorKind::InvalidInput) with the name of the setting if a
    /// certificate or key cannot be read, if they do not belong together, if the proxy URL is
    /// invalid, if no root certificate is trusted, or if there is no TLS provider.
    pub fn build(self) -> Result<Transport, Error> {
        let proxy = self
            .proxy
            .unwrap_or_else(Proxy::from_environment)
            .into_rules()?;
        let tls = self.tls.build()?;
        let targets = Targets::new(self.http1_only);
        let connector = Connector::new(tls, proxy, targets.clone(), self.connect_timeout);
        let mut client = Client::builder(Spawn);
        client
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.pool_idle_timeout)
            .pool_max_idle_per_host(self.pool_max_idle_per_host);
        // One connection carries every request. If a firewall silently dropped it, all requests
        // would hang until TCP gives up, which takes a quarter of an hour.
        #[cfg(feature = "http2")]
        client
            .http2_keep_alive_interval(Duration::from_secs(10))
            .http2_keep_alive_timeout(Duration::from_secs(5));
        Ok(Transport {
            shared: Arc::new(Shared {
                pools: Pools::new(client, connector),
                response_limit: self.response_limit,
                targets,
            }),
            plain_http: self.plain_http,
        })
    }
}

/// Spawns the connection tasks on the current runtime.
///
/// hyper-util's executor panics without a runtime, which would affect a call that is dropped after
/// its runtime has shut down.
#[derive(Debug, Clone, Copy)]
struct Spawn;

impl<F> Executor<F> for Spawn
where
    F: Future<Output = ()> + Send + 'static,
{
    fn execute(&self, future: F) {
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(future);
        }
    }
}
