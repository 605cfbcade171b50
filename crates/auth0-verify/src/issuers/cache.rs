//! A cache of issuers: their verifiers, or the fact that they have none, and the pending calls of the
//! resolver. It does no I/O, and the time is an argument.
//!
//! Known and unknown issuers are stored separately, so that tokens with made-up issuers never evict a real
//! issuer.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::time::Instant;

use crate::access::AccessTokenVerifier;
use crate::bucket::Bucket;
use crate::error::{Error, ErrorKind, quoted};
use crate::flight::{Departure, Flight, LONGEST_PAUSE, pause};

/// The resolver's answer for an issuer.
pub(super) type Answer = Option<AccessTokenVerifier>;

type Outcome = Result<Answer, Error>;

#[derive(Debug, Clone)]
pub(super) struct Limits {
    pub(super) capacity: usize,
    pub(super) known_for: Duration,
    /// How much longer a verifier is used while the resolver is called again or fails.
    pub(super) stale_for: Duration,
    pub(super) unknown_for: Duration,
    /// The limit on calls for unknown issuers: how many at once, and how long it takes to allow one more.
    pub(super) burst: u32,
    pub(super) refill: Duration,
}

pub(super) struct Cache {
    limits: Limits,
    known: Map<Known>,
    unknown: Map<()>,
    failures: Map<Failure>,
    /// Issuers for which the resolver is being called.
    pending: HashMap<Box<str>, Question>,
    asked: u64,
    bucket: Bucket,
}

struct Known {
    verifier: AccessTokenVerifier,
    fresh_until: Instant,
}

struct Failure {
    error: Error,
    count: u32,
    retry_at: Instant,
}

/// A call in progress. Its outcome is set when the flight has landed, unless the call was aborted.
#[derive(Clone)]
pub(super) struct Question {
    pub(super) flight: Flight,
    pub(super) outcome: Arc<OnceLock<Outcome>>,
}

/// The action for a token of an issuer.
pub(super) enum Decision {
    Answer(Answer),
    /// Use this verifier, and call the resolver again.
    UseAndAsk(AccessTokenVerifier),
    Fail(Error),
    /// Wait for the resolver's answer.
    Wait,
}

impl Cache {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            known: Map::default(),
            unknown: Map::default(),
            failures: Map::default(),
            pending: HashMap::new(),
            asked: 0,
            bucket: Bucket::new(limits.burst, limits.refill),
            limits,
        }
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(super) fn is_known(&self, issuer: &str, now: Instant) -> bool {
        self.known.get(issuer, now).is_some()
    }

    pub(super) fn decide(&self, issuer: &str, now: Instant) -> Decision {
        let is_pending = self.pending.contains_key(issuer);
        let failure = self
            .failures
            .get(issuer, now)
            .filter(|failure| now < failure.retry_at);
        if let Some(known) = self.known.get(issuer, now) {
            let verifier = known.verifier.clone();
            return if now < known.fresh_until || is_pending || failure.is_some() {
                Decision::Answer(Some(verifier))
            } else {
                Decision::UseAndAsk(verifier)
            };
        }
        if self.unknown.get(issuer, now).is_some() {
            return Decision::Answer(None);
        }
        match failure {
            _ if is_pending => Decision::Wait,
            Some(failure) => Decision::Fail(failure.error.clone()),
            None if self.bucket.has(now) => Decision::Wait,
            None => Decision::Fail(too_many(issuer)),
        }
    }

    /// Records a call before it starts, or returns the one in progress.
    pub(super) fn start(&mut self, issuer: &str, now: Instant) -> (Question, Option<Departure>) {
        if let Some(question) = self.pending.get(issuer) {
            return (question.clone(), None);
        }
        if !self.is_known(issuer, now) {
            self.bucket.take(now);
        }
        self.asked += 1;
        let (flight, departure) = Flight::new(self.asked);
        let question = Question {
            flight,
            outcome: Arc::default(),
        };
        self.pending.insert(issuer.into(), question.clone());
        (question, Some(departure))
    }

    /// Stores a result. A failure leaves an existing verifier in place.
    pub(super) fn land(&mut self, issuer: &str, id: u64, now: Instant, outcome: Outcome) {
        let capacity = self.limits.capacity;
        match &outcome {
            Ok(Some(verifier)) => {
                let fresh_until = now + self.limits.known_for;
                let known = Known {
                    verifier: verifier.clone(),
                    fresh_until,
                };
                let until = fresh_until + self.limits.stale_for;
                self.known.insert(issuer, known, until, capacity);
                self.unknown.remove(issuer);
                self.failures.remove(issuer);
            }
            Ok(None) => {
                let until = now + self.limits.unknown_for;
                self.known.remove(issuer);
                self.failures.remove(issuer);
                self.unknown.insert(issuer, (), until, capacity);
            }
            Err(error) => {
                let count = self.failures.get(issuer, now).map_or(0, |it| it.count);
                let count = count.saturating_add(1);
                let retry_at = now + pause(count);
                let failure = Failure {
                    error: error.clone(),
                    count,
                    retry_at,
                };
                // Remembered for longer than the pause, so that the pause grows after the next failure.
                let until = retry_at + LONGEST_PAUSE;
                self.failures.insert(issuer, failure, until, capacity);
            }
        }
        if let Some(question) = self.pending.get(issuer)
            && question.flight.id() == id
        {
            // Set only once, because a flight lands only once.
            let _ = question.outcome.set(outcome);
        }
        self.forget(issuer, id);
    }

    pub(super) fn forget(&mut self, issuer: &str, id: u64) {
        let is_it = |question: &Question| question.flight.id() == id;
        if self.pending.get(issuer).is_some_and(is_it) {
            self.pending.remove(issuer);
        }
    }
}

fn too_many(issuer: &str) -> Error {
    let message = format!(
        "too many unknown issuers recently to call the resolver for {}; the token was not checked",
        quoted(issuer)
    );
    Error::new(ErrorKind::KeysUnavailable, message)
}

/// A bounded map of entries that expire; the oldest entry is evicted.
#[derive(Debug)]
struct Map<V> {
    entries: HashMap<Arc<str>, (V, Instant)>,
    by_age: VecDeque<Arc<str>>,
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self {
            entries: HashMap::new(),
            by_age: VecDeque::new(),
        }
    }
}

impl<V> Map<V> {
    fn get(&self, key: &str, now: Instant) -> Option<&V> {
        self.entries
            .get(key)
            .filter(|(_, until)| now < *until)
            .map(|(value, _)| value)
    }

    fn remove(&mut self, key: &str) {
        if self.entries.remove(key).is_some() {
            self.by_age.retain(|it| **it != *key);
        }
    }

    fn insert(&mut self, key: &str, value: V, until: Instant, capacity: usize) {
        if capacity == 0 {
            return;
        }
        self.remove(key);
        while self.entries.len() >= capacity {
            let Some(oldest) = self.by_age.pop_front() else {
                break;
            };
            self.entries.remove(&oldest);
        }
        let key: Arc<str> = key.into();
        self.entries.insert(Arc::clone(&key), (value, until));
        self.by_age.push_back(key);
    }
}
