//! Which resources belong together: users and roles, organizations and members.

use std::collections::{BTreeMap, HashMap};

/// A relation of many to many, in the order in which its pairs were made.
#[derive(Debug, Default)]
pub(crate) struct Links {
    pairs: BTreeMap<u64, (String, String)>,
    places: HashMap<(String, String), u64>,
    next_sequence: u64,
}

impl Links {
    /// Adds a pair; one that is there keeps its place.
    pub(crate) fn add(&mut self, left: &str, right: &str) {
        let pair = (left.to_owned(), right.to_owned());
        if self.places.contains_key(&pair) {
            return;
        }
        self.places.insert(pair.clone(), self.next_sequence);
        self.pairs.insert(self.next_sequence, pair);
        self.next_sequence += 1;
    }

    pub(crate) fn remove(&mut self, left: &str, right: &str) {
        let pair = (left.to_owned(), right.to_owned());
        if let Some(place) = self.places.remove(&pair) {
            self.pairs.remove(&place);
        }
    }

    pub(crate) fn contains(&self, left: &str, right: &str) -> bool {
        self.places
            .contains_key(&(left.to_owned(), right.to_owned()))
    }

    /// What belongs to `left`, each with its place.
    pub(crate) fn of_left(&self, left: &str) -> impl Iterator<Item = (u64, &str)> {
        self.pairs
            .iter()
            .filter(move |(_, pair)| pair.0 == left)
            .map(|(place, pair)| (*place, pair.1.as_str()))
    }

    /// What `right` belongs to, each with its place.
    pub(crate) fn of_right(&self, right: &str) -> impl Iterator<Item = (u64, &str)> {
        self.pairs
            .iter()
            .filter(move |(_, pair)| pair.1 == right)
            .map(|(place, pair)| (*place, pair.0.as_str()))
    }

    /// Drops every pair that `keep` does not want.
    pub(crate) fn retain(&mut self, keep: impl Fn(&str, &str) -> bool) {
        self.pairs.retain(|_, pair| keep(&pair.0, &pair.1));
        self.places.retain(|pair, _| keep(&pair.0, &pair.1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_read_from_both_sides_and_kept_once() {
        let mut links = Links::default();
        for (left, right) in [("u1", "r1"), ("u1", "r2"), ("u2", "r1"), ("u1", "r1")] {
            links.add(left, right);
        }
        let of_u1: Vec<_> = links.of_left("u1").collect();
        assert_eq!(of_u1, [(0, "r1"), (1, "r2")]);
        links.remove("u1", "r1");
        let of_r1: Vec<_> = links.of_right("r1").map(|(_, user)| user).collect();
        assert_eq!(of_r1, ["u2"]);
        links.retain(|left, _| left != "u2");
        assert!(!links.contains("u2", "r1") && links.contains("u1", "r2"));
        assert_eq!(links.of_right("r1").count(), 0);
    }
}
