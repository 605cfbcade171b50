// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /refresh-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRefreshTokensParams {
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// How many are on a page at most, where pages go by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
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
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("client_id", self.client_id.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
