// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.enabled_connections`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationConnectionsParams;
use super::super::{AddEnabledConnection, UpdateEnabledConnection};
use crate::generated::shared::OrganizationConnection;
use crate::handle::Handle;

/// Connections that an organization's members can log in with.
#[derive(Debug, Clone)]
pub struct OrganizationsEnabledConnections(pub(crate) Handle);

impl OrganizationsEnabledConnections {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the connections that are enabled for an organization.
    ///
    /// `GET /organizations/{id}/enabled_connections`, scope `read:organization_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn list(&self, id: &str) -> Pager<OrganizationConnection> {
        self.list_with(id, &ListOrganizationConnectionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationConnectionsParams,
    ) -> Pager<OrganizationConnection> {
        self.0.list(
            Operation::get("/organizations/{id}/enabled_connections").path(id),
            "enabled_connections",
            params.paging(),
        )
    }

    /// Enables a connection for an organization.
    ///
    /// The application must have the connection enabled as well, or no one can log in with it.
    ///
    /// `POST /organizations/{id}/enabled_connections`, scope `create:organization_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-enabled-connections)
    ///
    /// # Errors
    ///
    /// - 400: A parameter is not valid, or the organization has this connection already.
    pub fn add(&self, id: &str, request: &AddEnabledConnection) -> Call<OrganizationConnection> {
        self.0.call(
            Operation::post("/organizations/{id}/enabled_connections")
                .path(id)
                .json(request),
        )
    }

    /// Gets one of the connections that are enabled for an organization.
    ///
    /// `GET /organizations/{id}/enabled_connections/{connectionId}`, scope
    /// `read:organization_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections-by-connectionId)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, or this connection is not enabled for it.
    pub fn get(&self, id: &str, connection_id: &str) -> Call<OrganizationConnection> {
        self.0.call(
            Operation::get("/organizations/{id}/enabled_connections/{connectionId}")
                .path(id)
                .path(connection_id),
        )
    }

    /// Disables a connection for an organization; the connection and its users stay.
    ///
    /// `DELETE /organizations/{id}/enabled_connections/{connectionId}`, scope
    /// `delete:organization_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-enabled-connections-by-connectionId)
    pub fn remove(&self, id: &str, connection_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/enabled_connections/{connectionId}")
                .path(id)
                .path(connection_id),
        )
    }

    /// Changes how an organization uses a connection that is enabled for it.
    ///
    /// `PATCH /organizations/{id}/enabled_connections/{connectionId}`, scope
    /// `update:organization_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/patch-enabled-connections-by-connectionId)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, or this connection is not enabled for it.
    pub fn update(
        &self,
        id: &str,
        connection_id: &str,
        enabled_connection: &UpdateEnabledConnection,
    ) -> Call<OrganizationConnection> {
        self.0.call(
            Operation::patch("/organizations/{id}/enabled_connections/{connectionId}")
                .path(id)
                .path(connection_id)
                .json(enabled_connection),
        )
    }
}
