// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json};

use crate::Timestamp;
use crate::generated::shared::SessionDevice;

/// A refresh token and the session it was issued in.
///
/// Listed by `GET /refresh-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Custom metadata.
    pub refresh_token_metadata: Option<Json>,
    /// When the refresh token was exchanged last.
    pub last_exchanged_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RefreshToken {
    optional id "id",
    optional user_id "user_id",
    optional created_at "created_at",
    optional idle_expires_at "idle_expires_at",
    optional expires_at "expires_at",
    optional device "device",
    optional client_id "client_id",
    optional session_id "session_id",
    optional rotating "rotating",
    optional resource_servers "resource_servers",
    optional refresh_token_metadata "refresh_token_metadata",
    optional last_exchanged_at "last_exchanged_at",
} }
auth0_core::__read!(RefreshToken);

/// A refresh token resource server, in `resource_servers` of [`RefreshToken`](super::RefreshToken).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefreshTokenResourceServer {
    /// Identifier of the API.
    pub audience: Option<String>,
    /// Scopes for the API, separated by spaces.
    pub scopes: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RefreshTokenResourceServer {
    optional audience "audience",
    optional scopes "scopes",
} }
auth0_core::__read!(RefreshTokenResourceServer);
