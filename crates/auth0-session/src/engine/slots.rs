//! The state of renewals in this process: one slot for each session that was renewed.

use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

use crate::core::record::SessionRecord;
use crate::core::tokens::Want;
use crate::store::SessionKey;
use crate::{Error, lock};

/// How long requests with a cookie from before a renewal may still arrive.
const KEEP: Duration = Duration::from_secs(60 * 60);
/// The maximum number of slots; beyond it, the oldest are forgotten.
const MOST: usize = 10_000;
const SWEEP: usize = 256;

/// The sessions that are renewed now, or were lately.
#[derive(Default)]
pub(crate) struct Slots(Mutex<Table>);

#[derive(Default)]
struct Table {
    slots: HashMap<SessionKey, Arc<Slot>>,
    added: usize,
}

/// One session.
pub(crate) struct Slot {
    /// Held by the renewal in progress.
    pub(crate) gate: tokio::sync::Mutex<Gate>,
    /// Whether one is in progress.
    pub(crate) is_busy: AtomicBool,
    memory: Mutex<Memory>,
}

/// The state that only the renewal in progress accesses.
#[derive(Default)]
pub(crate) struct Gate {
    /// The last failure, for the callers that waited for it.
    pub(crate) failure: Option<(Instant, Want, Error)>,
    /// Tokens that the tenant issued but the store failed to save.
    pub(crate) unsaved: Option<SessionRecord>,
}

#[derive(Clone)]
pub(crate) struct Memory {
    /// The record after the last renewal.
    pub(crate) record: Option<SessionRecord>,
    pub(crate) is_ended: bool,
    pub(crate) at: Instant,
}

impl Slots {
    /// Returns the slot of a session and creates it on first use.
    pub(crate) fn slot(&self, key: &SessionKey) -> Arc<Slot> {
        let mut table = lock(&self.0);
        if let Some(slot) = table.slots.get(key) {
            return Arc::clone(slot);
        }
        table.sweep();
        let slot = Arc::new(Slot {
            gate: tokio::sync::Mutex::default(),
            is_busy: AtomicBool::new(false),
            memory: Mutex::new(Memory {
                record: None,
                is_ended: false,
                at: Instant::now(),
            }),
        });
        table.slots.insert(*key, Arc::clone(&slot));
        slot
    }

    pub(crate) fn memory(&self, key: &SessionKey) -> Option<Memory> {
        let slot = lock(&self.0).slots.get(key).cloned()?;
        Some(slot.memory())
    }

    /// Notes that a session is over, so that no request in progress revives it.
    pub(crate) fn end(&self, key: &SessionKey) {
        let slot = self.slot(key);
        let mut memory = lock(&slot.memory);
        (memory.record, memory.is_ended, memory.at) = (None, true, Instant::now());
    }
}

impl Slot {
    pub(crate) fn memory(&self) -> Memory {
        lock(&self.memory).clone()
    }

    pub(crate) fn remember(&self, record: &SessionRecord) {
        let mut memory = lock(&self.memory);
        memory.record = Some(record.clone());
        memory.at = Instant::now();
    }
}

impl Table {
    /// Now and then forgets what is old, or simply too much. A slot in use stays.
    fn sweep(&mut self) {
        self.added += 1;
        if !self.added.is_multiple_of(SWEEP) && self.slots.len() < MOST {
            return;
        }
        let is_idle = |slot: &Arc<Slot>| Arc::strong_count(slot) == 1;
        self.slots
            .retain(|_, slot| !is_idle(slot) || lock(&slot.memory).at.elapsed() < KEEP);
        if self.slots.len() < MOST {
            return;
        }
        let mut ages: Vec<_> = self
            .slots
            .iter()
            .filter(|(_, slot)| is_idle(slot))
            .map(|(key, slot)| (lock(&slot.memory).at, *key))
            .collect();
        ages.sort_unstable();
        for (_, key) in ages.iter().take(MOST / 10) {
            self.slots.remove(key);
        }
    }
}
