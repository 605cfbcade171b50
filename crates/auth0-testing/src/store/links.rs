//! Relations between resources, such as users and roles, or organizations and members.

use std::collections::{BTreeMap, HashMap};

/// A many-to-many relation whose pairs are in insertion order.
#[derive(Debug, Default)]
pub(crate) struct Links {
    rights: HashMap<String, Side>,
    lefts: HashMap<String, Side>,
    next_sequence: u64,
}

/// The related items, by place and by name.
#[derive(Debug, Default)]
struct Side {
    others: BTreeMap<u64, String>,
    places: HashMap<String, u64>,
}

impl Side {
    fn insert(&mut self, place: u64, other: &str) {
        self.others.insert(place, other.to_owned());
        self.places.insert(other.to_owned(), place);
    }

    fn remove(&mut self, other: &str) {
        if let Some(place) = self.places.remove(other) {
            self.others.remove(&place);
        }
    }

    fn iter(&self) -> impl Iterator<Item = (u64, &str)> {
        let others = self.others.iter();
        others.map(|(place, other)| (*place, other.as_str()))
    }
}

impl Links {
    /// Adds a pair. An existing pair keeps its place.
    pub(crate) fn add(&mut self, left: &str, right: &str) {
        let rights = self.rights.entry(left.to_owned()).or_default();
        if rights.places.contains_key(right) {
            return;
        }
        rights.insert(self.next_sequence, right);
        let lefts = self.lefts.entry(right.to_owned()).or_default();
        lefts.insert(self.next_sequence, left);
        self.next_sequence += 1;
    }

    pub(crate) fn remove(&mut self, left: &str, right: &str) {
        if let Some(rights) = self.rights.get_mut(left) {
            rights.remove(right);
        }
        if let Some(lefts) = self.lefts.get_mut(right) {
            lefts.remove(left);
        }
    }

    pub(crate) fn contains(&self, left: &str, right: &str) -> bool {
        let rights = self.rights.get(left);
        rights.is_some_and(|rights| rights.places.contains_key(right))
    }

    /// Returns the items related to `left`, each with its place.
    pub(crate) fn of_left(&self, left: &str) -> impl Iterator<Item = (u64, &str)> {
        self.rights.get(left).into_iter().flat_map(Side::iter)
    }

    /// Returns the items related to `right`, each with its place.
    pub(crate) fn of_right(&self, right: &str) -> impl Iterator<Item = (u64, &str)> {
        self.lefts.get(right).into_iter().flat_map(Side::iter)
    }

    /// Removes every pair with `left`.
    pub(crate) fn forget_left(&mut self, left: &str) {
        let rights = self.rights.remove(left).unwrap_or_default();
        for right in rights.places.keys() {
            if let Some(lefts) = self.lefts.get_mut(right) {
                lefts.remove(left);
            }
        }
    }

    /// Removes every pair with `right`.
    pub(crate) fn forget_right(&mut self, right: &str) {
        let lefts = self.lefts.remove(right).unwrap_or_default();
        for left in lefts.places.keys() {
            if let Some(rights) = self.rights.get_mut(left) {
                rights.remove(right);
            }
        }
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
        links.forget_left("u2");
        assert!(!links.contains("u2", "r1") && links.contains("u1", "r2"));
        assert_eq!(links.of_right("r1").count(), 0);
        links.forget_right("r2");
        assert_eq!(links.of_left("u1").count(), 0);
    }
}
