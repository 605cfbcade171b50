// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use crate::generated::shared::Strategy;

/// Optional parameters of `GET /connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectionsParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Only connections of these strategies.
    pub strategy: Vec<Strategy>,
    /// Only the one with this name.
    pub name: Option<String>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListConnectionsParams {
    plain per_page: u64,
    plain page: u64,
    value from: String,
    plain take: u64,
    repeated strategy: Strategy,
    value name: String,
    value fields: String,
    plain include_fields: bool,
} }

impl ListConnectionsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query(
                "strategy",
                self.strategy
                    .iter()
                    .map(Strategy::as_str)
                    .collect::<Vec<_>>(),
            )
            .query("name", self.name.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
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

/// Optional parameters of `GET /connections/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetConnectionParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetConnectionParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetConnectionParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}

/// Optional parameters of `GET /connections/{id}/clients`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetConnectionEnabledClientsParams {
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 1000.
    pub take: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
}

auth0_core::__setters! { GetConnectionEnabledClientsParams {
    plain take: u64,
    value from: String,
} }

impl GetConnectionEnabledClientsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /connections-directory-provisionings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDirectoryProvisioningsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListDirectoryProvisioningsParams {
    value from: String,
    plain take: u64,
} }

impl ListDirectoryProvisioningsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSynchronizedGroupsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Only those that fit this query, in Lucene syntax.
    pub q: Option<String>,
}

auth0_core::__setters! { ListSynchronizedGroupsParams {
    value from: String,
    plain take: u64,
    value q: String,
} }

impl ListSynchronizedGroupsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("q", self.q.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /connections-scim-configurations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScimConfigurationsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListScimConfigurationsParams {
    value from: String,
    plain take: u64,
} }

impl ListScimConfigurationsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
