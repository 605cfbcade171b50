//! A store's access to Redis: the shared link, guarded by the store's own breaker.

use std::sync::Arc;
use std::time::Duration;

use redis::{Pipeline, Value};

use super::breaker::Breaker;
use super::link::{Link, Request};
use crate::background::Work;
use crate::{Error, RedisClient};

/// The first pause after a failure: shorter than a server's restart, because an attempt costs
/// little.
const FIRST_PAUSE: Duration = Duration::from_millis(25);

/// For stores that refuse their callers while Redis is not called.
#[cfg(any(feature = "replay", feature = "sessions"))]
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

#[derive(Clone)]
pub(crate) struct Gate {
    link: Arc<Link>,
    breaker: Arc<Breaker>,
}

impl Gate {
    /// Creates the gate of a store without a fallback, which calls Redis again as soon as it may be
    /// back.
    #[cfg(any(feature = "replay", feature = "sessions"))]
    pub(crate) fn new(redis: &RedisClient) -> Self {
        Self::with_longest_pause(redis, LONGEST_PAUSE)
    }

    /// Creates the gate of a store with a fallback.
    pub(crate) fn with_longest_pause(redis: &RedisClient, longest: Duration) -> Self {
        Self {
            link: Arc::clone(redis.link()),
            breaker: Breaker::new(FIRST_PAUSE, longest),
        }
    }

    /// Sends commands for keys of one slot, which must be safe to send twice, and returns the
    /// responses.
    pub(crate) async fn run(
        &self,
        purpose: &'static str,
        key: &str,
        commands: &Pipeline,
    ) -> Result<Vec<Value>, Error> {
        let Some(permit) = self.breaker.permit() else {
            let cause = self.link.health().trouble();
            return Err(Error::unavailable(format!(
                "Redis failed a moment ago and is not called for now: {}",
                cause.as_deref().unwrap_or("for an unknown reason")
            )));
        };
        let request = Request {
            purpose,
            key,
            commands,
        };
        let sent = self.link.run(&request).await;
        match &sent {
            Err(error) if error.asks_for_pause() => permit.failed(),
            // A refusal of a command is a response, and it arrived promptly.
            _ => permit.succeeded(),
        }
        sent
    }

    /// Returns true if Redis failed for the first time within `time`, for example because it is
    /// restarting.
    pub(crate) fn has_just_failed(&self, time: Duration) -> bool {
        self.breaker.has_just_opened(time)
    }

    /// Returns commands to be sent although no caller waits for them.
    pub(crate) fn work(&self, purpose: &'static str, key: String, commands: Pipeline) -> Work {
        Work::new(Arc::clone(&self.link), purpose, key, commands)
    }
}
