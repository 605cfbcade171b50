// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `a0purpose` of [`EventStreamCloudEventGroupCreatedCloudEvent`].
pub enum EventStreamCloudEventA0Purpose {
Test = "test",
}
}

string_enum! {
/// The `code` of [`EventStreamCloudEventErrorDetail`].
pub enum EventStreamCloudEventErrorCode {
InvalidCursor = "invalid_cursor",
CursorExpired = "cursor_expired",
Timeout = "timeout",
PayloadTooLarge = "payload_too_large",
ProcessingError = "processing_error",
ConnectionTimeout = "connection_timeout",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventErrorMessage`].
pub enum EventStreamCloudEventErrorMessageType {
Error = "error",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupCreatedObject0`].
pub enum EventStreamCloudEventGroupCreatedObject0Type {
Connection = "connection",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupCreatedObject1`].
pub enum EventStreamCloudEventGroupCreatedObject1Type {
Organization = "organization",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupCreatedObject2`].
pub enum EventStreamCloudEventGroupCreatedObject2Type {
Tenant = "tenant",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupCreated`].
pub enum EventStreamCloudEventGroupCreatedType {
GroupCreated = "group.created",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupDeleted`].
pub enum EventStreamCloudEventGroupDeletedType {
GroupDeleted = "group.deleted",
}
}

