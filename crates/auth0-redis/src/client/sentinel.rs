//! Finds the primary by asking its sentinels (redis.io, "Sentinel client spec").

use auth0_core::BoxError;
use futures_util::future::select_ok;
use redis::aio::MultiplexedConnection;
use redis::{Value, cmd};

use super::address::Node;
use super::connector::Connector;

pub(super) struct Sentinels {
    pub(super) nodes: Vec<Node>,
    pub(super) primary: String,
    /// Logs in to the sentinels, which have users of their own.
    pub(super) connector: Connector,
    /// Logs in to the primary.
    pub(super) servers: Connector,
}

impl Sentinels {
    /// A connection to the primary. All sentinels are asked at once; the first one wins that names a
    /// server which says itself that it is the primary: during a failover, some are behind.
    pub(super) async fn open(&self) -> Result<MultiplexedConnection, BoxError> {
        let asked = self.nodes.iter().map(|node| Box::pin(self.open_by(node)));
        Ok(select_ok(asked).await?.0)
    }

    async fn open_by(&self, sentinel: &Node) -> Result<MultiplexedConnection, BoxError> {
        let primary = self.ask(sentinel).await.map_err(|cause| {
            BoxError::from(format!("the sentinel at {sentinel} does not help: {cause}"))
        })?;
        let failed = |cause: BoxError| -> BoxError {
            let name = &self.primary;
            match cause.downcast::<redis::RedisError>() {
                // Keeps its kind: a wrong password is no outage.
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
            _ => Err(format!("{primary} is not the primary yet or any more").into()),
        }
    }

    async fn ask(&self, sentinel: &Node) -> Result<Node, BoxError> {
        let mut connection = self.connector.open(&sentinel.address()).await?;
        let mut question = cmd("SENTINEL");
        question.arg("get-master-addr-by-name").arg(&self.primary);
        let answer: Option<(String, u16)> = question.query_async(&mut connection).await?;
        let (host, port) =
            answer.ok_or_else(|| format!("it does not know a primary {:?}", self.primary))?;
        Ok(Node { host, port })
    }
}
