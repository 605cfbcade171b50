//! The APIs of a tenant.

use crate::store::kinds::RESOURCE_SERVERS;
use crate::store::{Store, lock};

impl Store {
    /// Returns true if the Management API knows an API with this identifier.
    pub(crate) fn has_resource_server(&self, identifier: &str) -> bool {
        let mut resources = lock(&self.management.resources);
        resources
            .of(RESOURCE_SERVERS)
            .find("identifier", &identifier.into())
            .is_some()
    }
}
