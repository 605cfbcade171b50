// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `invitee` of [`OrganizationInvitation`](super::OrganizationInvitation).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OrganizationInvitationInvitee {
    /// Email address of who is invited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OrganizationInvitationInvitee {
    /// With what it must have.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            extra: Extra::default(),
        }
    }
}

/// The `inviter` of [`OrganizationInvitation`](super::OrganizationInvitation).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OrganizationInvitationInviter {
    /// Name of who invites. 1 to 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OrganizationInvitationInviter {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            extra: Extra::default(),
        }
    }
}
