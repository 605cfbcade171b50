// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /event-streams`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventStreamsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListEventStreamsParams {
    value from: String,
    plain take: u64,
} }

impl ListEventStreamsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /event-streams/{id}/deliveries`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEventStreamDeliveriesParams {
    /// Only deliveries with these statuses, separated by commas.
    pub statuses: Option<String>,
    /// Only events of these kinds, separated by commas.
    pub event_types: Option<String>,
    /// Only what happened from this time on.
    pub date_from: Option<String>,
    /// Only what happened up to this time.
    pub date_to: Option<String>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListEventStreamDeliveriesParams {
    value statuses: String,
    value event_types: String,
    value date_from: String,
    value date_to: String,
    value from: String,
    plain take: u64,
} }

impl ListEventStreamDeliveriesParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("statuses", self.statuses.as_deref())
            .query("event_types", self.event_types.as_deref())
            .query("date_from", self.date_from.as_deref())
            .query("date_to", self.date_to.as_deref())
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
