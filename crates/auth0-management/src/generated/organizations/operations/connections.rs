// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.connections`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationAllConnectionsParams;
use super::super::{
    AddOrganizationConnection, OrganizationConnectionState, UpdateOrganizationConnection,
};
use crate::handle::Handle;

/// Connections of an organization, those that are not enabled included.
#[derive(Debug, Clone)]
pub struct OrganizationsConnections(pub(crate) Handle);

impl OrganizationsConnections {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists an organization's connections, whether they are enabled or not.
    ///
    /// `GET /organizations/{id}/connections`, scope `read:organization_connections`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-connections)
    pub fn list(&self, id: &str) -> Pager<OrganizationConnectionState> {
        self.list_with(id, &ListOrganizationAllConnectionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationAllConnectionsParams,
    ) -> Pager<OrganizationConnectionState> {
        self.0.list(
            params.apply(Operation::get("/organizations/{id}/connections").path(id)),
            "connections",
            params.paging(),
        )
    }

    /// Adds a connection to an organization, enabled or not.
    ///
    /// `POST /organizations/{id}/connections`, scope `create:organization_connections`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-organization-connection)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the connection does not exist.
    /// - 409: The organization has this connection already.
    pub fn add(
        &self,
        id: &str,
        request: &AddOrganizationConnection,
    ) -> Call<OrganizationConnectionState> {
        self.0.call(
            Operation::post("/organizations/{id}/connections")
                .path(id)
                .json(request),
        )
    }

    /// Gets one of an organization's connections, whether it is enabled or not.
    ///
    /// `GET /organizations/{id}/connections/{connection_id}`, scope `read:organization_connections`.
    /// Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-connection)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, or it does not have this connection.
    pub fn get(&self, id: &str, connection_id: &str) -> Call<OrganizationConnectionState> {
        self.0.call(
            Operation::get("/organizations/{id}/connections/{connection_id}")
                .path(id)
                .path(connection_id),
        )
    }

    /// Removes a connection from an organization; the connection and its users stay.
    ///
    /// `DELETE /organizations/{id}/connections/{connection_id}`, scope
    /// `delete:organization_connections`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-organization-connection)
    pub fn remove(&self, id: &str, connection_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/connections/{connection_id}")
                .path(id)
                .path(connection_id),
        )
    }

    /// Changes how an organization uses a connection, or whether it is enabled.
    ///
    /// `PATCH /organizations/{id}/connections/{connection_id}`, scope
    /// `update:organization_connections`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/patch-organization-connection)
    pub fn update(
        &self,
        id: &str,
        connection_id: &str,
        organization_connection: &UpdateOrganizationConnection,
    ) -> Call<OrganizationConnectionState> {
        self.0.call(
            Operation::patch("/organizations/{id}/connections/{connection_id}")
                .path(id)
                .path(connection_id)
                .json(organization_connection),
        )
    }
}
