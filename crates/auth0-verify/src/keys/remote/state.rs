//! The state of a tenant's keys, and the decisions that follow from it when a token arrives.
//!
//! The decisions are pure: no I/O, and the time is an argument.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::policy::{EARLY_FETCHES, EARLY_GAP, Policy, UNKNOWN_KEY_ID};
use crate::algorithm::Algorithm;
use crate::bucket::Bucket;
use crate::error::{Error, ErrorKind};
use crate::flight::{Departure, Flight, pause};
use crate::keys::KeySet;
use crate::keys::set::Miss;

/// Enough to distinguish a client that repeats a key ID from one that guesses key IDs.
const MAX_UNKNOWN_KEY_IDS: usize = 64;

/// No published key has a longer `kid`, so it is not worth remembering.
const MAX_KEY_ID_LENGTH: usize = 256;

/// The requested key; `None` if any key will do.
pub(super) type Key<'a> = Option<(Algorithm, &'a str)>;

/// The action for a token.
#[derive(Debug)]
pub(super) enum Decision {
    /// Use these keys, which are the best available.
    Use { keys: KeySet, fresh: bool },
    /// Use these keys, and start a fetch that no caller has to wait for.
    UseAndRenew { keys: KeySet, fresh: bool },
    /// There are no keys, and it is too early for another attempt.
    Fail(Error),
    /// Wait for the fetch in progress, or start one.
    Wait { early: bool },
}

/// A fetch to launch after this delay.
pub(super) struct Start {
    pub(super) id: u64,
    pub(super) departure: Departure,
    pub(super) delay: Duration,
}

pub(super) struct State {
    cached: Option<Cached>,
    /// The fetch in progress.
    flight: Option<Flight>,
    /// The number of fetches that were started.
    started: u64,
    /// The newest fetch that completed.
    ended: u64,
    failed: u64,
    /// Limits fetches while the keys are fresh, which only unknown key IDs trigger.
    early: Bucket,
    last_early: Option<Instant>,
    /// The failures since the last success.
    failure: Option<Failure>,
    /// Key IDs that were not in the set after a fetch, and until when they count as unknown; oldest first.
    unknown: VecDeque<(Box<str>, Instant)>,
}

struct Cached {
    keys: KeySet,
    /// `None` for keys that were not fetched.
    fetched_at: Option<Instant>,
    renew_at: Instant,
    fresh_until: Instant,
    usable_until: Instant,
}

struct Failure {
    error: Error,
    count: u32,
    retry_at: Instant,
}

impl State {
    pub(super) fn new(policy: &Policy) -> Self {
        Self {
            cached: None,
            flight: None,
            started: 0,
            ended: 0,
            failed: 0,
            early: Bucket::new(EARLY_FETCHES, policy.cooldown),
            last_early: None,
            failure: None,
            unknown: VecDeque::new(),
        }
    }

    /// Sets the initial keys, which the first token renews.
    pub(super) fn begin_with(&mut self, policy: &Policy, now: Instant, keys: KeySet) {
        self.cached = Some(Cached {
            keys,
            fetched_at: None,
            renew_at: now,
            fresh_until: now,
            usable_until: now + policy.stale_if_error,
        });
    }

    pub(super) fn keys(&self) -> Option<&KeySet> {
        self.cached.as_ref().map(|cached| &cached.keys)
    }

    pub(super) fn is_usable(&self, now: Instant) -> bool {
        self.usable(now).is_some()
    }

    pub(super) fn is_fresh(&self, now: Instant) -> bool {
        self.cached
            .as_ref()
            .is_some_and(|cached| now < cached.fresh_until)
    }

    pub(super) fn age(&self, now: Instant) -> Option<Duration> {
        let fetched_at = self.cached.as_ref()?.fetched_at?;
        Some(now.saturating_duration_since(fetched_at))
    }

    pub(super) fn counts(&self) -> (u64, u64) {
        (self.started, self.failed)
    }

    pub(super) fn last_error(&self) -> Option<&Error> {
        self.failure.as_ref().map(|failure| &failure.error)
    }

    /// Returns when the next attempt may be made, after a failure.
    pub(super) fn retry_at(&self) -> Option<Instant> {
        self.failure.as_ref().map(|failure| failure.retry_at)
    }

    pub(super) fn started(&self) -> u64 {
        self.started
    }

