//! Determines how long a store does not call Redis after a failure. Each store has its own breaker,
//! because a store with a fallback can wait longer than one without.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

#[derive(Debug)]
pub(crate) struct Breaker {
    first: Duration,
    longest: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Counts openings and closings. The result of a call matters only if the state has not changed
    /// since it started.
    epoch: u64,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    since: Instant,
    until: Instant,
    pause: Duration,
    is_probed: bool,
}

/// Permission to call Redis. Dropping it without a result changes nothing.
pub(crate) struct Permit {
    breaker: Arc<Breaker>,
    epoch: u64,
    is_probe: bool,
}

impl Breaker {
    /// Creates a breaker that pauses for `first` after a failure, and twice as long after each
    /// further one, up to `longest`.
    pub(crate) fn new(first: Duration, longest: Duration) -> Arc<Self> {
        Arc::new(Self {
            first: first.min(longest),
            longest,
            state: Mutex::default(),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is consistent after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns true if the first failure happened within `time`, or if Redis has worked since.
    pub(crate) fn has_just_opened(&self, time: Duration) -> bool {
        let state = self.state();
        let open = state.open.as_ref();
        open.is_none_or(|open| open.since.elapsed() < time)
    }

    /// Returns a permit if Redis may be called now. After a pause, one call tries, and the others
    /// continue without Redis.
    pub(crate) fn permit(self: &Arc<Self>) -> Option<Permit> {
        let mut state = self.state();
        let epoch = state.epoch;
        let is_probe = match &mut state.open {
            None => false,
            Some(open) if !open.is_probed && Instant::now() >= open.until => {
                open.is_probed = true;
                true
            }
            Some(_) => return None,
        };
        drop(state);
        Some(Permit {
            breaker: Arc::clone(self),
            epoch,
            is_probe,
        })
    }
}

impl Permit {
    pub(crate) fn succeeded(self) {
        let mut state = self.breaker.state();
        if state.open.take().is_some() {
            state.epoch += 1;
        }
    }

    /// Starts a pause. Failures of calls that were already in progress do not extend it.
    pub(crate) fn failed(self) {
        let breaker = &self.breaker;
        let mut state = breaker.state();
        if state.epoch != self.epoch {
            return;
        }
        let now = Instant::now();
        let (since, pause) = match &state.open {
            None => (now, breaker.first),
            Some(open) => (open.since, (open.pause * 2).min(breaker.longest)),
        };
        state.epoch += 1;
        state.open = Some(Open {
            since,
            until: now + pause,
            pause,
            is_probed: false,
        });
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if !self.is_probe {
            return;
        }
        let mut state = self.breaker.state();
        if state.epoch == self.epoch
            && let Some(open) = &mut state.open
        {
            open.is_probed = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[tokio::test(start_paused = true)]
    async fn after_each_failed_attempt_the_pause_is_longer_up_to_a_limit() {
        let breaker = Breaker::new(25 * MS, 60 * MS);
        breaker.permit().unwrap().failed();
        for pause in [25, 50, 60, 60] {
            advance((pause - 1) * MS).await;
            assert!(breaker.permit().is_none(), "{pause}");
            advance(MS).await;
            assert!(breaker.has_just_opened(Duration::from_secs(1)));
            let probe = breaker.permit().unwrap();
            assert!(breaker.permit().is_none(), "one call tries");
            probe.failed();
        }
        advance(60 * MS).await;
        assert!(!breaker.has_just_opened(255 * MS));
        assert!(breaker.has_just_opened(256 * MS));
        breaker.permit().unwrap().succeeded();
        breaker.permit().unwrap().failed();
        advance(25 * MS).await;
        assert!(breaker.permit().is_some(), "it begins anew");
    }

    #[tokio::test(start_paused = true)]
    async fn failures_of_calls_under_way_do_not_extend_a_pause() {
        let breaker = Breaker::new(25 * MS, Duration::from_secs(1));
        let under_way: Vec<_> = (0..3).map(|_| breaker.permit().unwrap()).collect();
        breaker.permit().unwrap().failed();
        let mut under_way = under_way.into_iter();
        advance(24 * MS).await;
        under_way.next().unwrap().failed();
        advance(MS).await;
        breaker.permit().unwrap().succeeded();
        under_way.next().unwrap().failed();
        assert!(breaker.permit().is_some(), "a failure from before");
        breaker.permit().unwrap().failed();
        under_way.next().unwrap().succeeded();
        assert!(breaker.permit().is_some(), "an answer is an answer");
    }

    #[tokio::test(start_paused = true)]
    async fn an_attempt_that_was_dropped_leaves_its_place_to_the_next() {
        let breaker = Breaker::new(MS, MS);
        breaker.permit().unwrap().failed();
        advance(MS).await;
        drop(breaker.permit().unwrap());
        assert!(breaker.permit().is_some());
    }
}
