//! Values that are stored under an unguessable key until they are used or expire.

use std::collections::HashMap;
use std::sync::Mutex;

use crate::store::lock;

/// Codes, sessions, and pushed requests, found by key and removed when they expire.
#[derive(Debug)]
pub(crate) struct Waiting<T>(Mutex<Entries<T>>);

#[derive(Debug)]
struct Entries<T> {
    by_key: HashMap<String, Entry<T>>,
    /// The latest time of any access.
    now: u64,
    /// The number of entries at which expired ones are removed.
    sweep_at: usize,
}

/// Below this number of entries, looking for expired ones is not worthwhile.
const FEW: usize = 1024;

#[derive(Debug)]
struct Entry<T> {
    expires_at: u64,
    value: T,
}

impl<T> Default for Waiting<T> {
    fn default() -> Self {
        Self(Mutex::new(Entries {
            by_key: HashMap::new(),
            now: 0,
            sweep_at: FEW,
        }))
    }
}

impl<T> Entries<T> {
    fn put(&mut self, key: String, entry: Entry<T>) {
        if self.by_key.len() >= self.sweep_at {
            let now = self.now;
            self.by_key.retain(|_, entry| now < entry.expires_at);
            self.sweep_at = FEW.max(self.by_key.len() * 2);
        }
        self.by_key.insert(key, entry);
    }
}

impl<T> Waiting<T> {
    /// Stores a value until `expires_at`, in seconds of the tenant's clock.
    pub(crate) fn put(&self, key: impl Into<String>, value: T, expires_at: u64) {
        lock(&self.0).put(key.into(), Entry { expires_at, value });
    }

    /// Like [`put`](Self::put), but returns false and changes nothing if the key is in use.
    pub(crate) fn put_new(&self, key: &str, value: T, expires_at: u64, now: u64) -> bool {
        let mut entries = lock(&self.0);
        entries.now = entries.now.max(now);
        let known = entries.by_key.get(key);
        let known = known.is_some_and(|entry| now < entry.expires_at);
        if !known {
            entries.put(key.to_owned(), Entry { expires_at, value });
        }
        !known
    }

    /// Removes and returns a value, so that it cannot be used again.
    pub(crate) fn take(&self, key: &str, now: u64) -> Option<T> {
        let mut entries = lock(&self.0);
        entries.now = entries.now.max(now);
        let entry = entries.by_key.remove(key)?;
        (now < entry.expires_at).then_some(entry.value)
    }

    /// Calls `change` on every stored value and returns true if it changed any.
    pub(crate) fn change(&self, now: u64, mut change: impl FnMut(&mut T) -> bool) -> bool {
        let mut entries = lock(&self.0);
        let alive = entries
            .by_key
            .values_mut()
            .filter(|entry| now < entry.expires_at);
        // `any` would stop at the first match.
        alive
            .filter_map(|entry| change(&mut entry.value).then_some(()))
            .count()
            > 0
    }

    /// Removes and returns every value for which `matches` returns true.
    pub(crate) fn remove(&self, matches: impl Fn(&T) -> bool) -> Vec<T> {
        let mut entries = lock(&self.0);
        let removed = entries.by_key.extract_if(|_, entry| matches(&entry.value));
        removed.map(|(_, entry)| entry.value).collect()
    }
}

impl<T: Clone> Waiting<T> {
    pub(crate) fn get(&self, key: &str, now: u64) -> Option<T> {
        let mut entries = lock(&self.0);
        entries.now = entries.now.max(now);
        let entry = entries
            .by_key
            .get(key)
            .filter(|entry| now < entry.expires_at)?;
        Some(entry.value.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_there_once_and_until_it_expires() {
        let waiting = Waiting::default();
        waiting.put("a", 1, 10);
        assert_eq!(waiting.get("a", 9), Some(1));
        assert_eq!(waiting.get("a", 10), None);
        assert!(!waiting.put_new("a", 2, 20, 9));
        assert!(waiting.put_new("a", 2, 20, 10));
        assert_eq!(waiting.take("a", 11), Some(2));
        assert_eq!(waiting.take("a", 11), None);
        waiting.put("b", 3, 10);
        assert_eq!(waiting.remove(|value| *value == 3), [3]);
        assert_eq!(waiting.get("b", 0), None);
    }

    #[test]
    fn what_has_expired_does_not_pile_up() {
        let waiting = Waiting::default();
        for time in 0..100_000 {
            waiting.put_new(&format!("key {time}"), (), time + 10, time);
        }
        assert!(lock(&waiting.0).by_key.len() <= 2 * FEW);
        assert_eq!(waiting.get("key 99999", 100_000), Some(()));
    }
}
