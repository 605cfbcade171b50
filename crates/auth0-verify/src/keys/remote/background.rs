//! Renewal of keys before they are no longer fresh, by a task nobody waits for.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::Handle;
use tokio::task::AbortHandle;

use super::Fetched;
use super::state::State;

/// Whether keys are renewed in the background, and the task that did so last.
pub(super) struct Background {
    enabled: bool,
    task: Mutex<Option<AbortHandle>>,
}

impl Background {
    pub(super) fn new(enabled: bool) -> Self {
        Self {
            enabled,
            task: Mutex::new(None),
        }
    }
}

/// Goes with the keys: nobody is left who could use what the task fetches.
impl Drop for Background {
    fn drop(&mut self) {
        let task = self.task.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(task) = task.take() {
            task.abort();
        }
    }
}

impl Fetched {
    /// Does nothing where somebody fetches already, or where there is no runtime to spawn on: then the
    /// keys are renewed when they are no longer fresh.
    pub(super) fn renew_in_background(self: &Arc<Self>, attempts: u64) {
        if !self.background.enabled {
            return;
        }
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        let Ok(flight) = Arc::clone(&self.flight).try_lock_owned() else {
            return;
        };
        if self.read().attempts() != attempts {
            return;
        }
        let fetcher = self.fetcher.clone();
        // The keys themselves must not be kept alive by their renewal.
        let keys = Arc::downgrade(self);
        let task = runtime.spawn(async move {
            let outcome = fetcher.fetch().await;
            if let Some(keys) = keys.upgrade() {
                keys.record(State::record_renewal, outcome);
            }
            drop(flight);
        });
        let handle = Some(task.abort_handle());
        *self
            .background
            .task
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = handle;
    }
}
