//! What the Management API keeps in memory, next to what logins share with it.

use std::collections::HashMap;

use super::collection::Collection;
use super::resource::Resource;

/// Everything but users and connections.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    collections: HashMap<&'static str, Collection>,
}

impl Resources {
    /// The resources of a kind.
    pub(super) fn of(&mut self, kind: &Resource) -> &mut Collection {
        self.collections.entry(kind.items).or_default()
    }
}
