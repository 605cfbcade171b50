// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::SearchEngine;

/// Optional parameters of `GET /users`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending; without it the most relevant
    /// come first.
    pub sort: Option<String>,
    /// Only users of the connection with this name.
    pub connection: Option<String>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Only users that fit this query, in Lucene syntax, such as `email:"ann@example.com"`.
    pub q: Option<String>,
    /// Version of the search, `v3` by default.
    pub search_engine: Option<SearchEngine>,
    /// Whether the order is stable, true by default; false may be faster for complex queries.
    pub primary_order: Option<bool>,
}

auth0_core::__setters! { ListUsersParams {
    plain page: u64,
    plain per_page: u64,
    value sort: String,
    value connection: String,
    value fields: String,
    plain include_fields: bool,
    value q: String,
    value search_engine: SearchEngine,
    plain primary_order: bool,
} }

impl ListUsersParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("sort", self.sort.as_deref())
            .query("connection", self.connection.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("q", self.q.as_deref())
            .query(
                "search_engine",
                self.search_engine.as_ref().map(SearchEngine::as_str),
            )
            .query("primary_order", self.primary_order)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /users-by-email`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersByEmailParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListUsersByEmailParams {
    value fields: String,
    plain include_fields: bool,
} }

impl ListUsersByEmailParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}

/// Optional parameters of `GET /users/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetUserParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetUserParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}

/// Optional parameters of `GET /users/{id}/authentication-methods`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserAuthenticationMethodsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListUserAuthenticationMethodsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListUserAuthenticationMethodsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /users/{id}/connected-accounts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserConnectedAccountsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserConnectedAccountsParams {
    value from: String,
    plain take: u64,
} }

impl ListUserConnectedAccountsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /users/{id}/effective-permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserEffectivePermissionsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserEffectivePermissionsParams {
    value from: String,
    plain take: u64,
} }

impl ListUserEffectivePermissionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /users/{id}/effective-permissions/sources/effective-roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserEffectivePermissionRoleSourceParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserEffectivePermissionRoleSourceParams {
    value from: String,
    plain take: u64,
} }

impl ListUserEffectivePermissionRoleSourceParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /users/{id}/effective-roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserEffectiveRolesParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserEffectiveRolesParams {
    value from: String,
    plain take: u64,
} }

impl ListUserEffectiveRolesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /users/{id}/effective-roles/sources/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserRoleSourceGroupsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserRoleSourceGroupsParams {
    value from: String,
    plain take: u64,
} }

impl ListUserRoleSourceGroupsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /users/{id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserGroupsParams {
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
}

auth0_core::__setters! { GetUserGroupsParams {
    value fields: String,
    plain include_fields: bool,
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
} }

impl GetUserGroupsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
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

/// Optional parameters of `GET /users/{id}/logs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserLogsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Field to sort by, with `:1` for ascending and `:-1` for descending.
    pub sort: Option<String>,
}

auth0_core::__setters! { ListUserLogsParams {
    plain page: u64,
    plain per_page: u64,
    value sort: String,
} }

impl ListUserLogsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("sort", self.sort.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /users/{id}/organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserOrganizationsParams {
    /// Number of the first page, starting at 0, for pagination by number. Up to 1000.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListUserOrganizationsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListUserOrganizationsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /users/{id}/permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPermissionsParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
}

auth0_core::__setters! { ListUserPermissionsParams {
    plain per_page: u64,
    plain page: u64,
} }

impl ListUserPermissionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /users/{user_id}/refresh-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRefreshTokensParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListRefreshTokensParams {
    value from: String,
    plain take: u64,
} }

impl ListRefreshTokensParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /users/{id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserRolesParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
}

auth0_core::__setters! { ListUserRolesParams {
    plain per_page: u64,
    plain page: u64,
} }

impl ListUserRolesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /users/{user_id}/sessions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserSessionsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListUserSessionsParams {
    value from: String,
    plain take: u64,
} }

impl ListUserSessionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
