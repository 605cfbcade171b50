//! The connections users come from.

use crate::store::collection::{Members, text};
use crate::store::kinds::CONNECTIONS;
use crate::store::{Store, lock};

impl Store {
    /// The strategy of the connection with this name.
    pub(crate) fn strategy_of(&self, name: &str) -> Option<String> {
        self.with_connection(name, |connection| text(connection, "strategy").to_owned())
    }

    /// What `look` finds in the connection with this name.
    pub(crate) fn with_connection<T>(
        &self,
        name: &str,
        look: impl FnOnce(&Members) -> T,
    ) -> Option<T> {
        let mut resources = lock(&self.management.resources);
        let (_, connection) = resources.of(CONNECTIONS).named("name", name)?;
        Some(look(connection))
    }
}