    /// Decides what to do for a token. Calls `plausible` only if the result matters.
    pub(super) fn decide(
        &self,
        now: Instant,
        wanted: Key<'_>,
        plausible: &dyn Fn() -> bool,
    ) -> Decision {
        let pausing = self
            .failure
            .as_ref()
            .filter(|failure| now < failure.retry_at);
        let Some(cached) = self.usable(now) else {
            return match pausing {
                Some(failure) if self.flight.is_none() => Decision::Fail(failure.error.clone()),
                _ => Decision::Wait { early: false },
            };
        };
        let fresh = now < cached.fresh_until;
        let use_keys = || {
            let keys = cached.keys.clone();
            if now >= cached.renew_at && pausing.is_none() && self.flight.is_none() {
                Decision::UseAndRenew { keys, fresh }
            } else {
                Decision::Use { keys, fresh }
            }
        };
        let Some(key_id) = unknown_to(&cached.keys, wanted) else {
            return use_keys();
        };
        // A token that would be refused even with its key does not justify a fetch.
        if self.is_known_unknown(key_id, now) || !plausible() {
            return use_keys();
        }
        match pausing {
            _ if self.flight.is_some() => Decision::Wait { early: false },
            // The key may exist by now, so the validity of the token is unknown.
            Some(failure) => Decision::Fail(failure.error.clone()),
            None if !fresh => Decision::Wait { early: false },
            None if self.early.has(now) => Decision::Wait { early: true },
            None => use_keys(),
        }
    }

    /// Records a fetch before it starts, so that no caller can trigger another one by being dropped, or
    /// returns the one in progress.
    pub(super) fn start(&mut self, now: Instant, early: bool) -> (Flight, Option<Start>) {
        if let Some(flight) = &self.flight {
            return (flight.clone(), None);
        }
        let mut delay = Duration::ZERO;
        if early {
            self.early.take(now);
            let earliest = self.last_early.map_or(now, |last| last + EARLY_GAP);
            delay = earliest.saturating_duration_since(now);
            self.last_early = Some(now + delay);
        }
        self.started += 1;
        let id = self.started;
        let (flight, departure) = Flight::new(id);
        self.flight = Some(flight.clone());
        let start = Start {
            id,
            departure,
            delay,
        };
        (flight, Some(start))
    }

    /// Stores the result of a fetch. A failure leaves the keys unchanged.
    pub(super) fn land(
        &mut self,
        policy: &Policy,
        now: Instant,
        id: u64,
        outcome: Result<(KeySet, Duration), Error>,
    ) {
        self.forget(id);
        self.ended = self.ended.max(id);
        match outcome {
            Ok((keys, time_to_live)) => {
                let fresh_until = now + time_to_live;
                self.cached = Some(Cached {
                    keys,
                    fetched_at: Some(now),
                    renew_at: fresh_until - policy.renewal(time_to_live),
                    fresh_until,
                    usable_until: fresh_until + policy.stale_if_error,
                });
                self.failure = None;
            }
            Err(error) => {
                self.failed += 1;
                let count = self.failure.as_ref().map_or(0, |failure| failure.count);
                let count = count.saturating_add(1);
                self.failure = Some(Failure {
                    error,
                    count,
                    retry_at: now + pause(count),
                });
            }
        }
    }

    /// Gives up on a fetch that did not complete, so that the next one can start.
    pub(super) fn forget(&mut self, id: u64) {
        if self.flight.as_ref().is_some_and(|flight| flight.id() == id) {
            self.flight = None;
        }
    }

    /// Returns the result of a fetch for a token that waited for it; `None` if the fetch is not conclusive,
    /// and the decision must be made again. `seen` is the number of fetches that had been started when the
    /// token arrived: their results may be older than the token's key.
    pub(super) fn outcome(
        &mut self,
        now: Instant,
        wanted: Key<'_>,
        id: u64,
        seen: u64,
    ) -> Option<Result<KeySet, Error>> {
        if self.ended < id {
            return None;
        }
        let usable = self.usable(now).map(|cached| cached.keys.clone());
        let unknown = usable.as_ref().and_then(|keys| unknown_to(keys, wanted));
        match (usable, &self.failure, unknown) {
            (Some(keys), _, None) => Some(Ok(keys)),
            (_, Some(failure), _) => Some(Err(failure.error.clone())),
            (Some(_), None, Some(_)) if self.ended <= seen => None,
            (Some(keys), None, Some(key_id)) => {
                self.remember_unknown(key_id, now);
                Some(Ok(keys))
            }
            // Fetched and already expired, because the time to live is zero. These keys are still the best
            // available.
            (None, None, _) => Some(self.keys().cloned().ok_or_else(|| {
                Error::new(
                    ErrorKind::KeysUnavailable,
                    "the tenant's keys are not available",
                )
            })),
        }
    }

