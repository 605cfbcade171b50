// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.members`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListOrganizationMembersParams;
use super::super::{AddOrganizationMembers, OrganizationMember, RemoveOrganizationMembers};
use crate::handle::Handle;

/// Members of an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsMembers(pub(crate) Handle);

impl OrganizationsMembers {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Roles a member has in an organization, whether given directly or by a group.
    pub fn effective_roles(&self) -> super::OrganizationsMembersEffectiveRoles {
        super::OrganizationsMembersEffectiveRoles(self.0.clone())
    }

    /// Roles given to a member within an organization.
    pub fn roles(&self) -> super::OrganizationsMembersRoles {
        super::OrganizationsMembersRoles(self.0.clone())
    }

    /// Lists an organization's members.
    ///
    /// The list lags behind changes of membership by a moment. By page number at most 1,000 members can
    /// be reached; checkpoint paging has no such limit. Roles come along only when `fields` asks for
    /// them.
    ///
    /// `GET /organizations/{id}/members`, scope `read:organization_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-organization-members)
    ///
    /// # Errors
    ///
    /// - 400: A parameter is not valid, or the page lies beyond the first 1,000 members.
    pub fn list(&self, id: &str) -> Pager<OrganizationMember> {
        self.list_with(id, &ListOrganizationMembersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationMembersParams,
    ) -> Pager<OrganizationMember> {
        self.0.list(
            params.apply(Operation::get("/organizations/{id}/members").path(id)),
            "members",
            params.paging(),
        )
    }

    /// Removes members from an organization; they remain users of the tenant.
    ///
    /// `DELETE /organizations/{id}/members`, scope `delete:organization_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-members)
    pub fn remove(&self, id: &str, request: &RemoveOrganizationMembers) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/members")
                .path(id)
                .json(request),
        )
    }

    /// Makes users members of an organization, without an invitation.
    ///
    /// `POST /organizations/{id}/members`, scope `create:organization_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-members)
    pub fn add(&self, id: &str, request: &AddOrganizationMembers) -> Call<()> {
        self.0.command(
            Operation::post("/organizations/{id}/members")
                .path(id)
                .json(request),
        )
    }
}
