// Written by auth0-codegen; changes belong into its overrides.

//! `event_streams.redeliveries`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CreateEventStreamRedelivery, EventStreamRedelivery};
use crate::handle::Handle;

/// New attempts at deliveries that failed.
#[derive(Debug, Clone)]
pub struct EventStreamsRedeliveries(pub(crate) Handle);

impl EventStreamsRedeliveries {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Tries again to deliver the failed events of a time or kind.
    ///
    /// The deliveries are made after the call has returned.
    ///
    /// `POST /event-streams/{id}/redeliver`, scope `update:event_deliveries`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/post-redeliver)
    ///
    /// # Errors
    ///
    /// - 404: There is no event stream with this ID.
    /// - 409: The stream is not in a state to deliver.
    pub fn create(
        &self,
        id: &str,
        event_stream_redelivery: &CreateEventStreamRedelivery,
    ) -> Call<EventStreamRedelivery> {
        self.0.call(
            Operation::post("/event-streams/{id}/redeliver")
                .path(id)
                .json(event_stream_redelivery),
        )
    }

    /// Tries again to deliver one event.
    ///
    /// The delivery is made after the call has returned.
    ///
    /// `POST /event-streams/{id}/redeliver/{event_id}`, scope `update:event_deliveries`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/post-redeliver-by-event-id)
    ///
    /// # Errors
    ///
    /// - 404: The event stream or the event does not exist.
    /// - 409: The event is not in a state to be delivered again.
    pub fn create_by_id(&self, id: &str, event_id: &str) -> Call<()> {
        self.0.command(
            Operation::post("/event-streams/{id}/redeliver/{event_id}")
                .path(id)
                .path(event_id),
        )
    }
}
