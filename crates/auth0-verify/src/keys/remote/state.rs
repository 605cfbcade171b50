//! What is known of a tenant's keys at a moment, and what that means for a token that arrives then.
//!
//! Pure decisions: no I/O, and the time is an argument.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::policy::Policy;
use crate::algorithm::Algorithm;
use crate::error::Error;
use crate::keys::KeySet;
use crate::keys::set::Miss;

/// Enough to tell a client that repeats itself from one that guesses.
const MAX_UNKNOWN_KEY_IDS: usize = 64;

/// A longer `kid` names no key anybody publishes, and is not worth remembering.
const MAX_KEY_ID_LENGTH: usize = 256;

/// Keys are renewed in the last fifth of their time to live.
const RENEWAL_SHARE: u32 = 5;

/// How the end of a fetch is taken in: [`State::record`] or [`State::record_renewal`].
pub(super) type Record = fn(&mut State, &Policy, Instant, Result<(KeySet, Duration), Error>);

/// Which key is wanted.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a>(Option<(Algorithm, &'a str)>);

impl<'a> Wanted<'a> {
    /// Any key will do: the token names none, or there is no token.
    pub(super) fn any() -> Self {
        Self(None)
    }

    pub(super) fn new(algorithm: Algorithm, key_id: Option<&'a str>) -> Self {
        Self(key_id.map(|key_id| (algorithm, key_id)))
    }

    /// The name, where the set does not know it.
    fn unknown_to(self, keys: &KeySet) -> Option<&'a str> {
        let (algorithm, key_id) = self.0?;
        (keys.miss(algorithm, Some(key_id)) == Some(Miss::UnknownKeyId)).then_some(key_id)
    }
}

/// What to do for a token.
#[derive(Debug)]
pub(super) enum Decision {
    /// These keys are the best there is.
    Use(KeySet),
    /// There are none, and it is too early to try again.
    Fail(Error),
    /// These keys will do, but will soon be no longer fresh.
    UseAndRenew { attempts: u64, keys: KeySet },
    /// Fetch, and wait for it. `attempts` tells whether somebody else has meanwhile.
    Fetch { attempts: u64 },
    /// Fetch, unless somebody does already: then these keys will do.
    Renew { attempts: u64, keys: KeySet },
}

#[derive(Default)]
pub(super) struct State {
    cached: Option<Cached>,
    /// Fetches that have ended, well or badly.
    attempts: u64,
    /// The last fetch while the keys were fresh, which only an unknown `kid` causes. The first one is
    /// never held up: keys may be rotated just after they were fetched.
    last_early_fetch: Option<Instant>,
    /// Failures since the last success.
    failure: Option<Failure>,
    /// Names that were not in the set after a fetch, and until when that is believed; oldest first.
    unknown: VecDeque<(Box<str>, Instant)>,
}

struct Cached {
    keys: KeySet,
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
    pub(super) fn attempts(&self) -> u64 {
        self.attempts
    }

    pub(super) fn keys(&self) -> Option<&KeySet> {
        self.cached.as_ref().map(|cached| &cached.keys)
    }

    pub(super) fn decide(&self, policy: &Policy, now: Instant, wanted: Wanted<'_>) -> Decision {
        let attempts = self.attempts;
        let pause = self
            .failure
            .as_ref()
            .filter(|failure| now < failure.retry_at);
        let Some(cached) = self.usable(now) else {
            return match pause {
                Some(failure) => Decision::Fail(failure.error.clone()),
                None => Decision::Fetch { attempts },
            };
        };
        let fresh = now < cached.fresh_until;
        let keys = cached.keys.clone();
        match wanted.unknown_to(&cached.keys) {
            None if fresh && now >= cached.renew_at && pause.is_none() => {
                Decision::UseAndRenew { attempts, keys }
            }
            None if fresh || pause.is_some() => Decision::Use(keys),
            None => Decision::Renew { attempts, keys },
            Some(key_id) if self.is_known_unknown(key_id, now) => Decision::Use(keys),
            Some(_) => match pause {
                // The key may well exist by now: that cannot be told.
                Some(failure) => Decision::Fail(failure.error.clone()),
                None if fresh && self.is_cooling_down(policy.cooldown, now) => Decision::Use(keys),
                None => Decision::Fetch { attempts },
            },
        }
    }

