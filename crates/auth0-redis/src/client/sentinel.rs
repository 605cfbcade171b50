//! Finds the primary by asking its sentinels (redis.io, "Sentinel client spec").

use std::collections::HashMap;
use std::time::Duration;

use auth0_core::BoxError;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use redis::aio::MultiplexedConnection;
use redis::{Value, cmd};
use tokio::time::{Instant, timeout_at};

use super::address::Node;
use super::connector::Connector;

/// How long to wait for the other sentinels after the first response.
const OTHERS: Duration = Duration::from_millis(250);

pub(super) struct Sentinels {
    pub(super) nodes: Vec<Node>,
    pub(super) primary: String,
    /// Logs in to the sentinels, which have their own users.
    pub(super) connector: Connector,
    /// Logs in to the primary.
    pub(super) servers: Connector,
}

impl Sentinels {
    /// Opens a connection to the primary and verifies its role.
    pub(super) async fn open(&self) -> Result<MultiplexedConnection, BoxError> {
        let primary = self.find().await?;
        let failed = |cause: BoxError| -> BoxError {
            let name = &self.primary;
            match cause.downcast::<redis::RedisError>() {
                // Keeps the kind of the error: a wrong password is not an outage.
                Ok(refused) if refused.kind() == redis::ErrorKind::AuthenticationFailed => refused,
                Ok(cause) => format!("{name} at {primary}: {cause}").into(),
                Err(cause) => format!("{name} at {primary}: {cause}").into(),
            }
        };
        let opened = self.servers.open(&primary.address()).await;
        let mut connection = opened.map_err(failed)?;
        let role: Vec<Value> = cmd("ROLE").query_async(&mut connection).await?;
        match role.first() {
            Some(Value::BulkString(role)) if role == b"master" => Ok(connection),
            _ => Err(format!("{primary} is not, or is no longer, the primary").into()),
        }
    }

    /// Finds the primary in the newest configuration. A sentinel may learn of a failover only after some
    /// seconds, and an old primary that comes back still considers itself the primary.
    async fn find(&self) -> Result<Node, BoxError> {
        let mut asked: FuturesUnordered<_> = self.nodes.iter().map(|it| self.ask(it)).collect();
        let mut newest: Option<(u64, Node)> = None;
        let mut failed = None;
        let mut until = None;
        loop {
            let answer = match until {
                None => asked.next().await,
                Some(until) => timeout_at(until, asked.next()).await.unwrap_or(None),
            };
            match answer {
                None => break,
                Some(Err(cause)) => failed = Some(cause),
                Some(Ok((epoch, node))) => {
                    until.get_or_insert_with(|| Instant::now() + OTHERS);
                    if newest.as_ref().is_none_or(|(newest, _)| epoch > *newest) {
                        newest = Some((epoch, node));
                    }
                }
            }
        }
        match newest {
            Some((_, node)) => Ok(node),
            None => Err(failed.unwrap_or_else(|| "no sentinel responded".into())),
        }
    }

    /// Asks one sentinel for the primary and its configuration epoch.
    async fn ask(&self, sentinel: &Node) -> Result<(u64, Node), BoxError> {
        self.try_ask(sentinel).await.map_err(|cause| {
            format!("the sentinel at {sentinel} cannot name the primary: {cause}").into()
        })
    }

    async fn try_ask(&self, sentinel: &Node) -> Result<(u64, Node), BoxError> {
        let mut connection = self.connector.open(&sentinel.address()).await?;
        let mut address = cmd("SENTINEL");
        address.arg("get-master-addr-by-name").arg(&self.primary);
        let address: Option<(String, u16)> = address.query_async(&mut connection).await?;
        let (host, port) =
            address.ok_or_else(|| format!("it does not know the primary {:?}", self.primary))?;
        let mut about = cmd("SENTINEL");
        about.arg("MASTER").arg(&self.primary);
        let about: HashMap<String, String> = about.query_async(&mut connection).await?;
        let epoch = about.get("config-epoch").and_then(|it| it.parse().ok());
        Ok((epoch.unwrap_or_default(), Node { host, port }))
    }
}
