// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::Paging;

/// Optional parameters of `GET /connection-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListConnectionProfileParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 10.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListConnectionProfileParams {
    value from: String,
    plain take: u64,
} }

impl ListConnectionProfileParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 10)
    }
}
