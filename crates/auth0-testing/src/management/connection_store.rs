//! Connections, kept in memory in the order of their creation.

use serde_json::{Map, Value, json};

use crate::random;

/// One connection and its place in the order of creation.
#[derive(Debug, Clone)]
pub(crate) struct Connection {
    /// Grows with every creation and is never used again: what a checkpoint points at.
    pub(crate) sequence: u64,
    pub(crate) members: Map<String, Value>,
}

impl Connection {
    fn text(&self, member: &str) -> &str {
        self.members
            .get(member)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn id(&self) -> &str {
        self.text("id")
    }

    pub(crate) fn name(&self) -> &str {
        self.text("name")
    }

    pub(crate) fn strategy(&self) -> &str {
        self.text("strategy")
    }
}

/// All connections of a tenant.
#[derive(Debug, Default)]
pub(crate) struct ConnectionStore {
    connections: Vec<Connection>,
    next_sequence: u64,
}

impl ConnectionStore {
    pub(crate) fn preloaded(connections: &[(String, String)]) -> Self {
        let mut store = Self::default();
        for (name, strategy) in connections {
            let mut members = Map::new();
            members.insert("name".into(), name.as_str().into());
            members.insert("strategy".into(), strategy.as_str().into());
            store.insert(members);
        }
        store
    }

    /// Stores a connection under a new identifier, with Auth0's defaults for what is not given.
    pub(crate) fn insert(&mut self, given: Map<String, Value>) -> &Connection {
        let realm = given.get("name").cloned().unwrap_or_default();
        let mut members = Map::new();
        members.insert(
            "id".into(),
            format!("con_{}", random::alphanumeric(16)).into(),
        );
        members.insert("options".into(), json!({}));
        members.insert("enabled_clients".into(), json!([]));
        members.insert("realms".into(), json!([realm]));
        members.insert("is_domain_connection".into(), false.into());
        members.extend(given);
        let sequence = self.next_sequence;
        self.next_sequence += 1;
        self.connections.push(Connection { sequence, members });
        &self.connections[self.connections.len() - 1]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Connection> {
        self.connections.iter()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Connection> {
        self.connections
            .iter()
            .find(|connection| connection.id() == id)
    }

    /// Puts the given members over those of a connection. A member is replaced as a whole, `options`
    /// included; that is what Auth0 does, and what makes partial updates of options lose data.
    pub(crate) fn update(&mut self, id: &str, given: Map<String, Value>) -> Option<&Connection> {
        let connection = self
            .connections
            .iter_mut()
            .find(|connection| connection.id() == id)?;
        connection.members.extend(given);
        Some(connection)
    }

    /// Whether there was such a connection.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let before = self.connections.len();
        self.connections.retain(|connection| connection.id() != id);
        self.connections.len() < before
    }

    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.connections
            .iter()
            .any(|connection| connection.name() == name)
    }

    pub(crate) fn strategy_of(&self, name: &str) -> Option<&str> {
        self.connections
            .iter()
            .find(|c| c.name() == name)
            .map(Connection::strategy)
    }
}
