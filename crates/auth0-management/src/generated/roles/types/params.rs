// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use crate::generated::shared::RoleType;

/// Optional parameters of `GET /roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesParams {
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// Only roles whose name contains this text, in upper or lower case.
    pub name_filter: Option<String>,
    /// Only those of this kind.
    pub r#type: Option<RoleType>,
    pub owner_id: Option<String>,
}

auth0_core::__setters! { ListRolesParams {
    plain per_page: u64,
    plain page: u64,
    value name_filter: String,
    value r#type: RoleType,
    value owner_id: String,
} }

impl ListRolesParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("name_filter", self.name_filter.as_deref())
            .query("type", self.r#type.as_ref().map(RoleType::as_str))
            .query("owner_id", self.owner_id.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /roles/{id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleGroupsParams {
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// How many are on a page at most, where pages go by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListRoleGroupsParams {
    value from: String,
    plain take: u64,
} }

impl ListRoleGroupsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /roles/{id}/permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePermissionsParams {
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
}

auth0_core::__setters! { ListRolePermissionsParams {
    plain per_page: u64,
    plain page: u64,
} }

impl ListRolePermissionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /roles/{id}/users`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleUsersParams {
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// Checkpoint to begin at: the `next` of an earlier page.
    pub from: Option<String>,
    /// How many are on a page at most, where pages go by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListRoleUsersParams {
    plain per_page: u64,
    plain page: u64,
    value from: String,
    plain take: u64,
} }

impl ListRoleUsersParams {
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
