// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /logs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLogsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<String>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Identifier of the log event after which the list begins; goes with `take` and without any other
    /// parameter.
    pub from: Option<String>,
    /// How many events are in the response, up to 100; goes with `from`.
    pub take: Option<u64>,
    /// Only events that fit this query, in Lucene syntax.
    pub search: Option<String>,
}

auth0_core::__setters! { ListLogsParams {
    plain page: u64,
    plain per_page: u64,
    value sort: String,
    value fields: String,
    plain include_fields: bool,
    value from: String,
    plain take: u64,
    value search: String,
} }

impl ListLogsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("sort", self.sort.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("search", self.search.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset_or_checkpoint(
            self.page,
            self.per_page,
            100,
            self.from.as_deref(),
            self.take,
            50,
        )
    }
}
