// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.roles.members`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListOrganizationRoleMembersParams;
use crate::generated::shared::RoleUser;
use crate::handle::Handle;

/// Members that have a role in an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsRolesMembers(pub(crate) Handle);

impl OrganizationsRolesMembers {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the members that have a role in an organization.
    ///
    /// `GET /organizations/{id}/roles/{role_id}/members`, scopes `read:roles`,
    /// `read:organization_members`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-role-members)
    ///
    /// # Errors
    ///
    /// - 404: The organization or role does not exist.
    pub fn list(&self, id: &str, role_id: &str) -> Pager<RoleUser> {
        self.list_with(id, role_id, &ListOrganizationRoleMembersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        role_id: &str,
        params: &ListOrganizationRoleMembersParams,
    ) -> Pager<RoleUser> {
        self.0.list(
            params.apply(
                Operation::get("/organizations/{id}/roles/{role_id}/members")
                    .path(id)
                    .path(role_id),
            ),
            "members",
            params.paging(),
        )
    }
}
