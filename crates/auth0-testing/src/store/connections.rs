//! The connections users come from.

use crate::store::collection::{Members, text};
use crate::store::kinds::CONNECTIONS;
use crate::store::{Store, lock};

impl Store {
    /// The strategy of the connection with this name.
    pub(crate) fn strategy_of(&self, name: &str) -> Option<String> {
        self.with_connection(name, |connection| text(connection, "strategy").to_owned())
    }

    /// Whether users connect accounts of this connection to use them through the Token Vault.
    pub(crate) fn connects_accounts(&self, name: &str) -> bool {
        let is_active = |connection: &Members| {
            let accounts = connection.get("connected_accounts");
            accounts.is_some_and(|accounts| accounts["active"] == true)
        };
        self.with_connection(name, is_active).unwrap_or_default()
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
