// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::ResourceServerSortField;
use crate::generated::shared::SearchParser;

/// Optional parameters of `GET /resource-servers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListResourceServerParams {
    /// Only the APIs with these identifiers.
    pub identifiers: Vec<String>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListResourceServerParams {
    repeated identifiers: String,
    plain page: u64,
    plain per_page: u64,
    plain include_fields: bool,
} }

impl ListResourceServerParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("identifiers", self.identifiers.as_slice())
            .query("include_fields", self.include_fields)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /resource-servers/search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchResourceServersParams {
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
    pub parser: Option<SearchParser>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<ResourceServerSortField>,
}

auth0_core::__setters! { SearchResourceServersParams {
    value q: String,
    value parser: SearchParser,
    value fields: String,
    plain include_fields: bool,
    plain take: u64,
    value from: String,
    value sort: ResourceServerSortField,
} }

impl SearchResourceServersParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("parser", self.parser.as_ref().map(SearchParser::as_str))
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query(
                "sort",
                self.sort.as_ref().map(ResourceServerSortField::as_str),
            )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /resource-servers/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResourceServerParams {
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetResourceServerParams {
    plain include_fields: bool,
} }

impl GetResourceServerParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("include_fields", self.include_fields)
    }
}
