//! Records in insertion order, indexed by identifier and by a few other keys.

use std::collections::{BTreeMap, HashMap};

/// The keys of a record, besides its identifier.
pub(crate) trait Keyed {
    /// Reports each key that the record currently has. Keys are compared case-insensitively.
    fn keys(&self, name: &mut dyn FnMut(&'static str, &str));
}

/// Records in insertion order, with an index. Each record has a place, a number that is never
/// reused.
#[derive(Debug)]
pub(crate) struct Indexed<T> {
    entries: BTreeMap<u64, Entry<T>>,
    by_id: HashMap<String, u64>,
    by_key: HashMap<&'static str, HashMap<String, Vec<u64>>>,
    /// The record that was last returned for modification, whose keys are no longer in the index.
    changing: Option<u64>,
    next: u64,
}

#[derive(Debug)]
struct Entry<T> {
    id: String,
    record: T,
}

impl<T> Default for Indexed<T> {
    fn default() -> Self {
        Self {
            entries: BTreeMap::new(),
            by_id: HashMap::new(),
            by_key: HashMap::new(),
            changing: None,
            next: 0,
        }
    }
}

impl<T: Keyed> Indexed<T> {
    /// Adds a record, replacing one with the same identifier.
    pub(crate) fn insert(&mut self, id: impl Into<String>, record: T) {
        let id = id.into();
        self.remove(&id);
        let place = self.next;
        self.next += 1;
        self.by_id.insert(id.clone(), place);
        self.entries.insert(place, Entry { id, record });
        self.index(place);
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        let place = self.by_id.get(id)?;
        self.entries.get(place).map(|entry| &entry.record)
    }

    /// Returns a record for modification, including its keys.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.settle();
        let place = *self.by_id.get(id)?;
        self.forget_keys(place);
        self.changing = Some(place);
        self.entries.get_mut(&place).map(|entry| &mut entry.record)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        self.settle();
        let place = self.by_id.remove(id)?;
        self.forget_keys(place);
        self.entries.remove(&place).map(|entry| entry.record)
    }

    pub(crate) fn remove_first(&mut self) -> Option<T> {
        let (_, entry) = self.entries.first_key_value()?;
        let id = entry.id.clone();
        self.remove(&id)
    }

    /// Removes every record for which `matches` returns true.
    pub(crate) fn remove_all(&mut self, matches: impl Fn(&T) -> bool) {
        let found = self.entries.values().filter(|entry| matches(&entry.record));
        let gone: Vec<String> = found.map(|entry| entry.id.clone()).collect();
        for id in gone {
            self.remove(&id);
        }
    }

    /// Calls `change` on every record. It must not change the keys.
    pub(crate) fn change_all(&mut self, mut change: impl FnMut(&mut T)) {
        for entry in self.entries.values_mut() {
            change(&mut entry.record);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.by_id.clear();
        self.by_key.clear();
        self.changing = None;
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Iterates over the records and their places.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &T)> {
        let entries = self.entries.iter();
        entries.map(|(place, entry)| (*place, &entry.record))
    }

    /// Returns the identifier of the first record for which `matches` returns true. This is a full
    /// scan.
    pub(crate) fn find_id(&self, matches: impl Fn(&T) -> bool) -> Option<&str> {
        let found = self.entries.values().find(|entry| matches(&entry.record));
        found.map(|entry| entry.id.as_str())
    }

    /// Returns the records that have this key, oldest first, each with its place and identifier.
    pub(crate) fn with_key(&self, key: &str, value: &str) -> Vec<(u64, &str, &T)> {
        let folded = value.to_ascii_lowercase();
        let indexed = self.by_key.get(key).and_then(|values| values.get(&folded));
        let mut places: Vec<u64> = indexed.cloned().unwrap_or_default();
        if let Some(place) = self.changing
            && self.entries.get(&place).is_some_and(|entry| {
                let mut has = false;
                entry.record.keys(&mut |name, known| {
                    has |= name == key && known.eq_ignore_ascii_case(value);
                });
                has
            })
        {
            places.push(place);
        }
        places.sort_unstable();
        let entries = places.into_iter();
        entries
            .filter_map(|place| {
                let entry = self.entries.get(&place)?;
                Some((place, entry.id.as_str(), &entry.record))
            })
            .collect()
    }

    /// Reindexes the record that was returned for modification.
    fn settle(&mut self) {
        if let Some(place) = self.changing.take() {
            self.index(place);
        }
    }

    fn index(&mut self, place: u64) {
        let Some(entry) = self.entries.get(&place) else {
            return;
        };
        let by_key = &mut self.by_key;
        entry.record.keys(&mut |name, value| {
            let values = by_key.entry(name).or_default();
            let places = values.entry(value.to_ascii_lowercase()).or_default();
            if let Err(position) = places.binary_search(&place) {
                places.insert(position, place);
            }
        });
    }

    fn forget_keys(&mut self, place: u64) {
        let Some(entry) = self.entries.get(&place) else {
            return;
        };
        let by_key = &mut self.by_key;
        entry.record.keys(&mut |name, value| {
            let folded = value.to_ascii_lowercase();
            let Some(values) = by_key.get_mut(name) else {
                return;
            };
            if let Some(places) = values.get_mut(&folded) {
                if let Ok(position) = places.binary_search(&place) {
                    places.remove(position);
                }
                if places.is_empty() {
                    values.remove(&folded);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Keyed for &'static str {
        fn keys(&self, name: &mut dyn FnMut(&'static str, &str)) {
            name("first", self.split(' ').next().unwrap_or_default());
        }
    }

    fn found(records: &Indexed<&'static str>, key: &str) -> Vec<u64> {
        let found = records.with_key("first", key);
        found.into_iter().map(|(place, _, _)| place).collect()
    }

    #[test]
    fn keys_follow_changes() {
        let mut records = Indexed::default();
        records.insert("1", "Ada Lovelace");
        records.insert("2", "ada Byron");
        records.insert("3", "Grace");
        assert_eq!(found(&records, "ADA"), [0, 1]);
        *records.get_mut("1").unwrap() = "Grace Hopper";
        assert_eq!(
            (found(&records, "ada"), found(&records, "grace")),
            (vec![1], vec![0, 2])
        );
        *records.get_mut("3").unwrap() = "Ada";
        assert_eq!(
            (found(&records, "ada"), found(&records, "grace")),
            (vec![1, 2], vec![0])
        );
        records.remove("2");
        records.insert("1", "Alan");
        assert_eq!(
            (found(&records, "ada"), found(&records, "alan")),
            (vec![2], vec![3])
        );
        assert!(found(&records, "grace").is_empty());
        records.clear();
        assert!(found(&records, "ada").is_empty());
    }
}
