// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /custom-domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCustomDomainsParams {
    /// How many are on a page at most, where pages go by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<String>,
}

auth0_core::__setters! { ListCustomDomainsParams {
    plain take: u64,
    value from: String,
    value q: String,
    value fields: String,
    plain include_fields: bool,
    value sort: String,
} }

impl ListCustomDomainsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
