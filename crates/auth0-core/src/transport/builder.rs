//! How a transport is set up.

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
    /// The time limit until a connection is ready for its first request: name resolution, TCP, proxy, and
    /// TLS together. Default: 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The maximum size of a response body in bytes. Default: 16 MiB.
    ///
    /// A body that announces more is not read at all, one that turns out to have more is read up to
    /// the limit.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// The proxy. Default: [`Proxy::from_environment`].
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Also trusts these root certificates: of a company's own authority, or of a proxy that inspects TLS.
    ///
    /// `pem` has one or more sections `-----BEGIN CERTIFICATE-----` (RFC 7468 section 5).
    pub fn add_root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.added_roots.push(pem.into());
        self
    }

    /// The trusted root certificates, in addition to those that are added one by one. Default: every set
    /// that a feature enables.
    pub fn roots(mut self, roots: Roots) -> Self {
        self.tls.roots = Some(roots);
        self
    }

    /// Presents this certificate to servers that request one: mutual TLS (RFC 8705).
    ///
    /// `chain_pem` has the client's certificate first and then those that lead to the root; `key_pem`
    /// has the private key in PKCS #8, PKCS #1 or SEC 1 form, not encrypted.
    pub fn client_certificate_pem(
        mut self,
        chain_pem: impl Into<Vec<u8>>,
        key_pem: impl Into<Secret>,
    ) -> Self {
        self.tls.client_certificate = Some((chain_pem.into(), key_pem.into()));
        self
    }

    /// The crypto provider for TLS. Default: [`TlsProvider::default`].
    pub fn tls_provider(mut self, provider: TlsProvider) -> Self {
        self.tls.provider = provider;
        self
    }

    /// How long an idle connection is kept open. Default: 90 seconds.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// The maximum number of idle connections to a host. Default: no limit; HTTP/2 uses one connection.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// Does not offer HTTP/2, for a proxy or server with a broken implementation.
    pub fn http1_only(mut self) -> Self {
        self.http1_only = true;
        self
    }

    /// Allows requests with an `http://` URL to hosts other than loopback addresses.
    ///
    /// Tokens and secrets then cross the network for anyone to read. It is for a test double that
    /// runs in another container.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Validates the TLS settings and builds a connector, for another protocol with the same trust. Ignores
    /// all other settings.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_tls_connector(self) -> Result<TlsConnector, Error> {
        Ok(TlsConnector::new(self.tls.build()?.server))
    }

    /// Validates the settings and builds the transport. Opens no connection and needs no runtime.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), with the setting's name, for a certificate
    /// or key that cannot be read or do not belong together, for an invalid proxy URL, if no
    /// root certificate is trusted, and if there is no TLS provider.
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
        // One connection carries every request, so one that a firewall has forgotten would hold them
        // all up until TCP gives up, which takes a quarter of an hour.
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

/// Spawns what drives connections on the runtime that asks for them.
///
/// hyper-util's own panics without a runtime, which a call that is dropped after its runtime's end
/// would meet with.
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
