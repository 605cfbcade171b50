// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.roles.groups`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListOrganizationRoleGroupsParams;
use super::super::RoleGroup;
use crate::handle::Handle;

/// Groups that have a role in an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsRolesGroups(pub(crate) Handle);

impl OrganizationsRolesGroups {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the groups that have a role in an organization.
    ///
    /// `GET /organizations/{organization_id}/roles/{role_id}/groups`, scopes `read:roles`,
    /// `read:organization_groups`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-role-groups)
    ///
    /// # Errors
    ///
    /// - 404: The organization or role does not exist.
    pub fn list(&self, organization_id: &str, role_id: &str) -> Pager<RoleGroup> {
        self.list_with(
            organization_id,
            role_id,
            &ListOrganizationRoleGroupsParams::default(),
        )
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        organization_id: &str,
        role_id: &str,
        params: &ListOrganizationRoleGroupsParams,
    ) -> Pager<RoleGroup> {
        self.0.list(
            Operation::get("/organizations/{organization_id}/roles/{role_id}/groups")
                .path(organization_id)
                .path(role_id),
            "groups",
            params.paging(),
        )
    }
}
