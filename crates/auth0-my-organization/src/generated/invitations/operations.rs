// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{CreateMemberInvitation, DeleteMemberInvitations, Invitation, InvitationRoles};
use super::{GetMemberInvitationParams, ListMemberInvitationsParams};
use crate::handle::Handle;

/// Invitations to join the organization.
#[derive(Debug, Clone)]
pub struct Invitations(pub(crate) Handle);

impl Invitations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Roles that an invitation gives.
    pub fn roles(&self) -> InvitationsRoles {
        InvitationsRoles(self.0.clone())
    }

    /// Lists the open invitations.
    ///
    /// `GET /member-invitations`, scope `read:my_org:member_invitations`. Beta.
    pub fn list(&self) -> Pager<Invitation> {
        self.list_with(&ListMemberInvitationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListMemberInvitationsParams) -> Pager<Invitation> {
        self.0.list(
            params.apply(Operation::get("/member-invitations")),
            "invitations",
            params.paging(),
        )
    }

    /// Invites people to join the organization.
    ///
    /// `POST /member-invitations`, scope `create:my_org:member_invitations`. Beta.
    pub fn create(&self, member_invitation: &CreateMemberInvitation) -> Call<Vec<Invitation>> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::post("/member-invitations").json(member_invitation)),
        )
    }

    /// Revokes invitations.
    ///
    /// `POST /delete-member-invitations`, scope `delete:my_org:member_invitations`. Beta.
    pub fn delete(&self, request: &DeleteMemberInvitations) -> Call<()> {
        self.0
            .command(Operation::post("/delete-member-invitations").json(request))
    }

    /// Gets an invitation.
    ///
    /// `GET /member-invitations/{invitation_id}`, scope `read:my_org:member_invitations`. Beta.
    pub fn get(&self, invitation_id: &str) -> Call<Invitation> {
        self.get_with(invitation_id, &GetMemberInvitationParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(
        &self,
        invitation_id: &str,
        params: &GetMemberInvitationParams,
    ) -> Call<Invitation> {
        self.0.call(
            params.apply(Operation::get("/member-invitations/{invitation_id}").path(invitation_id)),
        )
    }

    /// Revokes one invitation.
    ///
    /// `DELETE /member-invitations/{invitation_id}`, scope `delete:my_org:member_invitations`. Beta.
    pub fn delete_one(&self, invitation_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/member-invitations/{invitation_id}").path(invitation_id))
    }
}

/// Roles that an invitation gives.
#[derive(Debug, Clone)]
pub struct InvitationsRoles(pub(crate) Handle);

impl InvitationsRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles that an invitation gives.
    ///
    /// `GET /member-invitations/{invitation_id}/roles`, scope `read:my_org:member_roles`. Beta.
    pub fn list(&self, invitation_id: &str) -> Call<InvitationRoles> {
        self.0
            .call(Operation::get("/member-invitations/{invitation_id}/roles").path(invitation_id))
    }
}
