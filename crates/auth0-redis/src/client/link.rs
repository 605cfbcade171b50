//! One connection for all commands: made when it is needed, made anew when it is lost, and left alone
//! for a while when Redis is down.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{ErrorKind, Pipeline, RedisError, ServerErrorKind, Value};
use tokio::time::{Instant, timeout};

use super::connector::Connector;
use crate::Error;

pub(crate) struct Link {
    connector: Connector,
    command_timeout: Duration,
    pause: Duration,
    state: Mutex<State>,
    /// Held by the call that connects.
    connecting: tokio::sync::Mutex<()>,
    outages: AtomicU64,
}

#[derive(Default)]
struct State {
    connection: Option<Lease>,
    /// The number of the next connection.
    next: u64,
    outage: Option<Outage>,
}

/// Redis has failed and not answered since.
struct Outage {
    cause: Arc<str>,
    /// Until when it is not tried; `None` where it may be at any time.
    until: Option<Instant>,
}

/// The connection as one call has it.
#[derive(Clone)]
struct Lease {
    connection: MultiplexedConnection,
    number: u64,
    /// Made by another call, some time ago.
    is_old: bool,
}

enum Failure {
    /// The connection is gone; whether the commands were carried out is not known.
    Lost(RedisError),
    /// No answer in time.
    Silence,
    /// An answer that is an error.
    Refused(RedisError),
}

impl Link {
    pub(super) fn new(connector: Connector, command_timeout: Duration, pause: Duration) -> Self {
        Self {
            connector,
            command_timeout,
            pause,
            state: Mutex::default(),
            connecting: tokio::sync::Mutex::new(()),
            outages: AtomicU64::new(0),
        }
    }

    /// Sends commands together and gets their answers, one each.
    ///
    /// They may be sent twice: servers, and what is in between, close connections that nobody uses
    /// for a while, which shows when the next command is sent. What is sent has to bear that.
    pub(crate) async fn run(&self, commands: &Pipeline) -> Result<Vec<Value>, Error> {
        let lease = self.lease().await?;
        match self.send(commands, &lease).await {
            Err(Failure::Lost(_)) if lease.is_old => {
                let lease = self.lease().await?;
                let sent = self.send(commands, &lease).await;
                sent.map_err(|failure| self.fail(failure))
            }
            sent => sent.map_err(|failure| self.fail(failure)),
        }
    }

    /// Why Redis has failed, unless it has answered since.
    pub(super) fn outage(&self) -> Option<Arc<str>> {
        let state = self.state();
        state
            .outage
            .as_ref()
            .map(|outage| Arc::clone(&outage.cause))
    }

    pub(super) fn outages(&self) -> u64 {
        self.outages.load(Ordering::Relaxed)
    }

