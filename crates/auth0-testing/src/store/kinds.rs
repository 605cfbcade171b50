//! The kinds of resources, by name.

/// A kind of resource, represented by its name or by a type with more information.
pub(crate) trait Kind: Copy {
    /// The name of the list in responses that include totals.
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
