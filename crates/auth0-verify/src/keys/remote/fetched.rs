//! Fetched keys: the state that callers share, and the tasks that fetch.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep};

use super::fetch::{Fetch, Fetcher, unavailable};
use super::policy::Policy;
use super::report::{Event, report};
use super::state::{Decision, Key, Start, State};
use super::stats::KeyStats;
use crate::error::Error;
use crate::flight::{self, Flight, Landing};
use crate::keys::KeySet;

const FETCHING: &str = "fetching the tenant's keys";

/// The maximum number of attempts of a caller whose fetch was aborted, or was started before its token's
/// key may have existed.
const MAX_ROUNDS: usize = 4;

pub(super) struct Fetched {
    pub(super) fetcher: Fetcher,
    policy: Policy,
    /// Held only briefly, never while waiting.
    state: RwLock<State>,
    stale_uses: AtomicU64,
    /// The fetch that was started last.
    task: Mutex<Option<AbortHandle>>,
}

/// Aborts the task together with the keys, because no one could use its result.
impl Drop for Fetched {
    fn drop(&mut self) {
        let task = self.task.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(task) = task.take() {
            task.abort();
        }
    }
}

impl Fetched {
    pub(super) fn new(fetcher: Fetcher, policy: Policy, initial: Option<KeySet>) -> Self {
        let mut state = State::new(&policy);
        if let Some(keys) = initial {
            state.begin_with(&policy, Instant::now(), keys);
        }
        Self {
            fetcher,
            policy,
            state: RwLock::new(state),
            stale_uses: AtomicU64::new(0),
            task: Mutex::new(None),
        }
    }

    /// Returns the keys to use now; `None` if the caller must wait for them. Starts a fetch if one is due.
    pub(super) fn at_hand(
        self: &Arc<Self>,
        wanted: Key<'_>,
        plausible: &dyn Fn() -> bool,
    ) -> Result<Option<KeySet>, Error> {
        // A separate statement, so that the lock is released as early as possible.
        let decision = self.read().decide(Instant::now(), wanted, plausible);
        let (keys, fresh) = match decision {
            Decision::Fail(error) => return Err(error),
            Decision::Wait { .. } => return Ok(None),
            Decision::Use { keys, fresh } => (keys, fresh),
            Decision::UseAndRenew { keys, fresh } => {
                // Without a runtime to fetch on, current keys are still usable.
                if let Ok(runtime) = Handle::try_current() {
                    self.start(&runtime, false);
                }
                (keys, fresh)
            }
        };
        if !fresh {
            self.stale_uses.fetch_add(1, Ordering::Relaxed);
            report(&self.fetcher, &Event::ServedStale);
        }
        Ok(Some(keys))
    }

    /// Returns the keys to use, after waiting for them if necessary.
    pub(super) async fn get(
        self: &Arc<Self>,
        wanted: Key<'_>,
        plausible: bool,
    ) -> Result<KeySet, Error> {
        let seen = self.read().started();
        for _ in 0..MAX_ROUNDS {
            let flight = match self.at_hand(wanted, &|| plausible)? {
                Some(keys) => return Ok(keys),
                None => match self.depart(wanted, plausible)? {
                    Some(flight) => flight,
                    None => continue,
                },
            };
            let id = flight.id();
            if !flight.landed().await {
                self.write().forget(id);
            }
            let outcome = self.write().outcome(Instant::now(), wanted, id, seen);
            if let Some(outcome) = outcome {
                return outcome;
            }
        }
        Err(flight::grounded(FETCHING))
    }

    /// Renews the keys unless they are fresh, and waits for the renewal.
    pub(super) async fn prefetch(self: &Arc<Self>) -> Result<(), Error> {
        if !self.read().is_fresh(Instant::now()) {
            let runtime = flight::runtime(FETCHING)?;
            let pausing = self.read().retry_at().is_some_and(|at| Instant::now() < at);
            if !pausing {
                let flight = self.start(&runtime, false);
                let id = flight.id();
                flight.landed().await;
                if let Some(outcome) = self.write().outcome(Instant::now(), None, id, 0) {
                    return outcome.map(drop);
                }
            }
        }
        self.get(None, true).await.map(drop)
    }

    /// Returns the fetch to wait for; `None` if waiting is no longer necessary.
    fn depart(self: &Arc<Self>, wanted: Key<'_>, plausible: bool) -> Result<Option<Flight>, Error> {
        let runtime = flight::runtime(FETCHING)?;
        // Another caller may have fetched the keys in the meantime.
        let decision = self.read().decide(Instant::now(), wanted, &|| plausible);
        match decision {
            Decision::Wait { early } => Ok(Some(self.start(&runtime, early))),
            _ => Ok(None),
        }
    }

    /// Starts a fetch, or joins the one in progress.
    fn start(self: &Arc<Self>, runtime: &Handle, early: bool) -> Flight {
        // Releases the lock before the task is spawned, because the task may finish immediately.
        let (flight, start) = self.write().start(Instant::now(), early);
        let Some(Start {
            id,
            departure,
            delay,
        }) = start
        else {
            return flight;
        };
        let (fetcher, max_keys) = (self.fetcher.clone(), self.policy.max_keys);
        let work = async move {
            if !delay.is_zero() {
                sleep(delay).await;
            }
            fetcher.fetch(max_keys).await
        };
        // The renewal must not keep the keys alive.
        let keys = Arc::downgrade(self);
        let begun = Instant::now() + delay;
        let land = move |landing| {
            if let Some(keys) = keys.upgrade() {
                keys.land(id, begun, landing);
            }
        };
        let task = departure.launch(runtime, work, land);
        *self.task.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
        flight
    }

    fn land(&self, id: u64, begun: Instant, landing: Landing<Result<Fetch, Error>>) {
        let outcome = match landing {
            Landing::Done(outcome) => outcome,
            Landing::Panicked => Err(unavailable(
                &self.fetcher.url(),
                "could not be fetched: the HTTP client panicked",
            )),
            Landing::Aborted => return self.write().forget(id),
        };
        let now = Instant::now();
        let told = match &outcome {
            Ok(fetch) => Ok(fetch.keys.clone()),
            Err(error) => Err(error.clone()),
        };
        let outcome = outcome.map(|fetch| {
            let time_to_live = self.policy.time_to_live(fetch.cache_control.as_deref());
            (fetch.keys, time_to_live)
        });
        // Done before the report, which calls the user's code and may panic.
        self.write().land(&self.policy, now, id, outcome);
        let event = Event::Fetched {
            outcome: told.as_ref(),
            duration: now.saturating_duration_since(begun),
        };
        report(&self.fetcher, &event);
    }

    pub(super) fn key_set(&self) -> Option<KeySet> {
        self.read().keys().cloned()
    }

    pub(super) fn is_ready(&self) -> bool {
        self.read().is_usable(Instant::now())
    }

    pub(super) fn stats(&self) -> KeyStats {
        let (state, now) = (self.read(), Instant::now());
        let (fetches, failures) = state.counts();
        KeyStats {
            keys: state.keys().map_or(0, KeySet::len),
            age: state.age(now),
            fresh: state.is_fresh(now),
            fetches,
            failures,
            stale_uses: self.stale_uses.load(Ordering::Relaxed),
            last_error: state.last_error().cloned(),
        }
    }

    // A panic cannot leave the state inconsistent, so a poisoned lock is still usable.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}
