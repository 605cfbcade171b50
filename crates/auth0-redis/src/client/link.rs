//! The link to Redis that all stores of a client share: a connection that is opened when needed and
//! reopened when lost, and the known state of Redis.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use auth0_core::BoxError;
use redis::{ConnectionAddr, ErrorKind, Pipeline, RedisError, ServerErrorKind, Value};
use tokio::time::{Instant, timeout};

use super::cluster::Cluster;
use super::connector::Connector;
use super::health::{Health, advice, is_answer, is_of_cluster, is_of_key, is_passing, shown};
use super::own::{Opener, SharedConnection};
use super::sentinel::Sentinels;
use crate::Error;

/// The purpose of logging in, as named in refusals.
const LOG_IN: &str = "log the client in";

/// The purpose that a cluster node refuses, whichever key reveals it; another connection may work.
const SERVE: &str = "serve every key";

/// The minimum age at which a connection to a replica is given up. A new one leads to the same
/// server until a failover becomes known.
const SETTLED: Duration = Duration::from_millis(100);

/// The source of connections.
pub(super) enum Source {
    Server(ConnectionAddr, Connector),
    Sentinel(Box<Sentinels>),
    /// Manages its own connections.
    Cluster(Box<Cluster>),
    /// Opens connections with a function from the caller.
    Opener(Opener),
    /// Manages itself.
    Shared(Box<dyn SharedConnection>),
}

/// Commands for keys of one slot, safe to send twice.
pub(crate) struct Request<'a> {
    /// Completes "Redis refuses to …".
    pub(crate) purpose: &'static str,
    /// One of the keys.
    pub(crate) key: &'a str,
    pub(crate) commands: &'a Pipeline,
}

pub(crate) struct Link {
    source: Source,
    address: String,
    connect_timeout: Duration,
    command_timeout: Duration,
    state: Mutex<State>,
    /// Held by the call that connects.
    connecting: tokio::sync::Mutex<()>,
    health: Health,
}

#[derive(Default)]
struct State {
    connection: Option<Lease>,
    /// The number of the next connection.
    next: u64,
    /// The number of failed connection attempts, and the latest failure.
    failed: (u64, Option<Failure>),
}

/// The connection as seen by one call.
struct Lease {
    connection: Box<dyn SharedConnection>,
    number: u64,
    since: Instant,
    /// True if another call opened it some time ago.
    is_old: bool,
}

#[derive(Clone)]
enum Failure {
    /// The connection was lost or could not be opened; the commands may have been carried out.
    Lost(Arc<str>),
    /// No response in time.
    Silence,
    /// The server refused the command.
    Refused(RedisError),
    /// The server refused the login.
    RefusedLogin(Arc<str>),
}

impl Link {
    pub(super) fn new(
        source: Source,
        address: String,
        connect_timeout: Duration,
        command_timeout: Duration,
        health: Health,
    ) -> Self {
        Self {
            source,
            address,
            connect_timeout,
            command_timeout,
            state: Mutex::default(),
            connecting: tokio::sync::Mutex::new(()),
            health,
        }
    }

    /// Sends commands together and returns one response for each.
    ///
    /// They may be sent twice: servers and intermediaries close idle connections, which is noticed
    /// only when the next command is sent, and a connection may lead to a server that is no longer
    /// the primary.
    pub(crate) async fn run(&self, request: &Request<'_>) -> Result<Vec<Value>, Error> {
        let sent = self.try_twice(request).await;
        sent.map_err(|failure| self.told(request, failure))
    }

    /// Like [`run`](Self::run), but does not report a refusal.
    pub(super) async fn ask_quietly(&self, request: &Request<'_>) -> Result<Vec<Value>, Error> {
        match self.try_twice(request).await {
            Err(Failure::Refused(cause)) => Err(Error::refused(shown(&cause))),
            sent => sent.map_err(|failure| self.told(request, failure)),
        }
    }

