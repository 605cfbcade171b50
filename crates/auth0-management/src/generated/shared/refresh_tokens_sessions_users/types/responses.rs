// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// The `device` of `RefreshToken`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
