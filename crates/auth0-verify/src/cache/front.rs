//! Copies of the most frequent tokens, each for a few threads.
//!
//! A lookup writes: it takes a lock, counts a hit, and increments the reference count of the token. If
//! two cores do that in the same memory, they wait for each other longer than the lookup takes. So each
//! thread first looks in one of a few fronts, which share no memory with each other.
//!
//! A copy is never accepted where the table's entry would be refused: dates and key are checked after
//! every lookup, wherever the entry was found.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Verified;
use super::digest::Digest;

/// Enough fronts that threads rarely share one.
const FRONTS: usize = 8;

/// The number of tokens in each front.
const SLOTS: usize = 16;

/// A smaller cache has no fronts, because the copies would be a large part of it.
const MIN_CAPACITY: usize = 2 * FRONTS * SLOTS;

pub(super) struct Fronts(Box<[Front]>);

/// Aligned to separate cache lines.
#[repr(align(128))]
pub(super) struct Front {
    slots: Mutex<Box<[Slot]>>,
    hits: AtomicU64,
}

#[derive(Default)]
struct Slot {
    entry: Option<Entry>,
    /// The last token that was found only in the table. If it is found there twice in a row, it moves to
    /// this front.
    candidate: Option<Digest>,
}

struct Entry {
    digest: Digest,
    input: Box<str>,
    verified: Verified,
}

impl Fronts {
    pub(super) fn new(capacity: usize) -> Self {
        let count = if capacity < MIN_CAPACITY { 0 } else { FRONTS };
        let front = || Front {
            slots: Mutex::new((0..SLOTS).map(|_| Slot::default()).collect()),
            hits: AtomicU64::new(0),
        };
        Self((0..count).map(|_| front()).collect())
    }

    pub(super) fn of_this_thread(&self) -> Option<&Front> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        thread_local! {
            static NUMBER: Cell<Option<usize>> = const { Cell::new(None) };
        }
        if self.0.is_empty() {
            return None;
        }
        let number = NUMBER.try_with(|number| {
            number.get().unwrap_or_else(|| {
                let next = NEXT.fetch_add(1, Ordering::Relaxed);
                number.set(Some(next));
                next
            })
        });
        self.0.get(number.unwrap_or_default() % self.0.len())
    }

    pub(super) fn total_hits(&self) -> u64 {
        let hits = self.0.iter().map(|it| it.hits.load(Ordering::Relaxed));
        hits.sum()
    }
}

impl Front {
    pub(super) fn get(&self, digest: &Digest, input: &str) -> Option<Verified> {
        let slots = self.slots();
        let entry = slots[place(digest)].entry.as_ref()?;
        (entry.digest == *digest && *entry.input == *input).then(|| entry.verified.clone())
    }

    /// Notes that this entry was found in the table.
    pub(super) fn note(&self, digest: &Digest, input: &str, verified: &Verified) {
        let slot = &mut self.slots()[place(digest)];
        if slot.candidate.replace(*digest) == Some(*digest) {
            slot.candidate = None;
            slot.entry = Some(Entry {
                digest: *digest,
                input: input.into(),
                verified: Verified {
                    token: verified.token.detached(),
                    ..*verified
                },
            });
        }
    }

    pub(super) fn forget(&self, digest: &Digest) {
        let slot = &mut self.slots()[place(digest)];
        if slot.entry.as_ref().is_some_and(|it| it.digest == *digest) {
            slot.entry = None;
        }
    }

    pub(super) fn hits(&self) -> &AtomicU64 {
        &self.hits
    }

    fn slots(&self) -> MutexGuard<'_, Box<[Slot]>> {
        // A slot is always consistent, even after a panic.
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn place(digest: &Digest) -> usize {
    digest.spread() % SLOTS
}
