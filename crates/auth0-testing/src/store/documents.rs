//! Stores resources that only Auth0's document describes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::store::collection::Collection;

/// All records by path, such as `/organizations/org_1/discovery-domains`.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    collections: BTreeMap<String, Collection>,
    settings: BTreeMap<String, Value>,
    links: BTreeMap<String, BTreeSet<String>>,
}

impl Documents {
    pub(crate) fn collection(&mut self, path: &str) -> &mut Collection {
        self.collections.entry(path.to_owned()).or_default()
    }

    pub(crate) fn has_item(&self, collection: &str, id: &str) -> bool {
        let collection = self.collections.get(collection);
        collection.is_some_and(|collection| collection.get(id).is_some())
    }

    pub(crate) fn setting(&self, path: &str) -> Option<&Value> {
        self.settings.get(path)
    }

    pub(crate) fn set(&mut self, path: &str, value: Value) {
        self.settings.insert(path.to_owned(), value);
    }

    pub(crate) fn unset(&mut self, path: &str) -> bool {
        self.settings.remove(path).is_some()
    }

    /// Returns every setting whose path has this prefix and suffix.
    pub(crate) fn settings_of(&self, begin: &str, end: &str) -> impl Iterator<Item = &Value> {
        self.settings
            .iter()
            .filter(move |(path, _)| path.starts_with(begin) && path.ends_with(end))
            .map(|(_, value)| value)
    }

    pub(crate) fn links(&mut self, path: &str) -> &mut BTreeSet<String> {
        self.links.entry(path.to_owned()).or_default()
    }

    /// Removes everything below a deleted resource.
    pub(crate) fn forget_below(&mut self, path: &str) {
        forget(&mut self.collections, path);
        forget(&mut self.settings, path);
        forget(&mut self.links, path);
    }
}

fn forget<T>(map: &mut BTreeMap<String, T>, path: &str) {
    let prefix = format!("{path}/");
    let below = map.range(prefix.clone()..);
    let below = below.take_while(|(path, _)| path.starts_with(&prefix));
    let below: Vec<String> = below.map(|(path, _)| path.clone()).collect();
    for path in below {
        map.remove(&path);
    }
}
