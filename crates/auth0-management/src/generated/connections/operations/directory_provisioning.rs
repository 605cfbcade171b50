// Written by auth0-codegen; changes belong into its overrides.

//! `connections.directory_provisioning`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::{
    AddSynchronizedGroups, CreateDirectoryProvisioning, DirectoryProvisioning,
    DirectoryProvisioningDefaultMapping, RemoveSynchronizedGroups, SetSynchronizedGroups,
    SynchronizedGroup, UpdateDirectoryProvisioning,
};
use super::super::{ListDirectoryProvisioningsParams, ListSynchronizedGroupsParams};
use crate::handle::Handle;

/// Users and groups fetched from a connection's directory ahead of any login.
#[derive(Debug, Clone)]
pub struct ConnectionsDirectoryProvisioning(pub(crate) Handle);

impl ConnectionsDirectoryProvisioning {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Single runs that fetch users and groups from a connection's directory.
    pub fn synchronizations(&self) -> super::ConnectionsDirectoryProvisioningSynchronizations {
        super::ConnectionsDirectoryProvisioningSynchronizations(self.0.clone())
    }

    /// Lists the directory provisioning settings of all connections that have them.
    ///
    /// `GET /connections-directory-provisionings`, scope `read:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections-directory-provisionings/get-connections-directory-provisionings)
    pub fn list(&self) -> Pager<DirectoryProvisioning> {
        self.list_with(&ListDirectoryProvisioningsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListDirectoryProvisioningsParams,
    ) -> Pager<DirectoryProvisioning> {
        self.0.list(
            Operation::get("/connections-directory-provisionings"),
            "directory_provisionings",
            params.paging(),
        )
    }

    /// Gets the directory provisioning settings of a connection, with the outcome of the last run.
    ///
    /// `GET /connections/{id}/directory-provisioning`, scope `read:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-directory-provisioning)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no directory provisioning.
    pub fn get(&self, id: &str) -> Call<DirectoryProvisioning> {
        self.0
            .call(Operation::get("/connections/{id}/directory-provisioning").path(id))
    }

    /// Turns directory provisioning of a connection off and forgets its settings.
    ///
    /// `DELETE /connections/{id}/directory-provisioning`, scope `delete:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-directory-provisioning)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no directory provisioning.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/connections/{id}/directory-provisioning").path(id))
    }

    /// Changes the directory provisioning settings of a connection.
    ///
    /// A mapping that is given replaces the one there.
    ///
    /// `PATCH /connections/{id}/directory-provisioning`, scope `update:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/patch-directory-provisioning)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no directory provisioning.
    pub fn update(
        &self,
        id: &str,
        directory_provisioning: &UpdateDirectoryProvisioning,
    ) -> Call<DirectoryProvisioning> {
        self.0.call(
            Operation::patch("/connections/{id}/directory-provisioning")
                .path(id)
                .json(directory_provisioning),
        )
    }

    /// Sets up directory provisioning for a connection whose strategy supports it.
    ///
    /// Without a mapping the default one is used.
    ///
    /// `POST /connections/{id}/directory-provisioning`, scope `create:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-directory-provisioning)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    /// - 409: The connection has directory provisioning already.
    pub fn create(
        &self,
        id: &str,
        directory_provisioning: &CreateDirectoryProvisioning,
    ) -> Call<DirectoryProvisioning> {
        self.0.call(
            Operation::post("/connections/{id}/directory-provisioning")
                .path(id)
                .json(directory_provisioning),
        )
    }

    /// Gets the attribute mapping that directory provisioning of this connection uses when none is
    /// given.
    ///
    /// `GET /connections/{id}/directory-provisioning/default-mapping`, scope
    /// `read:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-directory-provisioning-default-mapping)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    pub fn get_default_mapping(&self, id: &str) -> Call<DirectoryProvisioningDefaultMapping> {
        self.0.call(
            Operation::get("/connections/{id}/directory-provisioning/default-mapping").path(id),
        )
    }

    /// Lists the directory groups that are chosen to be synchronized.
    ///
    /// `GET /connections/{id}/directory-provisioning/synchronized-groups`, scope
    /// `read:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-synchronized-groups)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no directory provisioning.
    pub fn list_synchronized_groups(&self, id: &str) -> Pager<SynchronizedGroup> {
        self.list_synchronized_groups_with(id, &ListSynchronizedGroupsParams::default())
    }

    /// Like [`list_synchronized_groups`](Self::list_synchronized_groups), with optional parameters.
    pub fn list_synchronized_groups_with(
        &self,
        id: &str,
        params: &ListSynchronizedGroupsParams,
    ) -> Pager<SynchronizedGroup> {
        self.0.list(
            params.apply(
                Operation::get("/connections/{id}/directory-provisioning/synchronized-groups")
                    .path(id),
            ),
            "groups",
            params.paging(),
        )
    }

    /// Replaces the choice of directory groups that are synchronized.
    ///
    /// `PUT /connections/{id}/directory-provisioning/synchronized-groups`, scope
    /// `update:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/put-synchronized-groups)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no directory provisioning.
    pub fn set(&self, id: &str, synchronized_groups: &SetSynchronizedGroups) -> Call<()> {
        self.0.command(
            Operation::put("/connections/{id}/directory-provisioning/synchronized-groups")
                .path(id)
                .json(synchronized_groups),
        )
    }

    /// Adds groups to those synchronized from the directory.
    ///
    /// `POST /connections/{id}/directory-provisioning/synchronized-groups`, scope
    /// `update:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-synchronized-groups)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist or has no directory provisioning.
    pub fn add_synchronized_groups(&self, id: &str, request: &AddSynchronizedGroups) -> Call<()> {
        self.0.command(
            Operation::post("/connections/{id}/directory-provisioning/synchronized-groups")
                .path(id)
                .json(request),
        )
    }

    /// Removes groups from those synchronized from the directory.
    ///
    /// `DELETE /connections/{id}/directory-provisioning/synchronized-groups`, scope
    /// `update:directory_provisionings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-synchronized-groups)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist or has no directory provisioning.
    pub fn remove_synchronized_groups(
        &self,
        id: &str,
        request: &RemoveSynchronizedGroups,
    ) -> Call<()> {
        self.0.command(
            Operation::delete("/connections/{id}/directory-provisioning/synchronized-groups")
                .path(id)
                .json(request),
        )
    }
}
