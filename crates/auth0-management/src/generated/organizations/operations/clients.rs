// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.clients`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationClientsParams;
use super::super::{
    AddOrganizationClients, OrganizationClient, RemoveOrganizationClients, UpdateOrganizationClient,
};
use crate::handle::Handle;

/// Applications of an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsClients(pub(crate) Handle);

impl OrganizationsClients {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the applications of an organization.
    ///
    /// `GET /organizations/{id}/clients`, scope `read:organization_clients`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-clients)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn list(&self, id: &str) -> Pager<OrganizationClient> {
        self.list_with(id, &ListOrganizationClientsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationClientsParams,
    ) -> Pager<OrganizationClient> {
        self.0.list(
            Operation::get("/organizations/{id}/clients").path(id),
            "clients",
            params.paging(),
        )
    }

    /// Adds applications to an organization.
    ///
    /// `POST /organizations/{id}/clients`, scope `create:organization_clients`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-organization-clients)
    ///
    /// # Errors
    ///
    /// - 404: The organization or one of the applications does not exist.
    /// - 409: An application already belongs to the organization.
    pub fn add(&self, id: &str, request: &AddOrganizationClients) -> Call<Vec<OrganizationClient>> {
        self.0.call(
            Operation::post("/organizations/{id}/clients")
                .path(id)
                .json(request),
        )
    }

    /// Removes applications from an organization.
    ///
    /// `DELETE /organizations/{id}/clients`, scope `delete:organization_clients`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-organization-clients)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn remove(&self, id: &str, request: &RemoveOrganizationClients) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/clients")
                .path(id)
                .json(request),
        )
    }

    /// Gets an application of an organization.
    ///
    /// `GET /organizations/{id}/clients/{client_id}`, scope `read:organization_clients`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-client)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, or the application does not belong to it.
    pub fn get(&self, id: &str, client_id: &str) -> Call<OrganizationClient> {
        self.0.call(
            Operation::get("/organizations/{id}/clients/{client_id}")
                .path(id)
                .path(client_id),
        )
    }

    /// Updates how an organization uses an application.
    ///
    /// `PATCH /organizations/{id}/clients/{client_id}`, scope `update:organization_clients`. Early
    /// access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/patch-organization-client)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, or the application does not belong to it.
    pub fn update(
        &self,
        id: &str,
        client_id: &str,
        organization_client: &UpdateOrganizationClient,
    ) -> Call<OrganizationClient> {
        self.0.call(
            Operation::patch("/organizations/{id}/clients/{client_id}")
                .path(id)
                .path(client_id)
                .json(organization_client),
        )
    }
}
