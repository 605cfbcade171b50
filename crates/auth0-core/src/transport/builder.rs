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
    /// How long it may take until a connection is ready for its first request: name resolution, TCP,
    /// the way through a proxy and TLS together. 5 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How many bytes the body of a response may have. 16 MiB if not set.
    ///
    /// A body that announces more is not read at all, one that turns out to have more is read up to
    /// the limit.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// The proxy to go through. [`Proxy::from_environment`] if not set.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Trusts these root certificates too: of a company's own authority, or of a proxy that looks
    /// into TLS.
    ///
    /// `pem` has one or more sections `-----BEGIN CERTIFICATE-----` (RFC 7468 section 5).
    pub fn add_root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.added_roots.push(pem.into());
        self
    }

    /// Which root certificates are trusted beside the added ones. If not set, every set that a
    /// feature enables.
    pub fn roots(mut self, roots: Roots) -> Self {
        self.tls.roots = Some(roots);
        self
    }

    /// Shows this certificate to a server that asks for one: mutual TLS (RFC 8705).
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

    /// Who does the cryptography of TLS. If not set, [`TlsProvider::default`].
    pub fn tls_provider(mut self, provider: TlsProvider) -> Self {
        self.tls.provider = provider;
        self
    }

    /// How long a connection without requests is kept open. 90 seconds if not set.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// How many connections without requests are kept open to one host. No limit if not set; over
    /// HTTP/2 there is one.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// Does not offer HTTP/2, for a proxy or server that gets it wrong.
    pub fn http1_only(mut self) -> Self {
        self.http1_only = true;
        self
    }

    /// Sends requests with an `http://` URL to hosts other than loopback addresses too.
    ///
    /// Tokens and secrets then cross the network for anyone to read. It is for a test double that
    /// runs in another container.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Checks the settings of TLS and makes a connector from them, for a protocol other than HTTP that
    /// is to trust whom the transport trusts. Everything else that was set counts for nothing.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_tls_connector(self) -> Result<TlsConnector, Error> {
        Ok(TlsConnector::new(self.tls.build()?.server))
    }

    /// Checks the settings and makes the transport. Opens no connection and needs no runtime.
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
