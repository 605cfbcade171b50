// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Json, Operation, Paging, Patch};

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

/// Optional parameters of `GET /refresh-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRefreshTokensParams {
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListRefreshTokensParams {
    value client_id: String,
    value from: String,
    plain take: u64,
    value fields: String,
    plain include_fields: bool,
} }

impl ListRefreshTokensParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("client_id", self.client_id.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
