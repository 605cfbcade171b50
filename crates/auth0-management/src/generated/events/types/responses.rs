// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    CreatedGroup, EventGroup, GroupMember, GroupReference, UserObjectIdentitiesItemProvider,
};
use crate::Timestamp;
use crate::generated::shared::{AccessLevel, TextOrInteger, UserProfileData};

/// Connection data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionData {
    /// Subject of the event.
    pub object: Option<ConnectionObject>,
    pub previous_object: Option<ConnectionObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionData {
    optional object "object",
    optional previous_object "previous_object",
    optional context "context",
} }
auth0_core::__read!(ConnectionData);

/// A connection group, the [`GroupReference`](super::GroupReference) whose `type` is `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionGroup {
    optional id "id",
    optional external_id "external_id",
    optional connection_id "connection_id",
} }
auth0_core::__read!(ConnectionGroup);

/// A connection member, the [`GroupMember`](super::GroupMember) whose `member_type` is
/// `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionMember {
    /// Identifier.
    pub id: Option<String>,
    /// Owner of the group: a connection, an organization or the tenant.
    pub r#type: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionMember {
    optional id "id",
    optional r#type "type",
    optional connection_id "connection_id",
} }
auth0_core::__read!(ConnectionMember);

/// A connection object, in `object` of [`ConnectionData`](super::ConnectionData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionObject {
    /// Use of the connection for logins.
    pub authentication: Option<ConnectionObjectAuthentication>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Applications that the connection is enabled for, by ID.
    pub enabled_clients: Option<Vec<String>>,
    /// Identifier.
    pub id: Option<String>,
    /// Whether third-party applications can use it too.
    pub is_domain_connection: Option<bool>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Use of the connection for connected accounts.
    pub connected_accounts: Option<Json>,
    /// Settings that depend on the strategy.
    pub options: Option<Json>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionObject {
    optional authentication "authentication",
    optional display_name "display_name",
    optional enabled_clients "enabled_clients",
    optional id "id",
    optional is_domain_connection "is_domain_connection",
    optional metadata "metadata",
    optional name "name",
    optional realms "realms",
    optional connected_accounts "connected_accounts",
    optional options "options",
    optional strategy "strategy",
} }
auth0_core::__read!(ConnectionObject);

/// Connection object authentication, in `authentication` of
/// [`ConnectionObject`](super::ConnectionObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionObjectAuthentication {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionObjectAuthentication {
    optional active "active",
} }
auth0_core::__read!(ConnectionObjectAuthentication);

/// A created connection group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is
/// `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CreatedConnectionGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional connection_id "connection_id",
} }
auth0_core::__read!(CreatedConnectionGroup);

/// A created organization group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is
/// `organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedOrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CreatedOrganizationGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional organization_id "organization_id",
} }
auth0_core::__read!(CreatedOrganizationGroup);

/// A created tenant group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is `tenant`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedTenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CreatedTenantGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
} }
auth0_core::__read!(CreatedTenantGroup);

/// An event client, in `client` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventClient {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventClient {
    optional id "id",
    optional name "name",
    optional metadata "metadata",
} }
auth0_core::__read!(EventClient);

/// An event connection, in `connection` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventConnection {
    optional id "id",
    optional name "name",
    optional strategy "strategy",
} }
auth0_core::__read!(EventConnection);

/// An event connection group, the [`EventGroup`](super::EventGroup) whose `type` is `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventConnectionGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional connection_id "connection_id",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventConnectionGroup);

/// An event context, in `context` of [`ConnectionData`](super::ConnectionData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventContext {
    /// The application.
    pub client: Option<EventClient>,
    /// Connection the event came by.
    pub connection: Option<EventConnection>,
    /// Request that led to the event.
    pub request: Option<EventRequest>,
    /// Tenant the event belongs to.
    pub tenant: Option<EventTenant>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventContext {
    optional client "client",
    optional connection "connection",
    optional request "request",
    optional tenant "tenant",
} }
auth0_core::__read!(EventContext);

/// An event organization, in `organization` of [`OrgConnectionObject`](super::OrgConnectionObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventOrganization {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventOrganization {
    optional name "name",
    optional id "id",
} }
auth0_core::__read!(EventOrganization);

/// An event organization group, the [`EventGroup`](super::EventGroup) whose `type` is
/// `organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventOrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventOrganizationGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional organization_id "organization_id",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventOrganizationGroup);

/// An event request, in `request` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventRequest {
    /// Place of the IP address.
    pub geo: Option<EventRequestGeo>,
    /// Host name.
    pub hostname: Option<String>,
    /// Custom domain the request came to.
    pub custom_domain: Option<String>,
    /// IP address of the request.
    pub ip: Option<String>,
    /// HTTP method.
    pub method: Option<String>,
    /// User agent of the request.
    pub user_agent: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventRequest {
    optional geo "geo",
    optional hostname "hostname",
    optional custom_domain "custom_domain",
    optional ip "ip",
    optional method "method",
    optional user_agent "user_agent",
} }
auth0_core::__read!(EventRequest);

/// An event request geo, in `geo` of [`EventRequest`](super::EventRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventRequestGeo {
    /// Continent, by its code.
    pub continent_code: Option<String>,
    /// Country, by its two-letter code.
    pub country_code: Option<String>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// Subdivision of the country, by its code.
    pub subdivision_code: Option<String>,
    /// Name of the subdivision of the country.
    pub subdivision_name: Option<String>,
    /// City.
    pub city_name: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventRequestGeo {
    optional continent_code "continent_code",
    optional country_code "country_code",
    optional country_name "country_name",
    optional latitude "latitude",
    optional longitude "longitude",
    optional subdivision_code "subdivision_code",
    optional subdivision_name "subdivision_name",
    optional city_name "city_name",
    optional time_zone "time_zone",
} }
auth0_core::__read!(EventRequestGeo);

