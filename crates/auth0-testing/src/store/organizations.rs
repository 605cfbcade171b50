//! The organizations users of a tenant log in to.

use serde_json::{Map, Value};

use crate::state::{TenantState, lock};

/// An organization. Unless somebody says who its members are, every user is one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Organization {
    /// Starts with `org_`.
    pub(crate) id: String,
    pub(crate) name: String,
}

impl Organization {
    /// Puts it into the claims of a token, by identifier and by name.
    pub(crate) fn write_to(&self, claims: &mut Map<String, Value>) {
        claims.insert("org_id".into(), self.id.as_str().into());
        claims.insert("org_name".into(), self.name.as_str().into());
    }
}

impl TenantState {
    /// The organization with this identifier or name.
    pub(crate) fn find_organization(&self, id_or_name: &str) -> Option<Organization> {
        let organizations = lock(&self.organizations);
        let found = organizations
            .iter()
            .find(|one| one.id == id_or_name || one.name == id_or_name);
        found.cloned()
    }
}
