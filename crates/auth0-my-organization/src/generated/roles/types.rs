// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesParams {
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page. Up to 100.
    pub take: Option<u64>,
    /// Roles with this in their name only.
    pub name: Option<String>,
}

auth0_core::__setters! { ListRolesParams {
    value from: String,
    plain take: u64,
    value name: String,
} }

impl ListRolesParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("name", self.name.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
