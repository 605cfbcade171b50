//! Makes connections: TCP and Unix sockets as the redis crate does, TLS as auth0-core does.

use std::time::Duration;

#[cfg(feature = "tls")]
use auth0_core::transport::TlsConnector;
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client};
use tokio::time::timeout;

use crate::Error;

pub(super) struct Connector {
    pub(super) client: Client,
    pub(super) timeout: Duration,
    #[cfg(feature = "tls")]
    pub(super) tls: Option<TlsConnector>,
}

impl Connector {
    /// A new connection that has logged in.
    pub(super) async fn connect(&self) -> Result<MultiplexedConnection, Error> {
        let failed = |why: String| {
            Error::unavailable(format!(
                "no connection to Redis at {}: {why}",
                self.address()
            ))
        };
        match timeout(self.timeout, self.open()).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(cause)) => Err(failed(cause.to_string()).with_source(cause)),
            Err(_) => Err(failed(format!(
                "not within {} ms",
                self.timeout.as_millis()
            ))),
        }
    }

    /// Where Redis is, without user and password.
    pub(super) fn address(&self) -> String {
        self.client.get_connection_info().addr().to_string()
    }

    async fn open(&self) -> Result<MultiplexedConnection, auth0_core::BoxError> {
        // The limits are this crate's own, which do more than end a call.
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(None)
            .set_response_timeout(None);
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            return self.open_tls(tls, config).await;
        }
        let client = &self.client;
        Ok(client
            .get_multiplexed_async_connection_with_config(&config)
            .await?)
    }

    #[cfg(feature = "tls")]
    async fn open_tls(
        &self,
        tls: &TlsConnector,
        config: AsyncConnectionConfig,
    ) -> Result<MultiplexedConnection, auth0_core::BoxError> {
        let info = self.client.get_connection_info();
        let redis::ConnectionAddr::Tcp(host, port) = info.addr() else {
            return Err("TLS is for `rediss://` only".into());
        };
        let stream = tokio::net::TcpStream::connect((host.as_str(), *port)).await?;
        stream.set_nodelay(true)?;
        let stream = tls.connect(host, stream).await?;
        let settings = info.redis_settings();
        // The login is a part of this, so that the driver runs only for a connection that is good.
        let (connection, driver) =
            MultiplexedConnection::new_with_config(settings, stream, config).await?;
        // It ends with the last clone of the connection.
        tokio::spawn(driver);
        Ok(connection)
    }
}