    fn usable(&self, now: Instant) -> Option<&Cached> {
        self.cached
            .as_ref()
            .filter(|cached| now < cached.usable_until)
    }

    fn is_known_unknown(&self, key_id: &str, now: Instant) -> bool {
        key_id.len() > MAX_KEY_ID_LENGTH
            || self
                .unknown
                .iter()
                .any(|(known, until)| **known == *key_id && now < *until)
    }

    fn remember_unknown(&mut self, key_id: &str, now: Instant) {
        while self.unknown.front().is_some_and(|(_, until)| *until <= now) {
            self.unknown.pop_front();
        }
        if self.is_known_unknown(key_id, now) {
            return;
        }
        if self.unknown.len() == MAX_UNKNOWN_KEY_IDS {
            self.unknown.pop_front();
        }
        self.unknown
            .push_back((key_id.into(), now + UNKNOWN_KEY_ID));
    }
}

/// Returns the key ID if the set does not contain it.
fn unknown_to<'a>(keys: &KeySet, wanted: Key<'a>) -> Option<&'a str> {
    let (algorithm, key_id) = wanted?;
    (keys.miss(algorithm, Some(key_id)) == Some(Miss::UnknownKeyId)).then_some(key_id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Key as Secret;

    fn state() -> State {
        State::new(&Policy::default())
    }

    #[test]
    fn the_negative_cache_is_bounded_and_forgets() {
        let (mut state, now) = (state(), Instant::now());
        for index in 0..MAX_UNKNOWN_KEY_IDS {
            state.remember_unknown(&index.to_string(), now);
        }
        state.remember_unknown("0", now);
        assert_eq!(state.unknown.len(), MAX_UNKNOWN_KEY_IDS);
        state.remember_unknown("new", now);
        assert_eq!(state.unknown.len(), MAX_UNKNOWN_KEY_IDS);
        assert!(!state.is_known_unknown("0", now));
        assert!(state.is_known_unknown("1", now) && state.is_known_unknown("new", now));
        let end = now + UNKNOWN_KEY_ID;
        assert!(state.is_known_unknown("new", end - Duration::from_nanos(1)));
        assert!(!state.is_known_unknown("new", end));
        state.remember_unknown("later", end);
        assert_eq!(state.unknown.len(), 1);
        let longest = "x".repeat(MAX_KEY_ID_LENGTH);
        assert!(!state.is_known_unknown(&longest, now));
        assert!(state.is_known_unknown(&format!("{longest}x"), now));
    }

    #[test]
    fn a_fetch_that_was_given_up_on_does_not_end_its_successor() {
        let (mut state, now) = (state(), Instant::now());
        let (first, start) = state.start(now, false);
        assert_eq!((first.id(), start.is_some()), (1, true));
        let (joined, start) = state.start(now, false);
        assert_eq!((joined.id(), start.is_some()), (1, false));
        state.forget(1);
        let (second, _start) = state.start(now, false);
        assert_eq!(second.id(), 2);
        // The first fetch completes after all: its result is used, and the second fetch continues.
        let keys = KeySet::from(Secret::from_secret(&[1; 32]).unwrap());
        let brought = Ok((keys, Duration::from_secs(60)));
        state.land(&Policy::default(), now, 1, brought);
        assert!(state.flight.is_some() && state.is_fresh(now));
        assert!(state.outcome(now, None, 2, 0).is_none());
        assert!(state.outcome(now, None, 1, 0).is_some());
    }

    #[test]
    fn early_fetches_keep_their_distance() {
        let (mut state, now) = (state(), Instant::now());
        let mut delays = Vec::new();
        for _ in 0..3 {
            let (flight, start) = state.start(now, true);
            delays.push(start.unwrap().delay.as_secs());
            state.forget(flight.id());
        }
        assert_eq!(delays, [0, 1, 2]);
    }
}
