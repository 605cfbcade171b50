// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Paging;

/// Optional parameters of `GET /self-service-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSelfServiceProfilesParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
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
