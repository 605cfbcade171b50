// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json};

use crate::Timestamp;
use crate::generated::shared::TextOrList;

/// An entry of the tenant's log.
///
/// Listed by `GET /logs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Log {
    /// When it happened.
    pub date: Option<Timestamp>,
    /// Code of the kind of event, such as `s` for a login.
    pub r#type: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// Name of the connection.
    pub connection: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Name of the application.
    pub client_name: Option<String>,
    /// IP address of the request.
    pub ip: Option<String>,
    /// Host name of the server.
    pub hostname: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
    /// API that tokens were asked for.
    pub audience: Option<String>,
    /// Scopes that were asked for.
    pub scope: Option<TextOrList>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Kind of strategy.
    pub strategy_type: Option<String>,
    /// Identifier of the log event.
    pub log_id: Option<String>,
    /// Whether the request came from a mobile device.
    pub is_mobile: Option<bool>,
    /// Details, which depend on the kind of event.
    pub details: Option<Json>,
    /// User agent of the request.
    pub user_agent: Option<String>,
    /// Security data of the connection.
    pub security_context: Option<LogSecurityContext>,
    /// Place of the IP address.
    pub location_info: Option<LogLocationInfo>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Log {
    optional date "date",
    optional r#type "type",
    optional description "description",
    optional connection "connection",
    optional connection_id "connection_id",
    optional client_id "client_id",
    optional client_name "client_name",
    optional ip "ip",
    optional hostname "hostname",
    optional user_id "user_id",
    optional user_name "user_name",
    optional audience "audience",
    optional scope "scope",
    optional strategy "strategy",
    optional strategy_type "strategy_type",
    optional log_id "log_id",
    optional is_mobile "isMobile",
    optional details "details",
    optional user_agent "user_agent",
    optional security_context "security_context",
    optional location_info "location_info",
    optional organization_id "organization_id",
    optional organization_name "organization_name",
} }
auth0_core::__read!(Log);

/// Log location info, in `location_info` of [`Log`](super::Log).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogLocationInfo {
    /// Country, by its two-letter code. Exactly 2 characters.
    pub country_code: Option<String>,
    /// Country, by its three-letter code. Exactly 3 characters.
    pub country_code3: Option<String>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// City.
    pub city_name: Option<String>,
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Continent, by its code.
    pub continent_code: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { LogLocationInfo {
    optional country_code "country_code",
    optional country_code3 "country_code3",
    optional country_name "country_name",
    optional city_name "city_name",
    optional latitude "latitude",
    optional longitude "longitude",
    optional time_zone "time_zone",
    optional continent_code "continent_code",
} }
auth0_core::__read!(LogLocationInfo);

/// A log security context, in `security_context` of [`Log`](super::Log).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogSecurityContext {
    /// JA3 fingerprint of the TLS client.
    pub ja3: Option<String>,
    /// JA4 fingerprint of the TLS client.
    pub ja4: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { LogSecurityContext {
    optional ja3 "ja3",
    optional ja4 "ja4",
} }
auth0_core::__read!(LogSecurityContext);
