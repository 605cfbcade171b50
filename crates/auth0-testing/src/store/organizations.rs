//! The organizations that users of a tenant log in to.

use serde_json::{Map, Value};

use crate::store::collection::text;
use crate::store::kinds::ORGANIZATIONS;
use crate::store::{Store, lock};

/// An organization. If no members have been set, every user is a member.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Organization {
    /// Starts with `org_`.
    pub(crate) id: String,
    pub(crate) name: String,
}

impl Organization {
    /// Adds the organization's identifier and name to the claims of a token.
    pub(crate) fn write_to(&self, claims: &mut Map<String, Value>) {
        claims.insert("org_id".into(), self.id.as_str().into());
        claims.insert("org_name".into(), self.name.as_str().into());
    }
}

impl Store {
    /// Returns true if a user may log in to an organization. If it has no members, every user may.
    pub(crate) fn is_member(&self, organization: &str, user: &str) -> bool {
        let members = &lock(&self.management.resources).members;
        members.contains(organization, user) || members.of_left(organization).next().is_none()
    }

    /// Returns true if an organization has this name.
    pub(crate) fn is_organization(&self, name: &str) -> bool {
        let mut resources = lock(&self.management.resources);
        let organizations = resources.of(ORGANIZATIONS);
        organizations.named("name", name).is_some()
    }

    /// Returns the organization with this identifier or name.
    pub(crate) fn find_organization(&self, id_or_name: &str) -> Option<Organization> {
        let mut resources = lock(&self.management.resources);
        let organizations = resources.of(ORGANIZATIONS);
        let (id, members) = organizations
            .get(id_or_name)
            .map(|members| (id_or_name, members))
            .or_else(|| organizations.named("name", id_or_name))?;
        let name = text(members, "name");
        Some(Organization {
            id: id.to_owned(),
            name: name.to_owned(),
        })
    }
}
