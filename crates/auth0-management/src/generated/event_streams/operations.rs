// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    CreateEventStream, CreateEventStreamRedelivery, CreateEventStreamTestEvent, EventStream,
    EventStreamDelivery, EventStreamRedelivery, UpdateEventStream,
};
use super::{ListEventStreamDeliveriesParams, ListEventStreamsParams};
use crate::handle::Handle;

/// Event streams: changes of users, organizations and the like, delivered to a webhook, to AWS or
/// to an action.
#[derive(Debug, Clone)]
pub struct EventStreams(pub(crate) Handle);

impl EventStreams {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Deliveries of events that failed.
    pub fn deliveries(&self) -> EventStreamsDeliveries {
        EventStreamsDeliveries(self.0.clone())
    }

    /// New attempts at deliveries that failed.
    pub fn redeliveries(&self) -> EventStreamsRedeliveries {
        EventStreamsRedeliveries(self.0.clone())
    }

    /// Lists event streams.
    ///
    /// `GET /event-streams`, scope `read:event_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/get-event-streams)
    pub fn list(&self) -> Pager<EventStream> {
        self.list_with(&ListEventStreamsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListEventStreamsParams) -> Pager<EventStream> {
        self.0.list(
            Operation::get("/event-streams"),
            "eventStreams",
            params.paging(),
        )
    }

    /// Creates an event stream.
    ///
    /// `POST /event-streams`, scope `create:event_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/post-event-streams)
    ///
    /// # Errors
    ///
    /// - 409: There is an event stream with this name or destination already.
    pub fn create(&self, event_stream: &CreateEventStream) -> Call<EventStream> {
        self.0
            .call(Operation::post("/event-streams").json(event_stream))
    }

    /// Gets an event stream.
    ///
    /// `GET /event-streams/{id}`, scope `read:event_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/get-event-streams-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The event stream does not exist.
    pub fn get(&self, id: &str) -> Call<EventStream> {
        self.0.call(Operation::get("/event-streams/{id}").path(id))
    }

    /// Deletes an event stream; its events are no longer delivered.
    ///
    /// `DELETE /event-streams/{id}`, scope `delete:event_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/delete-event-streams-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/event-streams/{id}").path(id))
    }

    /// Changes an event stream.
    ///
    /// Subscriptions are replaced as a whole.
    ///
    /// `PATCH /event-streams/{id}`, scope `update:event_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/patch-event-streams-by-id)
    pub fn update(&self, id: &str, event_stream: &UpdateEventStream) -> Call<EventStream> {
        self.0.call(
            Operation::patch("/event-streams/{id}")
                .path(id)
                .json(event_stream),
        )
    }

    /// Sends a test event through an event stream.
    ///
    /// `POST /event-streams/{id}/test`, scope `update:event_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/event-streams/post-test-event)
    pub fn test(
        &self,
        id: &str,
        event_stream_test_event: &CreateEventStreamTestEvent,
    ) -> Call<EventStreamDelivery> {
        self.0.call(
            Operation::post("/event-streams/{id}/test")
                .path(id)
                .json(event_stream_test_event),
        )
    }
}

/// Deliveries of events that failed.
#[derive(Debug, Clone)]
pub struct EventStreamsDeliveries(pub(crate) Handle);

impl EventStreamsDeliveries {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The event stream does not exist.
    pub fn list(&self, id: &str) -> Pager<EventStreamDelivery> {
        self.list_with(id, &ListEventStreamDeliveriesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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

/// New attempts at deliveries that failed.
#[derive(Debug, Clone)]
pub struct EventStreamsRedeliveries(pub(crate) Handle);

impl EventStreamsRedeliveries {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The event stream does not exist.
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
