// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /resource-servers`.
#[derive(Debug, Clone, Default)]
pub struct ListResourceServerParams {
    /// Only the APIs with these identifiers.
    pub identifiers: Vec<String>,
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
}

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

/// Optional parameters of `GET /resource-servers/{id}`.
#[derive(Debug, Clone, Default)]
pub struct GetResourceServerParams {
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
}

impl GetResourceServerParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("include_fields", self.include_fields)
    }
}