/// An event role, in `role` of [`GroupRoleObject`](super::GroupRoleObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventRole {
    optional id "id",
    optional name "name",
} }
auth0_core::__read!(EventRole);

/// An event tenant, in `tenant` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventTenant {
    /// Identifier of the tenant.
    pub tenant_id: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventTenant {
    optional tenant_id "tenant_id",
    optional id "id",
} }
auth0_core::__read!(EventTenant);

/// An event tenant group, the [`EventGroup`](super::EventGroup) whose `type` is `tenant`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventTenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventTenantGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventTenantGroup);

/// An event user, in `object` of [`UserData`](super::UserData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<EventUserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name that tells it from others. 1 to 300 characters.
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Option<String>,
    /// Multi-factor providers the user has enrolled.
    pub multifactor: Option<Vec<String>>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// When the user logged in last.
    pub last_login: Option<Timestamp>,
    /// How often the user has logged in.
    pub logins_count: Option<i64>,
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventUser {
    optional user_id "user_id",
    optional email "email",
    optional email_verified "email_verified",
    optional username "username",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional identities "identities",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional picture "picture",
    optional name "name",
    optional nickname "nickname",
    optional multifactor "multifactor",
    optional last_ip "last_ip",
    optional last_login "last_login",
    optional logins_count "logins_count",
    optional blocked "blocked",
    optional given_name "given_name",
    optional family_name "family_name",
} }
auth0_core::__read!(EventUser);

/// An event user identity, in `identities` of [`EventUser`](super::EventUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUserIdentity {
    /// Name of the connection.
    pub connection: Option<String>,
    /// User ID at the provider.
    pub user_id: Option<TextOrInteger>,
    /// Profile that the identity provider gave.
    pub profile_data: Option<UserProfileData>,
    /// Identity provider of the account.
    pub provider: Option<UserObjectIdentitiesItemProvider>,
    /// Whether the account is one at a social network.
    pub is_social: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventUserIdentity {
    optional connection "connection",
    optional user_id "user_id",
    optional profile_data "profileData",
    optional provider "provider",
    optional is_social "isSocial",
} }
auth0_core::__read!(EventUserIdentity);

/// Group created data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupCreatedData {
    /// Subject of the event.
    pub object: Option<CreatedGroup>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<CreatedGroup>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupCreatedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupCreatedData);

/// Group data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupData {
    /// Subject of the event.
    pub object: Option<EventGroup>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventGroup>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupData);

/// Group member data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberData {
    /// Subject of the event.
    pub object: Option<GroupMemberObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupMemberObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupMemberData);

/// A group member object, in `object` of [`GroupMemberData`](super::GroupMemberData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// Member that was added or removed.
    pub member: Option<GroupMember>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberObject {
    optional group "group",
    optional member "member",
} }
auth0_core::__read!(GroupMemberObject);

/// Group role assigned data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleAssignedData {
    /// Subject of the event.
    pub object: Option<GroupRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleAssignedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupRoleAssignedData);

/// Group role deleted data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedData {
    /// Subject of the event.
    pub object: Option<GroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupRoleDeletedData);

/// A group role deleted object, in `object` of
/// [`GroupRoleDeletedData`](super::GroupRoleDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// The role.
    pub role: Option<GroupRoleDeletedObjectRole>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedObject {
    optional group "group",
    optional role "role",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(GroupRoleDeletedObject);

/// A group role deleted object role, in `role` of
/// [`GroupRoleDeletedObject`](super::GroupRoleDeletedObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedObjectRole {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedObjectRole {
    optional id "id",
} }
auth0_core::__read!(GroupRoleDeletedObjectRole);

/// A group role object, in `object` of [`GroupRoleAssignedData`](super::GroupRoleAssignedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// The role.
    pub role: Option<EventRole>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleObject {
    optional group "group",
    optional role "role",
    optional created_at "created_at",
} }
auth0_core::__read!(GroupRoleObject);

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
    /// Whether it is on.
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
    /// Name that tells it from others.
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
    /// Name that tells it from others.
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

/// User data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserData {
    /// Subject of the event.
    pub object: Option<EventUser>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(UserData);

/// User deleted data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedData {
    /// Subject of the event.
    pub object: Option<UserDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(UserDeletedData);

/// A user deleted object, in `object` of [`UserDeletedData`](super::UserDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedObject {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<EventUserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name that tells it from others. 1 to 300 characters.
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Option<String>,
    /// Multi-factor providers the user has enrolled.
    pub multifactor: Option<Vec<String>>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// When the user logged in last.
    pub last_login: Option<Timestamp>,
    /// How often the user has logged in.
    pub logins_count: Option<i64>,
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedObject {
    optional user_id "user_id",
    optional email "email",
    optional email_verified "email_verified",
    optional username "username",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional identities "identities",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional picture "picture",
    optional name "name",
    optional nickname "nickname",
    optional multifactor "multifactor",
    optional last_ip "last_ip",
    optional last_login "last_login",
    optional logins_count "logins_count",
    optional blocked "blocked",
    optional given_name "given_name",
    optional family_name "family_name",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(UserDeletedObject);

/// A user member, the [`GroupMember`](super::GroupMember) whose `member_type` is `user`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserMember {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserMember {
    optional id "id",
} }
auth0_core::__read!(UserMember);
