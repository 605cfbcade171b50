// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.groups.roles`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationGroupRolesParams;
use super::super::{AddOrganizationGroupRoles, RemoveOrganizationGroupRoles};
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Roles a group has in an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsGroupsRoles(pub(crate) Handle);

impl OrganizationsGroupsRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles a group has in an organization.
    ///
    /// `GET /organizations/{organization_id}/groups/{group_id}/roles`, scope
    /// `read:organization_group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-group-roles)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the group does not exist.
    pub fn list(&self, organization_id: &str, group_id: &str) -> Pager<Role> {
        self.list_with(
            organization_id,
            group_id,
            &ListOrganizationGroupRolesParams::default(),
        )
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        organization_id: &str,
        group_id: &str,
        params: &ListOrganizationGroupRolesParams,
    ) -> Pager<Role> {
        self.0.list(
            Operation::get("/organizations/{organization_id}/groups/{group_id}/roles")
                .path(organization_id)
                .path(group_id),
            "roles",
            params.paging(),
        )
    }

    /// Takes roles within an organization away from a group, and so from its members.
    ///
    /// `DELETE /organizations/{organization_id}/groups/{group_id}/roles`, scope
    /// `delete:organization_group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-organization-group-roles)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the group does not exist.
    pub fn remove(
        &self,
        organization_id: &str,
        group_id: &str,
        request: &RemoveOrganizationGroupRoles,
    ) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{organization_id}/groups/{group_id}/roles")
                .path(organization_id)
                .path(group_id)
                .json(request),
        )
    }

    /// Gives a group roles within an organization, which its members then have.
    ///
    /// `POST /organizations/{organization_id}/groups/{group_id}/roles`, scope
    /// `create:organization_group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-organization-group-roles)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, group or role.
    pub fn add(
        &self,
        organization_id: &str,
        group_id: &str,
        request: &AddOrganizationGroupRoles,
    ) -> Call<()> {
        self.0.command(
            Operation::post("/organizations/{organization_id}/groups/{group_id}/roles")
                .path(organization_id)
                .path(group_id)
                .json(request),
        )
    }
}
