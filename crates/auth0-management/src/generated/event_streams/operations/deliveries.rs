// Written by auth0-codegen; changes belong into its overrides.

//! `event_streams.deliveries`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::EventStreamDelivery;
use super::super::types::ListEventStreamDeliveriesParams;
use crate::handle::Handle;

/// Deliveries of events that failed.
#[derive(Debug, Clone)]
pub struct EventStreamsDeliveries(pub(crate) Handle);

impl EventStreamsDeliveries {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the deliveries of an event stream that failed.
    ///
    /// `GET /event-streams/{id}/deliveries`, scopes `read:event_streams`, `read:event_deliveries`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/get-event-deliveries)
    ///
    /// # Errors
    ///
    /// - 404: There is no event stream with this ID.
    pub fn list(&self, id: &str) -> Pager<EventStreamDelivery> {
        self.list_with(id, &ListEventStreamDeliveriesParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListEventStreamDeliveriesParams,
    ) -> Pager<EventStreamDelivery> {
        self.0
            .list(
                params.apply(Operation::get("/event-streams/{id}/deliveries").path(id)),
                "deliveries",
                params.paging(),
            )
            .next_after("id")
    }

    /// Gets the attempts made to deliver an event.
    ///
    /// `GET /event-streams/{id}/deliveries/{event_id}`, scope `read:event_deliveries`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/get-deliveries-by-event-id)
    ///
    /// # Errors
    ///
    /// - 404: The event stream or the event does not exist.
    pub fn get(&self, id: &str, event_id: &str) -> Call<EventStreamDelivery> {
        self.0.call(
            Operation::get("/event-streams/{id}/deliveries/{event_id}")
                .path(id)
                .path(event_id),
        )
    }
}
