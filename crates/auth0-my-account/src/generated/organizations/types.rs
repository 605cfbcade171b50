// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging};

/// An organization the user is a member of.
///
/// Listed by `GET /organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Organization {
    pub id: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Organization {
    optional id "id",
    optional name "name",
    optional display_name "display_name",
} }
auth0_core::__read!(Organization);

/// Optional parameters of `GET /organizations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsParams {
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationsParams {
    value from: String,
    plain take: u64,
} }

impl ListOrganizationsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