    /// Sends commands without this client's connection, which belongs to a runtime that has ended.
    pub(crate) async fn run_afresh(&self, request: &Request<'_>) {
        let fresh = match &self.source {
            Source::Cluster(cluster) => {
                let cluster = cluster.afresh();
                let _ = cluster.send(request.key, request.commands).await;
                return;
            }
            Source::Shared(connection) => Ok(connection.duplicate()),
            _ => self.open().await,
        };
        if let Ok(connection) = fresh {
            let _ = connection.send(request.commands.clone()).await;
        }
    }

    pub(super) fn health(&self) -> &Health {
        &self.health
    }

    /// Returns the address of Redis, without user and password.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn command_timeout(&self) -> Duration {
        self.command_timeout
    }

    async fn try_twice(&self, request: &Request<'_>) -> Result<Vec<Value>, Failure> {
        match &self.source {
            Source::Cluster(cluster) => {
                let limit = self.connect_timeout + self.command_timeout;
                let sent = timeout(limit, cluster.send(request.key, request.commands)).await;
                self.judge(request, sent.map(|sent| sent.map_err(Failure::from_cause)))
            }
            Source::Shared(connection) => match self.send(request, connection.duplicate()).await {
                Err(Failure::Lost(_)) => self.send(request, connection.duplicate()).await,
                sent => sent,
            },
            _ => {
                let lease = self.lease().await?;
                match self.send_by(request, &lease).await {
                    Err(failure) if lease.is_old && failure.is_of_connection() => {
                        let lease = self.lease().await?;
                        self.send_by(request, &lease).await
                    }
                    sent => sent,
                }
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is consistent after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn lease(&self) -> Result<Lease, Failure> {
        let failed_before = {
            let state = self.state();
            if let Some(lease) = &state.connection {
                return Ok(lease.duplicate());
            }
            state.failed.0
        };
        let _turn = self.connecting.lock().await;
        {
            // Another call may have connected, or failed to, in the meantime.
            let state = self.state();
            if let Some(lease) = &state.connection {
                return Ok(lease.duplicate());
            }
            if let (count, Some(failure)) = &state.failed
                && *count > failed_before
            {
                return Err(failure.clone());
            }
        }
        self.connect().await
    }

    async fn connect(&self) -> Result<Lease, Failure> {
        let opened = self.open().await;
        let mut state = self.state();
        let connection = opened.inspect_err(|failure| {
            state.failed = (state.failed.0 + 1, Some(failure.clone()));
        })?;
        self.health.done(LOG_IN, "");
        self.health.done(SERVE, "");
        let kept = Lease {
            connection,
            number: state.next,
            since: Instant::now(),
            is_old: true,
        };
        let lease = Lease {
            is_old: false,
            ..kept.duplicate()
        };
        state.next += 1;
        state.connection = Some(kept);
        Ok(lease)
    }

    async fn open(&self) -> Result<Box<dyn SharedConnection>, Failure> {
        let open = async {
            let connection = match &self.source {
                Source::Server(address, connector) => connector.open(address).await?,
                Source::Sentinel(sentinels) => sentinels.open().await?,
                Source::Opener(opener) => return opener.open().await,
                // These sources open their own connections.
                Source::Cluster(_) | Source::Shared(_) => return Err("not opened here".into()),
            };
            Ok(Box::new(connection) as Box<dyn SharedConnection>)
        };
        match timeout(self.connect_timeout, open).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(cause)) => Err(self.connect_failed(&*cause)),
            Err(_) => Err(Failure::Lost(
                format!(
                    "no connection to Redis at {}: not within {} ms",
                    self.address,
                    self.connect_timeout.as_millis()
                )
                .into(),
            )),
        }
    }

    fn connect_failed(&self, cause: &(dyn std::error::Error + Send + Sync + 'static)) -> Failure {
        match cause.downcast_ref::<RedisError>() {
            Some(error) if is_answer(error) && !is_passing(error) => Failure::RefusedLogin(
                format!(
                    "Redis at {} refuses to {LOG_IN}: {}{}",
                    self.address,
                    shown(error),
                    advice(error)
                )
                .into(),
            ),
            _ => {
                Failure::Lost(format!("no connection to Redis at {}: {cause}", self.address).into())
            }
        }
    }

    async fn send_by(&self, request: &Request<'_>, lease: &Lease) -> Result<Vec<Value>, Failure> {
        let sent = self.send(request, lease.connection.duplicate()).await;
        if let Err(failure) = &sent
            && failure.spoils_connection(lease.since)
        {
            let mut state = self.state();
            let is_current = |kept: &Lease| kept.number == lease.number;
            if state.connection.as_ref().is_some_and(is_current) {
                state.connection = None;
            }
        }
        sent
    }

    async fn send(
        &self,
        request: &Request<'_>,
        connection: Box<dyn SharedConnection>,
    ) -> Result<Vec<Value>, Failure> {
        let answer = connection.send(request.commands.clone());
        let sent = timeout(self.command_timeout, answer).await;
        self.judge(request, sent.map(|sent| sent.map_err(Failure::from_error)))
    }

    /// Separates responses from errors, and records what they reveal about Redis.
    fn judge<E>(
        &self,
        request: &Request<'_>,
        sent: Result<Result<Vec<Value>, Failure>, E>,
    ) -> Result<Vec<Value>, Failure> {
        let values = sent.map_err(|_| Failure::Silence)??;
        for value in &values {
            if let Value::ServerError(error) = value {
                return Err(Failure::Refused(error.clone().into()));
            }
        }
        self.health.answered();
        self.health.done(request.purpose, request.key);
        Ok(values)
    }

    /// Creates the error for a failure that ends a call.
    fn told(&self, request: &Request<'_>, failure: Failure) -> Error {
        let down = |message: &str| {
            self.health.went_down(message);
            Error::unavailable(message)
        };
        match failure {
            Failure::Lost(message) => down(&message),
            Failure::Silence => down(&format!(
                "Redis at {} did not answer within {} ms",
                self.address,
                self.command_timeout.as_millis()
            )),
            Failure::Refused(cause) if is_passing(&cause) => {
                let message = format!("Redis at {} is not ready: {}", self.address, shown(&cause));
                down(&message).with_source(cause)
            }
            Failure::Refused(cause) => {
                let purpose = if is_of_cluster(&cause) {
                    SERVE
                } else {
                    request.purpose
                };
                let message = format!(
                    "Redis at {} refuses to {purpose}: {}{}",
                    self.address,
                    shown(&cause),
                    advice(&cause)
                );
                let key = if is_of_key(&cause) { request.key } else { "" };
                self.health.answered();
                self.health.refused(purpose, key, &message);
                Error::refused(message).with_source(cause)
            }
            Failure::RefusedLogin(message) => {
                self.health.refused(LOG_IN, "", &message);
                Error::refused_login(&*message)
            }
        }
    }
}

impl Lease {
    fn duplicate(&self) -> Self {
        Self {
            connection: self.connection.duplicate(),
            ..*self
        }
    }
}

impl Failure {
    fn from_error(error: RedisError) -> Self {
        if is_answer(&error) {
            Self::Refused(error)
        } else {
            Self::Lost(format!("the connection to Redis was lost: {error}").into())
        }
    }

    fn from_cause(cause: BoxError) -> Self {
        match cause.downcast::<RedisError>() {
            Ok(error) => Self::from_error(*error),
            Err(cause) => Self::Lost(cause.to_string().into()),
        }
    }

    /// Returns true if another connection may lead to a server that accepts the commands.
    fn is_of_connection(&self) -> bool {
        match self {
            Self::Lost(_) => true,
            Self::Refused(cause) => is_of_replica(cause),
            Self::Silence | Self::RefusedLogin(_) => false,
        }
    }

    /// Returns true if the next call needs another connection.
    fn spoils_connection(&self, since: Instant) -> bool {
        match self {
            Self::Lost(_) | Self::Silence | Self::RefusedLogin(_) => true,
            Self::Refused(cause) => {
                cause.kind() == ErrorKind::Parse
                    || ((is_of_replica(cause) || is_of_login(cause)) && since.elapsed() >= SETTLED)
            }
        }
    }
}

fn is_of_replica(error: &RedisError) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Server(ServerErrorKind::ReadOnly | ServerErrorKind::MasterDown)
    )
}

fn is_of_login(error: &RedisError) -> bool {
    error.kind() == ErrorKind::AuthenticationFailed || error.code() == Some("NOAUTH")
}