string_enum! {
/// The `member_type` of [`EventStreamCloudEventGroupMemberAddedObjectMember0`].
pub enum EventStreamCloudEventGroupMemberAddedObjectMember0MemberType {
User = "user",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupMemberAdded`].
pub enum EventStreamCloudEventGroupMemberAddedType {
GroupMemberAdded = "group.member.added",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupMemberDeleted`].
pub enum EventStreamCloudEventGroupMemberDeletedType {
GroupMemberDeleted = "group.member.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupRoleAssigned`].
pub enum EventStreamCloudEventGroupRoleAssignedType {
GroupRoleAssigned = "group.role.assigned",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupRoleDeleted`].
pub enum EventStreamCloudEventGroupRoleDeletedType {
GroupRoleDeleted = "group.role.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventGroupUpdated`].
pub enum EventStreamCloudEventGroupUpdatedType {
GroupUpdated = "group.updated",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOffsetOnlyMessage`].
pub enum EventStreamCloudEventOffsetOnlyMessageType {
OffsetOnly = "offset-only",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgConnectionAdded`].
pub enum EventStreamCloudEventOrgConnectionAddedType {
OrganizationConnectionAdded = "organization.connection.added",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgConnectionRemoved`].
pub enum EventStreamCloudEventOrgConnectionRemovedType {
OrganizationConnectionRemoved = "organization.connection.removed",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgConnectionUpdated`].
pub enum EventStreamCloudEventOrgConnectionUpdatedType {
OrganizationConnectionUpdated = "organization.connection.updated",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgCreated`].
pub enum EventStreamCloudEventOrgCreatedType {
OrganizationCreated = "organization.created",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgDeleted`].
pub enum EventStreamCloudEventOrgDeletedType {
OrganizationDeleted = "organization.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgGroupRoleAssigned`].
pub enum EventStreamCloudEventOrgGroupRoleAssignedType {
OrganizationGroupRoleAssigned = "organization.group.role.assigned",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgGroupRoleDeleted`].
pub enum EventStreamCloudEventOrgGroupRoleDeletedType {
OrganizationGroupRoleDeleted = "organization.group.role.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgMemberAdded`].
pub enum EventStreamCloudEventOrgMemberAddedType {
OrganizationMemberAdded = "organization.member.added",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgMemberDeleted`].
pub enum EventStreamCloudEventOrgMemberDeletedType {
OrganizationMemberDeleted = "organization.member.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgMemberRoleAssigned`].
pub enum EventStreamCloudEventOrgMemberRoleAssignedType {
OrganizationMemberRoleAssigned = "organization.member.role.assigned",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgMemberRoleDeleted`].
pub enum EventStreamCloudEventOrgMemberRoleDeletedType {
OrganizationMemberRoleDeleted = "organization.member.role.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventOrgUpdated`].
pub enum EventStreamCloudEventOrgUpdatedType {
OrganizationUpdated = "organization.updated",
}
}

string_enum! {
/// The `provider` of [`EventStreamCloudEventUserCreatedObjectIdentitiesItem`].
pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemProvider {
Custom = "custom",
Auth0 = "auth0",
Ad = "ad",
Adfs = "adfs",
GoogleApps = "google-apps",
Ip = "ip",
Office365 = "office365",
Oidc = "oidc",
Okta = "okta",
Pingfederate = "pingfederate",
Samlp = "samlp",
Sharepoint = "sharepoint",
Waad = "waad",
Email = "email",
Sms = "sms",
Amazon = "amazon",
Apple = "apple",
Dropbox = "dropbox",
Bitbucket = "bitbucket",
Auth0Oidc = "auth0-oidc",
Baidu = "baidu",
Bitly = "bitly",
Box = "box",
Daccount = "daccount",
Dwolla = "dwolla",
EvernoteSandbox = "evernote-sandbox",
Evernote = "evernote",
Exact = "exact",
Facebook = "facebook",
Fitbit = "fitbit",
Github = "github",
GoogleOauth2 = "google-oauth2",
Instagram = "instagram",
Line = "line",
Linkedin = "linkedin",
Oauth1 = "oauth1",
Oauth2 = "oauth2",
Paypal = "paypal",
PaypalSandbox = "paypal-sandbox",
Planningcenter = "planningcenter",
SalesforceCommunity = "salesforce-community",
SalesforceSandbox = "salesforce-sandbox",
Salesforce = "salesforce",
Shopify = "shopify",
Soundcloud = "soundcloud",
Thirtysevensignals = "thirtysevensignals",
Twitter = "twitter",
Untapped = "untapped",
Vkontakte = "vkontakte",
Weibo = "weibo",
Windowslive = "windowslive",
Wordpress = "wordpress",
Yahoo = "yahoo",
Yandex = "yandex",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventUserCreated`].
pub enum EventStreamCloudEventUserCreatedType {
UserCreated = "user.created",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventUserDeleted`].
pub enum EventStreamCloudEventUserDeletedType {
UserDeleted = "user.deleted",
}
}

string_enum! {
/// The `type` of [`EventStreamCloudEventUserUpdated`].
pub enum EventStreamCloudEventUserUpdatedType {
UserUpdated = "user.updated",
}
}

string_enum! {
/// The `event_type` of `GET /events`.
pub enum EventStreamSubscribeEventsEventType {
GroupCreated = "group.created",
GroupDeleted = "group.deleted",
GroupMemberAdded = "group.member.added",
GroupMemberDeleted = "group.member.deleted",
GroupRoleAssigned = "group.role.assigned",
GroupRoleDeleted = "group.role.deleted",
GroupUpdated = "group.updated",
OrganizationConnectionAdded = "organization.connection.added",
OrganizationConnectionRemoved = "organization.connection.removed",
OrganizationConnectionUpdated = "organization.connection.updated",
OrganizationCreated = "organization.created",
OrganizationDeleted = "organization.deleted",
OrganizationGroupRoleAssigned = "organization.group.role.assigned",
OrganizationGroupRoleDeleted = "organization.group.role.deleted",
OrganizationMemberAdded = "organization.member.added",
OrganizationMemberDeleted = "organization.member.deleted",
OrganizationMemberRoleAssigned = "organization.member.role.assigned",
OrganizationMemberRoleDeleted = "organization.member.role.deleted",
OrganizationUpdated = "organization.updated",
UserCreated = "user.created",
UserDeleted = "user.deleted",
UserUpdated = "user.updated",
}
}
