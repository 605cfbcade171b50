//! The kinds of resources by name, as the store knows them.

/// A kind of resource: its name, or what else is known of it.
pub(crate) trait Kind: Copy {
    /// As lists with totals call them.
    fn items(&self) -> &'static str;
}

impl Kind for &'static str {
    fn items(&self) -> &'static str {
        self
    }
}

pub(crate) const ACTIONS: &str = "actions";
pub(crate) const CLIENTS: &str = "clients";
pub(crate) const CLIENT_GRANTS: &str = "client_grants";
pub(crate) const CONNECTIONS: &str = "connections";
pub(crate) const ORGANIZATIONS: &str = "organizations";
pub(crate) const RESOURCE_SERVERS: &str = "resource_servers";
pub(crate) const ROLES: &str = "roles";
