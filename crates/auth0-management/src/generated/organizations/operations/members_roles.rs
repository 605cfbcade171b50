// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.members.roles`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationMemberRolesParams;
use super::super::{AddOrganizationMemberRoles, RemoveOrganizationMemberRoles};
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Roles given to a member within an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsMembersRoles(pub(crate) Handle);

impl OrganizationsMembersRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles given to a member within an organization.
    ///
    /// `GET /organizations/{id}/members/{user_id}/roles`, scope `read:organization_member_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-member-roles)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the member does not exist.
    pub fn list(&self, id: &str, user_id: &str) -> Pager<Role> {
        self.list_with(id, user_id, &ListOrganizationMemberRolesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        user_id: &str,
        params: &ListOrganizationMemberRolesParams,
    ) -> Pager<Role> {
        self.0.list(
            Operation::get("/organizations/{id}/members/{user_id}/roles")
                .path(id)
                .path(user_id),
            "roles",
            params.paging(),
        )
    }

    /// Takes roles within an organization away from a member.
    ///
    /// `DELETE /organizations/{id}/members/{user_id}/roles`, scope `delete:organization_member_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-organization-member-roles)
    pub fn remove(
        &self,
        id: &str,
        user_id: &str,
        request: &RemoveOrganizationMemberRoles,
    ) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/members/{user_id}/roles")
                .path(id)
                .path(user_id)
                .json(request),
        )
    }

    /// Gives a member roles within an organization.
    ///
    /// The roles the member has already stay.
    ///
    /// `POST /organizations/{id}/members/{user_id}/roles`, scope `create:organization_member_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-organization-member-roles)
    pub fn add(&self, id: &str, user_id: &str, request: &AddOrganizationMemberRoles) -> Call<()> {
        self.0.command(
            Operation::post("/organizations/{id}/members/{user_id}/roles")
                .path(id)
                .path(user_id)
                .json(request),
        )
    }
}
