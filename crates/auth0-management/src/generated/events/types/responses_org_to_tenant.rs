// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    EventContext, EventOrganization, EventRole, GroupReference, GroupRoleDeletedObjectRole,
};
use crate::Timestamp;
use crate::generated::shared::AccessLevel;

/// Organization branding, in `branding` of [`OrgObject`](super::OrgObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colors of the pages.
    pub colors: Option<OrgBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgBranding {
    optional logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(OrgBranding);

/// Organization branding colors, in `colors` of [`OrgBranding`](super::OrgBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBrandingColors {
    /// Main color.
    pub primary: Option<String>,
    /// Background of the page.
    pub page_background: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgBrandingColors {
    optional primary "primary",
    optional page_background "page_background",
} }
auth0_core::__read!(OrgBrandingColors);

/// Organization connection data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionData {
    /// Subject of the event.
    pub object: Option<OrgConnectionObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgConnectionObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgConnectionData);

/// An organization connection object, in `object` of
/// [`OrgConnectionData`](super::OrgConnectionData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The connection.
    pub connection: Option<OrgConnectionObjectConnection>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Whether users can sign up.
    pub is_signup_enabled: Option<bool>,
    /// Whether it is enabled.
    pub is_enabled: Option<bool>,
    /// Access of organization administrators to the connection.
    pub organization_access_level: Option<AccessLevel>,
    pub organization_member_access_level: Option<AccessLevel>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionObject {
    optional organization "organization",
    optional connection "connection",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
    optional is_enabled "is_enabled",
    optional organization_access_level "organization_access_level",
    optional organization_member_access_level "organization_member_access_level",
} }
auth0_core::__read!(OrgConnectionObject);

/// An organization connection object connection, in `connection` of
/// [`OrgConnectionObject`](super::OrgConnectionObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionObjectConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionObjectConnection {
    optional id "id",
} }
auth0_core::__read!(OrgConnectionObjectConnection);

/// Organization connection removed data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedData {
    /// Subject of the event.
    pub object: Option<OrgConnectionRemovedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgConnectionRemovedObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionRemovedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgConnectionRemovedData);

/// An organization connection removed object, in `object` of
/// [`OrgConnectionRemovedData`](super::OrgConnectionRemovedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The connection.
    pub connection: Option<OrgConnectionObjectConnection>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionRemovedObject {
    optional organization "organization",
    optional connection "connection",
} }
auth0_core::__read!(OrgConnectionRemovedObject);

/// Organization data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgData {
    /// Subject of the event.
    pub object: Option<OrgObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgData);

/// Organization deleted data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedData {
    /// Subject of the event.
    pub object: Option<OrgDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgDeletedObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgDeletedData);

/// An organization deleted object, in `object` of [`OrgDeletedData`](super::OrgDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedObject {
    /// Unique name.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgDeletedObject {
    optional name "name",
    optional id "id",
    optional display_name "display_name",
    optional metadata "metadata",
} }
auth0_core::__read!(OrgDeletedObject);

/// Organization group role assigned data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleAssignedData {
    /// Subject of the event.
    pub object: Option<OrgGroupRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgGroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleAssignedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgGroupRoleAssignedData);

/// Organization group role deleted data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedData {
    /// Subject of the event.
    pub object: Option<OrgGroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgGroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgGroupRoleDeletedData);

/// An organization group role deleted object, in `object` of
/// [`OrgGroupRoleDeletedData`](super::OrgGroupRoleDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The role.
    pub role: Option<GroupRoleDeletedObjectRole>,
    /// The group.
    pub group: Option<GroupReference>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleDeletedObject {
    optional organization "organization",
    optional role "role",
    optional group "group",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(OrgGroupRoleDeletedObject);

/// An organization group role object, in `object` of
/// [`OrgGroupRoleAssignedData`](super::OrgGroupRoleAssignedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The role.
    pub role: Option<EventRole>,
    /// The group.
    pub group: Option<GroupReference>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleObject {
    optional organization "organization",
    optional role "role",
    optional group "group",
    optional created_at "created_at",
} }
auth0_core::__read!(OrgGroupRoleObject);

/// An organization group role object organization, in `organization` of
/// [`OrgGroupRoleObject`](super::OrgGroupRoleObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleObjectOrganization {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleObjectOrganization {
    optional id "id",
} }
auth0_core::__read!(OrgGroupRoleObjectOrganization);

/// Organization member data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberData {
    /// Subject of the event.
    pub object: Option<OrgMemberObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgMemberObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgMemberData);

/// An organization member object, in `object` of [`OrgMemberData`](super::OrgMemberData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The user.
    pub user: Option<OrgMemberUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberObject {
    optional organization "organization",
    optional user "user",
} }
auth0_core::__read!(OrgMemberObject);

/// Organization member role data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleData {
    /// Subject of the event.
    pub object: Option<OrgMemberRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgMemberRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgMemberRoleData);

/// An organization member role object, in `object` of
/// [`OrgMemberRoleData`](super::OrgMemberRoleData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The user.
    pub user: Option<OrgMemberUser>,
    /// The role.
    pub role: Option<EventRole>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleObject {
    optional organization "organization",
    optional user "user",
    optional role "role",
} }
auth0_core::__read!(OrgMemberRoleObject);

/// An organization member user, in `user` of [`OrgMemberObject`](super::OrgMemberObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberUser {
    optional user_id "user_id",
} }
auth0_core::__read!(OrgMemberUser);

/// An organization object, in `object` of [`OrgData`](super::OrgData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgObject {
    /// Unique name.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Logo and colors.
    pub branding: Option<OrgBranding>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgObject {
    optional name "name",
    optional id "id",
    optional display_name "display_name",
    optional metadata "metadata",
    optional branding "branding",
} }
auth0_core::__read!(OrgObject);

/// An organization group, the [`GroupReference`](super::GroupReference) whose `type` is
/// `organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationGroup {
    optional id "id",
    optional external_id "external_id",
    optional organization_id "organization_id",
} }
auth0_core::__read!(OrganizationGroup);

/// A tenant group, the [`GroupReference`](super::GroupReference) whose `type` is `tenant`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { TenantGroup {
    optional id "id",
    optional external_id "external_id",
} }
auth0_core::__read!(TenantGroup);
