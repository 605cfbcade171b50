// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Paging;

/// Optional parameters of `GET /self-service-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSelfServiceProfilesParams {
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListSelfServiceProfilesParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListSelfServiceProfilesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
