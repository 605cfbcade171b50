// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.members.effective_roles`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListOrganizationMemberEffectiveRolesParams;
use super::super::OrganizationMemberEffectiveRole;
use crate::handle::Handle;

/// Roles a member has in an organization, whether given directly or by a group.
#[derive(Debug, Clone)]
pub struct OrganizationsMembersEffectiveRoles(pub(crate) Handle);

impl OrganizationsMembersEffectiveRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sources of a member's roles.
    pub fn sources(&self) -> super::OrganizationsMembersEffectiveRolesSources {
        super::OrganizationsMembersEffectiveRolesSources(self.0.clone())
    }

    /// Lists the roles a member has in an organization, directly or by a group.
    ///
    /// `GET /organizations/{id}/members/{user_id}/effective-roles`, scope
    /// `read:organization_member_effective_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-member-effective-roles)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the member does not exist.
    pub fn list(&self, id: &str, user_id: &str) -> Pager<OrganizationMemberEffectiveRole> {
        self.list_with(
            id,
            user_id,
            &ListOrganizationMemberEffectiveRolesParams::default(),
        )
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        user_id: &str,
        params: &ListOrganizationMemberEffectiveRolesParams,
    ) -> Pager<OrganizationMemberEffectiveRole> {
        self.0.list(
            Operation::get("/organizations/{id}/members/{user_id}/effective-roles")
                .path(id)
                .path(user_id),
            "roles",
            params.paging(),
        )
    }
}
