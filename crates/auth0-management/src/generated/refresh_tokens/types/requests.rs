// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch};
use serde::Serialize;

/// What `POST /refresh-tokens/revoke` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RevokeRefreshTokens {
    /// Identifiers of refresh tokens. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// User whose refresh tokens are revoked. 1 to 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Application whose refresh tokens are revoked. 1 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// API for which the refresh tokens are revoked. 1 to 600 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
}

/// What `PATCH /refresh-tokens/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateRefreshToken {
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub refresh_token_metadata: Patch<Json>,
}
