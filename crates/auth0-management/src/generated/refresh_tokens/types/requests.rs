// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Patch};

/// Request body of `POST /refresh-tokens/revoke`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeRefreshTokens {
    /// Identifiers of refresh tokens. At least 1 element.
    pub ids: Option<Vec<String>>,
    /// User whose refresh tokens are revoked. 1 to 300 characters.
    pub user_id: Option<String>,
    /// Application whose refresh tokens are revoked. 1 to 64 characters.
    pub client_id: Option<String>,
    /// API for which the refresh tokens are revoked. 1 to 600 characters.
    pub audience: Option<String>,
}

auth0_core::__setters! { RevokeRefreshTokens {
    list ids: String,
    value user_id: String,
    value client_id: String,
    value audience: String,
} }

auth0_core::__write! { RevokeRefreshTokens {
    optional ids "ids",
    optional user_id "user_id",
    optional client_id "client_id",
    optional audience "audience",
} }

/// Request body of `PATCH /refresh-tokens/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRefreshToken {
    /// Custom metadata.
    pub refresh_token_metadata: Patch<Json>,
}

auth0_core::__setters! { UpdateRefreshToken {
    patch refresh_token_metadata: Json,
} }

auth0_core::__write! { UpdateRefreshToken {
    patch refresh_token_metadata "refresh_token_metadata",
} }
