// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// A session device, in `device` of `RefreshToken`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionDevice {
    /// IP address of the first request.
    pub initial_ip: Option<String>,
    /// Autonomous system of the first request.
    pub initial_asn: Option<String>,
    /// User agent of the first request.
    pub initial_user_agent: Option<String>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// Autonomous system of the last request.
    pub last_asn: Option<String>,
    /// User agent of the last request.
    pub last_user_agent: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SessionDevice {
    optional initial_ip "initial_ip",
    optional initial_asn "initial_asn",
    optional initial_user_agent "initial_user_agent",
    optional last_ip "last_ip",
    optional last_asn "last_asn",
    optional last_user_agent "last_user_agent",
} }
auth0_core::__read!(SessionDevice);
