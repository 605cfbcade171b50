//! The connections of a tenant, which users log in through.

use crate::store::collection::{Members, text};
use crate::store::kinds::CONNECTIONS;
use crate::store::{Store, lock};

impl Store {
    /// Returns the strategy of the connection with this name.
    pub(crate) fn strategy_of(&self, name: &str) -> Option<String> {
        self.with_connection(name, |connection| text(connection, "strategy").to_owned())
    }

    /// Returns true if users connect accounts of this connection for use through the Token Vault.
    pub(crate) fn connects_accounts(&self, name: &str) -> bool {
        let is_active = |connection: &Members| {
            let accounts = connection.get("connected_accounts");
            accounts.is_some_and(|accounts| accounts["active"] == true)
        };
        self.with_connection(name, is_active).unwrap_or_default()
    }

    /// Applies `look` to the connection with this name.
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
