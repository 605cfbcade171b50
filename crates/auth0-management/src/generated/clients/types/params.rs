// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::ClientSortField;
use crate::generated::shared::{SearchParser, Strategy};

/// Optional parameters of `GET /clients`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListClientsParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Only the tenant's global application, or only the others.
    pub is_global: Option<bool>,
    /// Only first-party applications (`true`) or only third-party ones (`false`).
    pub is_first_party: Option<bool>,
    /// Only applications of these kinds, separated by commas.
    pub app_type: Option<String>,
    /// Only the application with this metadata document.
    pub external_client_id: Option<String>,
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
}

auth0_core::__setters! { ListClientsParams {
    value fields: String,
    plain include_fields: bool,
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
    plain is_global: bool,
    plain is_first_party: bool,
    value app_type: String,
    value external_client_id: String,
    value q: String,
} }

impl ListClientsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("is_global", self.is_global)
            .query("is_first_party", self.is_first_party)
            .query("app_type", self.app_type.as_deref())
            .query("external_client_id", self.external_client_id.as_deref())
            .query("q", self.q.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::either(
            self.page,
            self.per_page,
            100,
            self.from.as_deref(),
            self.take,
            100,
        )
    }
}

/// Optional parameters of `GET /clients/search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchClientsParams {
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
    pub sort: Option<ClientSortField>,
}

auth0_core::__setters! { SearchClientsParams {
    value q: String,
    value parser: SearchParser,
    value fields: String,
    plain include_fields: bool,
    plain take: u64,
    value from: String,
    value sort: ClientSortField,
} }

impl SearchClientsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("parser", self.parser.as_ref().map(SearchParser::as_str))
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_ref().map(ClientSortField::as_str))
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /clients/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetClientParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetClientParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetClientParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}

/// Optional parameters of `GET /clients/{id}/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetClientConnectionParams {
    /// Only connections of these strategies.
    pub strategy: Vec<Strategy>,
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

auth0_core::__setters! { GetClientConnectionParams {
    repeated strategy: Strategy,
    value from: String,
    plain take: u64,
    value fields: String,
    plain include_fields: bool,
} }

impl GetClientConnectionParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query(
                "strategy",
                self.strategy
                    .iter()
                    .map(Strategy::as_str)
                    .collect::<Vec<_>>(),
            )
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
