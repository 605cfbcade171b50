// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::UserObjectIdentitiesItemProvider;
use crate::Timestamp;
use crate::generated::shared::{TextOrInteger, UserProfileData};

/// An event client, in `client` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventClient {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
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
    /// Unique name.
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
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// When it was last changed.
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
    /// Unique name.
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
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// When it was last changed.
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
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
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
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<EventUserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Unique name. 1 to 300 characters.
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
