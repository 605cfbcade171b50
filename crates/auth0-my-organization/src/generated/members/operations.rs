// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{GetOrganizationMemberParams, ListOrgMemberRolesParams, ListOrganizationMembersParams};
use super::{Member, MemberRoles};
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Members of the organization.
#[derive(Debug, Clone)]
pub struct Members(pub(crate) Handle);

impl Members {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Roles of a member.
    pub fn roles(&self) -> MembersRoles {
        MembersRoles(self.0.clone())
    }

    /// Lists the members of the organization.
    ///
    /// Roles are included only if the token has the scope `read:my_org:member_roles` as well.
    ///
    /// `GET /members`, scopes `read:my_org:members`, `read:my_org:member_roles`. Beta.
    pub fn list(&self) -> Pager<Member> {
        self.list_with(&ListOrganizationMembersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListOrganizationMembersParams) -> Pager<Member> {
        self.0.list(
            params.apply(Operation::get("/members")),
            "members",
            params.paging(),
        )
    }

    /// Gets a member.
    ///
    /// `GET /members/{user_id}`, scope `read:my_org:members`. Beta.
    pub fn get(&self, user_id: &str) -> Call<Member> {
        self.get_with(user_id, &GetOrganizationMemberParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, user_id: &str, params: &GetOrganizationMemberParams) -> Call<Member> {
        self.0
            .call(params.apply(Operation::get("/members/{user_id}").path(user_id)))
    }
}

/// Roles of a member.
#[derive(Debug, Clone)]
pub struct MembersRoles(pub(crate) Handle);

impl MembersRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles of a member.
    ///
    /// `GET /members/{user_id}/roles`, scope `read:my_org:member_roles`. Beta.
    pub fn list(&self, user_id: &str) -> Pager<Role> {
        self.list_with(user_id, &ListOrgMemberRolesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, user_id: &str, params: &ListOrgMemberRolesParams) -> Pager<Role> {
        self.0.list(
            Operation::get("/members/{user_id}/roles").path(user_id),
            "roles",
            params.paging(),
        )
    }

    /// Gives a member roles.
    ///
    /// `POST /members/{user_id}/roles`, scope `create:my_org:member_roles`. Beta.
    pub fn assign(&self, user_id: &str, request: &MemberRoles) -> Call<()> {
        self.0.command(
            Operation::post("/members/{user_id}/roles")
                .path(user_id)
                .json(request),
        )
    }

    /// Takes roles from a member, by a `DELETE` with a body, which some proxies drop: prefer
    /// `unassign`.
    ///
    /// `DELETE /members/{user_id}/roles`, scope `delete:my_org:member_roles`. Beta.
    pub fn unassign_by_delete(&self, user_id: &str, request: &MemberRoles) -> Call<()> {
        self.0.command(
            Operation::delete("/members/{user_id}/roles")
                .path(user_id)
                .json(request),
        )
    }

    /// Takes roles from a member.
    ///
    /// `POST /members/{user_id}/unassign-roles`, scope `delete:my_org:member_roles`. Beta.
    pub fn unassign(&self, user_id: &str, request: &MemberRoles) -> Call<()> {
        self.0.command(
            Operation::post("/members/{user_id}/unassign-roles")
                .path(user_id)
                .json(request),
        )
    }
}
