// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `type` of [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
pub enum ConnectionCreatedCloudEventType {
ConnectionCreated = "connection.created",
}
}

string_enum! {
/// The `type` of [`ConnectionDeletedCloudEvent`](super::ConnectionDeletedCloudEvent).
pub enum ConnectionDeletedCloudEventType {
ConnectionDeleted = "connection.deleted",
}
}

string_enum! {
/// The `type` of [`ConnectionUpdatedCloudEvent`](super::ConnectionUpdatedCloudEvent).
pub enum ConnectionUpdatedCloudEventType {
ConnectionUpdated = "connection.updated",
}
}

string_enum! {
/// The `code` of [`EventErrorDetail`](super::EventErrorDetail).
pub enum EventErrorCode {
InvalidCursor = "invalid_cursor",
CursorExpired = "cursor_expired",
Timeout = "timeout",
PayloadTooLarge = "payload_too_large",
ProcessingError = "processing_error",
ConnectionTimeout = "connection_timeout",
}
}

string_enum! {
/// The `a0purpose` of [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
pub enum EventPurpose {
Test = "test",
}
}

string_enum! {
/// The `type` of [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
pub enum GroupCreatedCloudEventType {
GroupCreated = "group.created",
}
}

string_enum! {
/// The `type` of [`GroupDeletedCloudEvent`](super::GroupDeletedCloudEvent).
pub enum GroupDeletedCloudEventType {
GroupDeleted = "group.deleted",
}
}

string_enum! {
/// The `type` of [`GroupMemberAddedCloudEvent`](super::GroupMemberAddedCloudEvent).
pub enum GroupMemberAddedCloudEventType {
GroupMemberAdded = "group.member.added",
}
}

string_enum! {
/// The `type` of [`GroupMemberDeletedCloudEvent`](super::GroupMemberDeletedCloudEvent).
pub enum GroupMemberDeletedCloudEventType {
GroupMemberDeleted = "group.member.deleted",
}
}

string_enum! {
/// The `type` of [`GroupRoleAssignedCloudEvent`](super::GroupRoleAssignedCloudEvent).
pub enum GroupRoleAssignedCloudEventType {
GroupRoleAssigned = "group.role.assigned",
}
}

string_enum! {
/// The `type` of [`GroupRoleDeletedCloudEvent`](super::GroupRoleDeletedCloudEvent).
pub enum GroupRoleDeletedCloudEventType {
GroupRoleDeleted = "group.role.deleted",
}
}

string_enum! {
/// The `type` of [`GroupUpdatedCloudEvent`](super::GroupUpdatedCloudEvent).
pub enum GroupUpdatedCloudEventType {
GroupUpdated = "group.updated",
}
}

string_enum! {
/// The `type` of [`OrgConnectionAddedCloudEvent`](super::OrgConnectionAddedCloudEvent).
pub enum OrgConnectionAddedCloudEventType {
OrganizationConnectionAdded = "organization.connection.added",
}
}

string_enum! {
/// The `type` of [`OrgConnectionRemovedCloudEvent`](super::OrgConnectionRemovedCloudEvent).
pub enum OrgConnectionRemovedCloudEventType {
OrganizationConnectionRemoved = "organization.connection.removed",
}
}

string_enum! {
/// The `type` of [`OrgConnectionUpdatedCloudEvent`](super::OrgConnectionUpdatedCloudEvent).
pub enum OrgConnectionUpdatedCloudEventType {
OrganizationConnectionUpdated = "organization.connection.updated",
}
}

string_enum! {
/// The `type` of [`OrgCreatedCloudEvent`](super::OrgCreatedCloudEvent).
pub enum OrgCreatedCloudEventType {
OrganizationCreated = "organization.created",
}
}

string_enum! {
/// The `type` of [`OrgDeletedCloudEvent`](super::OrgDeletedCloudEvent).
pub enum OrgDeletedCloudEventType {
OrganizationDeleted = "organization.deleted",
}
}

string_enum! {
/// The `type` of [`OrgGroupRoleAssignedCloudEvent`](super::OrgGroupRoleAssignedCloudEvent).
pub enum OrgGroupRoleAssignedCloudEventType {
OrganizationGroupRoleAssigned = "organization.group.role.assigned",
}
}

string_enum! {
/// The `type` of [`OrgGroupRoleDeletedCloudEvent`](super::OrgGroupRoleDeletedCloudEvent).
pub enum OrgGroupRoleDeletedCloudEventType {
OrganizationGroupRoleDeleted = "organization.group.role.deleted",
}
}

string_enum! {
/// The `type` of [`OrgMemberAddedCloudEvent`](super::OrgMemberAddedCloudEvent).
pub enum OrgMemberAddedCloudEventType {
OrganizationMemberAdded = "organization.member.added",
}
}

string_enum! {
/// The `type` of [`OrgMemberDeletedCloudEvent`](super::OrgMemberDeletedCloudEvent).
pub enum OrgMemberDeletedCloudEventType {
OrganizationMemberDeleted = "organization.member.deleted",
}
}

string_enum! {
/// The `type` of [`OrgMemberRoleAssignedCloudEvent`](super::OrgMemberRoleAssignedCloudEvent).
pub enum OrgMemberRoleAssignedCloudEventType {
OrganizationMemberRoleAssigned = "organization.member.role.assigned",
}
}

string_enum! {
/// The `type` of [`OrgMemberRoleDeletedCloudEvent`](super::OrgMemberRoleDeletedCloudEvent).
pub enum OrgMemberRoleDeletedCloudEventType {
OrganizationMemberRoleDeleted = "organization.member.role.deleted",
}
}

string_enum! {
/// The `type` of [`OrgUpdatedCloudEvent`](super::OrgUpdatedCloudEvent).
pub enum OrgUpdatedCloudEventType {
OrganizationUpdated = "organization.updated",
}
}

string_enum! {
/// The `specversion` of [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
pub enum SpecVersion {
V1_0 = "1.0",
}
}

string_enum! {
/// The `type` of [`UserCreatedCloudEvent`](super::UserCreatedCloudEvent).
pub enum UserCreatedCloudEventType {
UserCreated = "user.created",
}
}

string_enum! {
/// The `type` of [`UserDeletedCloudEvent`](super::UserDeletedCloudEvent).
pub enum UserDeletedCloudEventType {
UserDeleted = "user.deleted",
}
}

string_enum! {
/// The `provider` of [`EventUserIdentity`](super::EventUserIdentity).
pub enum UserObjectIdentitiesItemProvider {
Custom = "custom",
Auth0 = "auth0",
Ad = "ad",
Adfs = "adfs",
GoogleApps = "google-apps",
Ip = "ip",
Office365 = "office365",
Oidc = "oidc",
Okta = "okta",
PingFederate = "pingfederate",
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
PlanningCenter = "planningcenter",
SalesforceCommunity = "salesforce-community",
SalesforceSandbox = "salesforce-sandbox",
Salesforce = "salesforce",
Shopify = "shopify",
Soundcloud = "soundcloud",
ThirtySevenSignals = "thirtysevensignals",
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
/// The `type` of [`UserUpdatedCloudEvent`](super::UserUpdatedCloudEvent).
pub enum UserUpdatedCloudEventType {
UserUpdated = "user.updated",
}
}
