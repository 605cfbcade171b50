//! TLS for non-HTTP connections, such as those to a token cache.

use std::fmt;
use std::sync::Arc;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};

use super::failure;
use crate::{Error, ErrorKind};

/// Adds TLS to a connection, with the provider, root certificates, and client certificate of the
/// [builder](super::TransportBuilder::build_tls_connector) that created it. Cheap to clone.
///
/// ```no_run
/// use auth0_core::transport::Transport;
/// use tokio::net::TcpStream;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let connector = Transport::builder().build_tls_connector()?;
/// let stream = TcpStream::connect("redis.internal:6380").await?;
/// let stream = connector.connect("redis.internal", stream).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TlsConnector(tokio_rustls::TlsConnector);

impl TlsConnector {
    pub(super) fn new(config: ClientConfig) -> Self {
        Self(Arc::new(config).into())
    }

    /// Performs the handshake with a server, whose certificate must match this name or IP address.
    ///
    /// There is no time limit.
    ///
    /// # Errors
    ///
    /// Returns `InvalidInput` if the name is invalid, and `Tls` for all other failures.
    pub async fn connect<S>(
        &self,
        server: &str,
        stream: S,
    ) -> Result<impl AsyncRead + AsyncWrite + Send + Unpin + use<S>, Error>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin,
    {
        let name = ServerName::try_from(server.to_owned()).map_err(|error| {
            let message = format!("`{server}` is neither a host name nor an IP address");
            Error::new(ErrorKind::InvalidInput, message).with_source(error)
        })?;
        let connected = self.0.connect(name, stream).await;
        connected.map_err(|error| failure::of_handshake(error, server))
    }
}

impl fmt::Debug for TlsConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsConnector").finish_non_exhaustive()
    }
}
