// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

use crate::Timestamp;
use crate::generated::shared::SessionDevice;

/// What `GET /refresh-tokens` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RefreshToken {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it expires unless it is used.
    pub idle_expires_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Device it belongs to.
    pub device: Option<SessionDevice>,
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Session the refresh token belongs to.
    pub session_id: Option<String>,
    /// Whether each use gives a new refresh token.
    pub rotating: Option<bool>,
    /// APIs that the refresh token is good for.
    pub resource_servers: Option<Vec<RefreshTokenResourceServer>>,
    /// Names and values of one's own.
    pub refresh_token_metadata: Option<Json>,
    /// When the refresh token was exchanged last.
    pub last_exchanged_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `resource_servers` of [`RefreshToken`](super::RefreshToken).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RefreshTokenResourceServer {
    /// Identifier of the API.
    pub audience: Option<String>,
    /// Scopes for the API, separated by spaces.
    pub scopes: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
