//! A bounded table of tokens, which evicts a token that was not used recently when it is full.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Verified;
use super::digest::Digest;

pub(super) struct Table {
    limit: usize,
    places: HashMap<Digest, usize>,
    slots: Vec<Slot>,
    /// The position at which the search for a slot to free continues.
    hand: usize,
}

struct Slot {
    digest: Digest,
    /// The signing input.
    input: Box<str>,
    verified: Verified,
    /// Whether the entry was used since the hand last passed it. This is the second-chance algorithm,
    /// which unlike LRU records a use without exclusive access.
    used: AtomicBool,
}

impl Table {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            places: HashMap::new(),
            slots: Vec::new(),
            hand: 0,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn get(&self, digest: &Digest, input: &str) -> Option<&Verified> {
        let slot = self.slots.get(*self.places.get(digest)?)?;
        if *slot.input != *input {
            return None;
        }
        // Writes only changes, which keeps the cache line shared between readers.
        if !slot.used.load(Ordering::Relaxed) {
            slot.used.store(true, Ordering::Relaxed);
        }
        Some(&slot.verified)
    }

    pub(super) fn insert(&mut self, digest: Digest, input: Box<str>, verified: Verified) {
        let slot = Slot {
            digest,
            input,
            verified,
            used: AtomicBool::new(false),
        };
        if let Some(place) = self.places.get(&digest) {
            self.slots[*place] = slot;
        } else if self.slots.len() < self.limit {
            self.places.insert(digest, self.slots.len());
            self.slots.push(slot);
        } else {
            let place = self.unused();
            self.places.remove(&self.slots[place].digest);
            self.places.insert(digest, place);
            self.slots[place] = slot;
        }
    }

    pub(super) fn remove(&mut self, digest: &Digest) {
        if let Some(place) = self.places.remove(digest) {
            self.slots.swap_remove(place);
            if let Some(moved) = self.slots.get(place) {
                self.places.insert(moved.digest, place);
            }
        }
    }

    /// Needs at most a second lap, because the first one clears all marks.
    fn unused(&mut self) -> usize {
        loop {
            let place = self.hand % self.slots.len();
            self.hand = place + 1;
            if !self.slots[place].used.swap(false, Ordering::Relaxed) {
                return place;
            }
        }
    }
}
