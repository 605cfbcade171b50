// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::{ClientGrantDefaultFor, ClientGrantSortField};
use crate::generated::shared::{ClientGrantSubjectType, SearchParser};

/// Optional parameters of `GET /client-grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListClientGrantsParams {
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// How many are on a page at most, where pages go by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Only grants for the API with this identifier.
    pub audience: Option<String>,
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Only grants that allow tokens for any organization, or only the others.
    pub allow_any_organization: Option<bool>,
    /// Only grants for users, or only those for applications themselves.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Only grants that are the default for applications of this kind.
    pub default_for: Option<ClientGrantDefaultFor>,
}

auth0_core::__setters! { ListClientGrantsParams {
    plain per_page: u64,
    plain page: u64,
    value from: String,
    plain take: u64,
    value audience: String,
    value client_id: String,
    plain allow_any_organization: bool,
    value subject_type: ClientGrantSubjectType,
    value default_for: ClientGrantDefaultFor,
} }

impl ListClientGrantsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("audience", self.audience.as_deref())
            .query("client_id", self.client_id.as_deref())
            .query("allow_any_organization", self.allow_any_organization)
            .query(
                "subject_type",
                self.subject_type
                    .as_ref()
                    .map(ClientGrantSubjectType::as_str),
            )
            .query(
                "default_for",
                self.default_for.as_ref().map(ClientGrantDefaultFor::as_str),
            )
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

/// Optional parameters of `GET /client-grants/search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchClientGrantsParams {
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
    pub parser: Option<SearchParser>,
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
    /// How many are on a page at most, where pages go by checkpoint.
    pub take: Option<u64>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<ClientGrantSortField>,
}

auth0_core::__setters! { SearchClientGrantsParams {
    value q: String,
    value parser: SearchParser,
    value fields: String,
    plain include_fields: bool,
    plain take: u64,
    value from: String,
    value sort: ClientGrantSortField,
} }

impl SearchClientGrantsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("q", self.q.as_deref())
            .query("parser", self.parser.as_ref().map(SearchParser::as_str))
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("sort", self.sort.as_ref().map(ClientGrantSortField::as_str))
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /client-grants/{id}/organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListClientGrantOrganizationsParams {
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// How many are on a page at most, where pages go by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListClientGrantOrganizationsParams {
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
} }

impl ListClientGrantOrganizationsParams {
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