    /// Takes in the end of a fetch. A failure leaves the keys alone.
    pub(super) fn record(
        &mut self,
        policy: &Policy,
        now: Instant,
        outcome: Result<(KeySet, Duration), Error>,
    ) {
        self.attempts = self.attempts.wrapping_add(1);
        if self
            .cached
            .as_ref()
            .is_some_and(|cached| now < cached.fresh_until)
        {
            self.last_early_fetch = Some(now);
        }
        match outcome {
            Ok((keys, time_to_live)) => {
                let fresh_until = now + time_to_live;
                let usable_until = fresh_until + policy.stale_if_error;
                self.cached = Some(Cached {
                    keys,
                    renew_at: fresh_until - time_to_live / RENEWAL_SHARE,
                    fresh_until,
                    usable_until,
                });
                self.failure = None;
            }
            Err(error) => {
                let count = self.failure.as_ref().map_or(0, |failure| failure.count);
                let count = count.saturating_add(1);
                let retry_at = now + policy.pause(count);
                self.failure = Some(Failure {
                    error,
                    count,
                    retry_at,
                });
            }
        }
    }

    /// As [`record`](Self::record), for a renewal nobody waited for: it was no unknown `kid` that caused
    /// it, so none is held up for it.
    pub(super) fn record_renewal(
        &mut self,
        policy: &Policy,
        now: Instant,
        outcome: Result<(KeySet, Duration), Error>,
    ) {
        let last_early_fetch = self.last_early_fetch;
        self.record(policy, now, outcome);
        self.last_early_fetch = last_early_fetch;
    }

    /// What a fetch that has just ended means for a token that waited for it.
    pub(super) fn outcome(
        &mut self,
        policy: &Policy,
        now: Instant,
        wanted: Wanted<'_>,
    ) -> Result<KeySet, Error> {
        let cached = self.usable(now).map(|cached| &cached.keys);
        let unknown = cached.and_then(|keys| wanted.unknown_to(keys));
        match (cached.cloned(), &self.failure, unknown) {
            (Some(keys), _, None) => Ok(keys),
            (Some(keys), None, Some(key_id)) => {
                self.remember_unknown(key_id, now, policy.unknown_key_id());
                Ok(keys)
            }
            (_, Some(failure), _) => Err(failure.error.clone()),
            // Fetched, and already too old to use: a time to live of zero. Then this is still the best.
            (None, None, _) => self.keys().cloned().ok_or_else(|| {
                Error::new(
                    crate::ErrorKind::KeysUnavailable,
                    "the tenant's keys are not at hand",
                )
            }),
        }
    }

    fn usable(&self, now: Instant) -> Option<&Cached> {
        self.cached
            .as_ref()
            .filter(|cached| now < cached.usable_until)
    }

    fn is_cooling_down(&self, cooldown: Duration, now: Instant) -> bool {
        self.last_early_fetch
            .is_some_and(|last| now < last + cooldown)
    }

    fn is_known_unknown(&self, key_id: &str, now: Instant) -> bool {
        key_id.len() > MAX_KEY_ID_LENGTH
            || self
                .unknown
                .iter()
                .any(|(known, until)| **known == *key_id && now < *until)
    }

    fn remember_unknown(&mut self, key_id: &str, now: Instant, time: Duration) {
        while self.unknown.front().is_some_and(|(_, until)| *until <= now) {
            self.unknown.pop_front();
        }
        if self.is_known_unknown(key_id, now) {
            return;
        }
        if self.unknown.len() == MAX_UNKNOWN_KEY_IDS {
            self.unknown.pop_front();
        }
        self.unknown.push_back((key_id.into(), now + time));
    }
}
