//! The way to Redis of one store: the shared link behind the store's own breaker.

use std::sync::Arc;
use std::time::Duration;

use redis::{Pipeline, Value};

use super::breaker::Breaker;
use super::link::{Link, Request};
use crate::background::Work;
use crate::{Error, RedisClient};

/// How soon Redis is asked again after the first failure: the restart of a server takes longer, and
/// an attempt costs little.
const FIRST_PAUSE: Duration = Duration::from_millis(25);

/// For stores whose callers are refused while Redis is not asked.
#[cfg(any(feature = "replay", feature = "sessions"))]
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

#[derive(Clone)]
pub(crate) struct Gate {
    link: Arc<Link>,
    breaker: Arc<Breaker>,
}

impl Gate {
    /// For a store without a fallback: Redis is asked again as soon as it may be back.
    #[cfg(any(feature = "replay", feature = "sessions"))]
    pub(crate) fn new(redis: &RedisClient) -> Self {
        Self::with_longest_pause(redis, LONGEST_PAUSE)
    }

    /// For a store that has another way to go on.
    pub(crate) fn with_longest_pause(redis: &RedisClient, longest: Duration) -> Self {
        Self {
            link: Arc::clone(redis.link()),
            breaker: Breaker::new(FIRST_PAUSE, longest),
        }
    }

    /// Sends commands for keys of one slot, which may be sent twice, and gets their answers.
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
            // A refusal of a command is a response, and came at once.
            _ => permit.succeeded(),
        }
        sent
    }

    /// Whether Redis failed for the first time this short a time ago, as when it restarts.
    pub(crate) fn has_just_failed(&self, time: Duration) -> bool {
        self.breaker.has_just_opened(time)
    }

    /// Commands that are sent even though no one waits for them.
    pub(crate) fn work(&self, purpose: &'static str, key: String, commands: Pipeline) -> Work {
        Work::new(Arc::clone(&self.link), purpose, key, commands)
    }
}
