// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.invitations`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::{CreateOrganizationInvitation, OrganizationInvitation};
use super::super::{GetOrganizationInvitationParams, ListOrganizationInvitationsParams};
use crate::handle::Handle;

/// Invitations to become a member of an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsInvitations(pub(crate) Handle);

impl OrganizationsInvitations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the open invitations of an organization.
    ///
    /// `GET /organizations/{id}/invitations`, scope `read:organization_invitations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-invitations)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist.
    pub fn list(&self, id: &str) -> Pager<OrganizationInvitation> {
        self.list_with(id, &ListOrganizationInvitationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListOrganizationInvitationsParams,
    ) -> Pager<OrganizationInvitation> {
        self.0.list(
            params.apply(Operation::get("/organizations/{id}/invitations").path(id)),
            "invitations",
            params.paging(),
        )
    }

    /// Invites someone into an organization, and sends them an email with the link unless told not to.
    ///
    /// The answer holds the link. Without a lifetime of its own the invitation is good for seven days,
    /// and 30 days are the most.
    ///
    /// `POST /organizations/{id}/invitations`, scope `create:organization_invitations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/post-invitations)
    ///
    /// # Errors
    ///
    /// - 404: The organization does not exist, application, connection or role.
    pub fn create(
        &self,
        id: &str,
        organization_invitation: &CreateOrganizationInvitation,
    ) -> Call<OrganizationInvitation> {
        self.0.call(
            self.0.of_custom_domain(
                Operation::post("/organizations/{id}/invitations")
                    .path(id)
                    .json(organization_invitation),
            ),
        )
    }

    /// Gets an invitation into an organization.
    ///
    /// `GET /organizations/{id}/invitations/{invitation_id}`, scope `read:organization_invitations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/get-invitations-by-invitation-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the invitation does not exist.
    pub fn get(&self, id: &str, invitation_id: &str) -> Call<OrganizationInvitation> {
        self.get_with(
            id,
            invitation_id,
            &GetOrganizationInvitationParams::default(),
        )
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(
        &self,
        id: &str,
        invitation_id: &str,
        params: &GetOrganizationInvitationParams,
    ) -> Call<OrganizationInvitation> {
        self.0.call(
            params.apply(
                Operation::get("/organizations/{id}/invitations/{invitation_id}")
                    .path(id)
                    .path(invitation_id),
            ),
        )
    }

    /// Withdraws an invitation into an organization; its link no longer works.
    ///
    /// `DELETE /organizations/{id}/invitations/{invitation_id}`, scope
    /// `delete:organization_invitations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/organizations/delete-invitations-by-invitation-id)
    ///
    /// # Errors
    ///
    /// - 404: The organization or the invitation does not exist.
    pub fn delete(&self, id: &str, invitation_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/organizations/{id}/invitations/{invitation_id}")
                .path(id)
                .path(invitation_id),
        )
    }
}
