// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.client_grants`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationClientGrantsParams;
use super::super::{AddOrganizationClientGrant, OrganizationClientGrant};
use crate::handle::Handle;

/// Grants by which applications get tokens of their own for an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsClientGrants(pub(crate) Handle);

impl OrganizationsClientGrants {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the client grants associated with an organization.
    ///
    /// `GET /organizations/{id}/client-grants`, scope `read:organization_client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-client-grants)
    pub fn list(&self, id: &str) -> Pager<OrganizationClientGrant> {
        self.list_with(id, &ListOrganizationClientGrantsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationClientGrantsParams,
    ) -> Pager<OrganizationClientGrant> {
        self.0.list(
            params.apply(Operation::get("/organizations/{id}/client-grants").path(id)),
            "client_grants",
            params.paging(),
        )
    }

    /// Associates a client grant with an organization, so that its application can get tokens for it.
    ///
    /// `POST /organizations/{id}/client-grants`, scope `create:organization_client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/create-organization-client-grants)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the grant does not exist.
    /// - 409: The grant is associated with the organization already.
    pub fn add(
        &self,
        id: &str,
        request: &AddOrganizationClientGrant,
    ) -> Call<OrganizationClientGrant> {
        self.0.call(
            Operation::post("/organizations/{id}/client-grants")
                .path(id)
                .json(request),
        )
    }

    /// Removes a client grant from an organization; the grant itself stays.
    ///
    /// `DELETE /organizations/{id}/client-grants/{grant_id}`, scope
    /// `delete:organization_client_grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-client-grants-by-grant-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the grant does not exist.
    pub fn remove(&self, id: &str, grant_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/client-grants/{grant_id}")
                .path(id)
                .path(grant_id),
        )
    }
}