    /// Where Redis is, without user and password.
    pub(super) fn address(&self) -> String {
        self.connector.address()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is whole after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn lease(&self) -> Result<Lease, Error> {
        if let Some(lease) = self.at_hand()? {
            return Ok(lease);
        }
        let is_down = self.state().outage.is_some();
        let _turn = match self.connecting.try_lock() {
            Ok(turn) => turn,
            // Somebody tries already, and what they find out is worth no other call's time.
            Err(_) if is_down => return Err(self.still_down()),
            Err(_) => self.connecting.lock().await,
        };
        // Somebody may have connected, or failed to, in the meantime.
        match self.at_hand()? {
            Some(lease) => Ok(lease),
            None => self.connect().await,
        }
    }

    fn at_hand(&self) -> Result<Option<Lease>, Error> {
        let state = self.state();
        if let Some(lease) = &state.connection {
            return Ok(Some(lease.clone()));
        }
        let until = state.outage.as_ref().and_then(|outage| outage.until);
        drop(state);
        if until.is_some_and(|until| Instant::now() < until) {
            return Err(self.still_down());
        }
        Ok(None)
    }

    fn still_down(&self) -> Error {
        let cause = self.outage();
        let cause = cause.as_deref().unwrap_or("it is not known why");
        Error::unavailable(format!(
            "Redis is not tried for a while after it failed: {cause}"
        ))
    }

    async fn connect(&self) -> Result<Lease, Error> {
        let connection = self.connector.connect().await.inspect_err(|error| {
            self.begin_outage(&error.to_string(), self.pause_from_now());
        })?;
        let mut state = self.state();
        let lease = Lease {
            connection,
            number: state.next,
            is_old: false,
        };
        state.next += 1;
        state.connection = Some(Lease {
            is_old: true,
            ..lease.clone()
        });
        Ok(lease)
    }

    async fn send(&self, commands: &Pipeline, lease: &Lease) -> Result<Vec<Value>, Failure> {
        let mut connection = lease.connection.clone();
        let answer = commands.query_async(&mut connection);
        let failure = match timeout(self.command_timeout, answer).await {
            Ok(Ok(values)) => {
                self.end_outage();
                return Ok(values);
            }
            Ok(Err(cause)) if cause.kind() == ErrorKind::Io => Failure::Lost(cause),
            Ok(Err(cause)) => Failure::Refused(cause),
            Err(_) => Failure::Silence,
        };
        if failure.spoils_connection() {
            let mut state = self.state();
            let is_current = |kept: &Lease| kept.number == lease.number;
            if state.connection.as_ref().is_some_and(is_current) {
                state.connection = None;
            }
        }
        Err(failure)
    }

    fn fail(&self, failure: Failure) -> Error {
        match failure {
            Failure::Lost(cause) => {
                let message = format!("the connection to Redis was lost: {cause}");
                self.begin_outage(&message, self.pause_from_now());
                Error::unavailable(message).with_source(cause)
            }
            Failure::Silence => {
                let limit = self.command_timeout.as_millis();
                let message = format!("Redis did not answer within {limit} ms");
                self.begin_outage(&message, self.pause_from_now());
                Error::unavailable(message)
            }
            Failure::Refused(cause) => {
                let message = format!("Redis refused: {cause}");
                // It is there and answers at once: nobody has to be kept from asking.
                self.begin_outage(&message, None);
                Error::unavailable(message).with_source(cause)
            }
        }
    }

    fn pause_from_now(&self) -> Option<Instant> {
        Instant::now().checked_add(self.pause)
    }

    fn begin_outage(&self, cause: &str, until: Option<Instant>) {
        let outage = Outage {
            cause: cause.into(),
            until,
        };
        if self.state().outage.replace(outage).is_none() {
            self.outages.fetch_add(1, Ordering::Relaxed);
            #[cfg(feature = "tracing")]
            tracing::warn!(address = %self.address(), cause, "Redis is not available");
        }
    }

    fn end_outage(&self) {
        if self.state().outage.take().is_some() {
            #[cfg(feature = "tracing")]
            tracing::info!(address = %self.address(), "Redis is available again");
        }
    }
}

impl Failure {
    /// Whether the next call needs another connection. After a failover, the old one leads to a server
    /// that refuses to write.
    fn spoils_connection(&self) -> bool {
        match self {
            Self::Lost(_) | Self::Silence => true,
            Self::Refused(cause) => matches!(
                cause.kind(),
                ErrorKind::AuthenticationFailed
                    | ErrorKind::Parse
                    | ErrorKind::Server(ServerErrorKind::ReadOnly | ServerErrorKind::MasterDown)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use redis::pipe;
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::*;
    use crate::RedisClient;

    /// A server that takes connections and never says anything, and how many it has taken.
    async fn mute() -> (String, Arc<AtomicU64>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("redis://{}", listener.local_addr().unwrap());
        let taken = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&taken);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    let mut swallowed = [0; 1024];
                    while stream
                        .read(&mut swallowed)
                        .await
                        .is_ok_and(|length| length > 0)
                    {}
                });
            }
        });
        (url, taken)
    }

    /// What has been counted, once it is at least this many, and some time later.
    async fn settled(count: &AtomicU64, least: u64) -> u64 {
        while count.load(Ordering::SeqCst) < least {
            tokio::task::yield_now().await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        count.load(Ordering::SeqCst)
    }

    fn client(url: &str, pause: Duration) -> RedisClient {
        RedisClient::builder(url)
            .connect_timeout(Duration::from_millis(50))
            .pause(pause)
            .build()
            .unwrap()
    }

    #[tokio::test]
    async fn a_redis_that_is_down_is_tried_once_and_then_left_alone() {
        let (url, taken) = mute().await;
        let client = client(&url, Duration::from_hours(1));
        assert_eq!((client.outage(), client.outages()), (None, 0));
        for _ in 0..10 {
            let error = client.link().run(pipe().cmd("PING")).await.unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Unavailable);
        }
        assert_eq!(settled(&taken, 1).await, 1);
        assert_eq!(client.outages(), 1);
        assert!(
            client
                .outage()
                .unwrap()
                .contains("no connection to Redis at 127.0.0.1")
        );
    }

    #[tokio::test]
    async fn calls_at_the_same_time_wait_for_one_attempt() {
        let (url, taken) = mute().await;
        let client = client(&url, Duration::from_hours(1));
        let ping = pipe().cmd("PING").clone();
        let calls = (0..20).map(|_| client.link().run(&ping));
        let failed = futures_util::future::join_all(calls).await;
        assert!(failed.iter().all(Result::is_err));
        assert_eq!(settled(&taken, 1).await, 1);
    }

    #[tokio::test]
    async fn after_the_pause_one_call_tries_and_the_others_do_not_wait_for_it() {
        let (url, taken) = mute().await;
        let client = client(&url, Duration::ZERO);
        let ping = pipe().cmd("PING").clone();
        client.link().run(&ping).await.unwrap_err();
        let calls = (0..20).map(|_| client.link().run(&ping));
        futures_util::future::join_all(calls).await;
        assert_eq!(settled(&taken, 2).await, 2);
        assert_eq!(client.outages(), 1, "it is still the same one");
    }

    #[tokio::test]
    async fn a_socket_that_is_not_there_is_an_outage() {
        let missing = std::env::temp_dir().join("auth0-redis-no-such-socket");
        let client = client(&format!("unix://{}", missing.display()), Duration::ZERO);
        let error = client.link().run(pipe().cmd("PING")).await.unwrap_err();
        assert!(std::error::Error::source(&error).is_some(), "{error}");
        assert!(client.outage().is_some());
    }
}
