// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

/// An organization invitation invitee, in `invitee` of
/// [`OrganizationInvitation`](super::OrganizationInvitation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationInvitationInvitee {
    /// Email address of who is invited.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OrganizationInvitationInvitee {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OrganizationInvitationInvitee {
    optional email "email",
} }
auth0_core::__read!(OrganizationInvitationInvitee);

/// An organization invitation inviter, in `inviter` of
/// [`OrganizationInvitation`](super::OrganizationInvitation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationInvitationInviter {
    /// Name of who invites. 1 to 300 characters.
    pub name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OrganizationInvitationInviter {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OrganizationInvitationInviter {
    optional name "name",
} }
auth0_core::__read!(OrganizationInvitationInviter);
