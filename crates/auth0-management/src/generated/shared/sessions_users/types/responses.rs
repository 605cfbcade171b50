// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use crate::Timestamp;
use crate::generated::shared::SessionCookieMode;

/// The `actor` of `Session`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionActorMetadata {
    pub sub: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `authentication` of `Session`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionAuthentication {
    /// Methods with which the user authenticated.
    pub methods: Option<Vec<SessionAuthenticationMethod>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `methods` of [`SessionAuthentication`](super::SessionAuthentication).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionAuthenticationMethod {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `clients` of `Session`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `cookie` of `Session`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionCookie {
    /// Whether the cookie outlives the browser.
    pub mode: Option<SessionCookieMode>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `device` of `Session`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SessionDevice {
    /// User agent of the first request.
    pub initial_user_agent: Option<String>,
    /// IP address of the first request.
    pub initial_ip: Option<String>,
    /// Autonomous system of the first request.
    pub initial_asn: Option<String>,
    /// User agent of the last request.
    pub last_user_agent: Option<String>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// Autonomous system of the last request.
    pub last_asn: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
