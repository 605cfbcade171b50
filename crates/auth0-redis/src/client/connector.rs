//! Opens a connection to one server, with the redis crate's TCP and Unix sockets and auth0-core's
//! TLS.

use auth0_core::BoxError;
#[cfg(feature = "tls")]
use auth0_core::transport::TlsConnector;
use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, Client, ConnectionAddr, IntoConnectionInfo, RedisConnectionInfo,
};

use super::credentials::Provider;

#[derive(Clone)]
pub(super) struct Connector {
    pub(super) settings: RedisConnectionInfo,
    pub(super) credentials: Option<Provider>,
    #[cfg(feature = "tls")]
    pub(super) tls: Option<TlsConnector>,
}

impl Connector {
    /// Opens a connection and logs in. Has no time limit.
    pub(super) async fn open(
        &self,
        address: &ConnectionAddr,
    ) -> Result<MultiplexedConnection, BoxError> {
        let mut settings = self.settings.clone();
        if let Some(provider) = &self.credentials {
            settings = provider.apply(settings).await.map_err(|cause| {
                Box::<dyn std::error::Error + Send + Sync>::from(format!(
                    "the provider of credentials failed: {cause}"
                ))
            })?;
        }
        // This crate applies its own time limits, which do more than end a call.
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(None)
            .set_response_timeout(None);
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            return open_tls(tls, address, &settings, config).await;
        }
        let info = address
            .clone()
            .into_connection_info()?
            .set_redis_settings(settings);
        let client = Client::open(info)?;
        Ok(client
            .get_multiplexed_async_connection_with_config(&config)
            .await?)
    }
}

#[cfg(feature = "tls")]
async fn open_tls(
    tls: &TlsConnector,
    address: &ConnectionAddr,
    settings: &RedisConnectionInfo,
    config: AsyncConnectionConfig,
) -> Result<MultiplexedConnection, BoxError> {
    let ConnectionAddr::Tcp(host, port) = address else {
        return Err("TLS is for `rediss://` only".into());
    };
    let stream = tokio::net::TcpStream::connect((host.as_str(), *port)).await?;
    stream.set_nodelay(true)?;
    let stream = tls.connect(host, stream).await?;
    // The login is part of this, so the driver runs only for working connections.
    let (connection, driver) =
        MultiplexedConnection::new_with_config(settings, stream, config).await?;
    // The driver ends with the last clone of the connection.
    tokio::spawn(driver);
    Ok(connection)
}
