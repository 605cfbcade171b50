// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.members.effective_roles.sources.groups`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListOrganizationMemberRoleSourceGroupsParams;
use crate::generated::shared::Group;
use crate::handle::Handle;

/// Groups that give a member a role.
#[derive(Debug, Clone)]
pub struct OrganizationsMembersEffectiveRolesSourcesGroups(pub(crate) Handle);

impl OrganizationsMembersEffectiveRolesSourcesGroups {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the groups by which a member has a role in an organization.
    ///
    /// `GET /organizations/{id}/members/{user_id}/effective-roles/sources/groups`, scope
    /// `read:organization_member_role_source_groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-member-role-source-groups)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, member or role.
    pub fn list(&self, id: &str, user_id: &str, role_id: &str) -> Pager<Group> {
        self.list_with(
            id,
            user_id,
            role_id,
            &ListOrganizationMemberRoleSourceGroupsParams::default(),
        )
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        user_id: &str,
        role_id: &str,
        params: &ListOrganizationMemberRoleSourceGroupsParams,
    ) -> Pager<Group> {
        self.0.list(
            Operation::get("/organizations/{id}/members/{user_id}/effective-roles/sources/groups")
                .path(id)
                .path(user_id)
                .query("role_id", role_id),
            "groups",
            params.paging(),
        )
    }
}
