// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging, Secret};

use crate::Timestamp;
use crate::generated::shared::Role;

/// Request body of `POST /member-invitations`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMemberInvitation {
    /// 1 to 10 elements.
    pub invitees: Vec<CreateMemberInvitationInvitee>,
    /// Person who invites.
    pub inviter: Option<MemberInvitationInviter>,
    pub identity_provider_id: Option<String>,
    /// Seconds until members of the invitation must have accepted. Up to 2592000.
    pub ttl_sec: Option<i64>,
}

impl CreateMemberInvitation {
    /// Creates the value with its required fields.
    pub fn new(
        invitees: impl IntoIterator<Item = impl Into<CreateMemberInvitationInvitee>>,
    ) -> Self {
        Self {
            invitees: invitees.into_iter().map(Into::into).collect(),
            inviter: None,
            identity_provider_id: None,
            ttl_sec: None,
        }
    }
}

auth0_core::__setters! { CreateMemberInvitation {
    value inviter: MemberInvitationInviter,
    value identity_provider_id: String,
    plain ttl_sec: i64,
} }

auth0_core::__write! { CreateMemberInvitation {
    always invitees "invitees",
    optional inviter "inviter",
    optional identity_provider_id "identity_provider_id",
    optional ttl_sec "ttl_sec",
} }

/// A create member invitation invitee, in `invitees` of
/// [`CreateMemberInvitation`](super::CreateMemberInvitation).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMemberInvitationInvitee {
    /// 1 to 320 characters.
    pub email: String,
    /// Roles. Up to 10 elements.
    pub roles: Option<Vec<String>>,
}

impl CreateMemberInvitationInvitee {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            roles: None,
        }
    }
}

auth0_core::__setters! { CreateMemberInvitationInvitee {
    list roles: String,
} }

auth0_core::__write! { CreateMemberInvitationInvitee {
    always email "email",
    optional roles "roles",
} }

/// Request body of `POST /delete-member-invitations`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteMemberInvitations {
    /// 1 to 10 elements.
    pub invitations: Vec<String>,
}

impl DeleteMemberInvitations {
    /// Creates the value with its required fields.
    pub fn new(invitations: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            invitations: invitations.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { DeleteMemberInvitations {
    always invitations "invitations",
} }

/// An invitation, listed by `GET /member-invitations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Invitation {
    pub id: Option<String>,
    pub organization_id: Option<String>,
    /// Person who invites.
    pub inviter: Option<MemberInvitationInviter>,
    /// Person who is invited.
    pub invitee: Option<MemberInvitationInvitee>,
    pub identity_provider_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Roles.
    pub roles: Option<Vec<String>>,
    /// Address at which the invitation is accepted.
    pub invitation_url: Option<Secret>,
    pub ticket_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Invitation {
    optional id "id",
    optional organization_id "organization_id",
    optional inviter "inviter",
    optional invitee "invitee",
    optional identity_provider_id "identity_provider_id",
    optional created_at "created_at",
    optional expires_at "expires_at",
    optional roles "roles",
    optional invitation_url "invitation_url",
    optional ticket_id "ticket_id",
} }
auth0_core::__read!(Invitation);

/// Invitation roles, returned by `GET /member-invitations/{invitation_id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InvitationRoles {
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { InvitationRoles {
    optional roles "roles",
} }
auth0_core::__read!(InvitationRoles);

/// A member invitation invitee, in `invitee` of [`Invitation`](super::Invitation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemberInvitationInvitee {
    /// 1 to 320 characters.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { MemberInvitationInvitee {
    optional email "email",
} }
auth0_core::__read!(MemberInvitationInvitee);

/// A member invitation inviter, in `inviter` of [`Invitation`](super::Invitation).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemberInvitationInviter {
    /// Name. 1 to 300 characters.
    pub name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { MemberInvitationInviter {
    value name: String,
} }

auth0_core::__record! { MemberInvitationInviter {
    optional name "name",
} }
auth0_core::__read!(MemberInvitationInviter);

/// Optional parameters of `GET /member-invitations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMemberInvitationsParams {
    /// Members of each item, separated by commas.
    pub fields: Option<String>,
    /// Whether `fields` lists what to include or what to leave out. Default `true`.
    pub include_fields: Option<bool>,
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page. Up to 100.
    pub take: Option<u64>,
    /// Order, such as `created_at:-1` for the newest first.
    pub sort: Option<String>,
}

auth0_core::__setters! { ListMemberInvitationsParams {
    value fields: String,
    plain include_fields: bool,
    value from: String,
    plain take: u64,
    value sort: String,
} }

impl ListMemberInvitationsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /member-invitations/{invitation_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMemberInvitationParams {
    /// Members of each item, separated by commas.
    pub fields: Option<String>,
    /// Whether `fields` lists what to include or what to leave out. Default `true`.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetMemberInvitationParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetMemberInvitationParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}
