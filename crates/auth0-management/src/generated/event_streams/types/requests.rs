// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Json;

use super::{
    EventStreamDeliveryStatus, EventStreamDestination, EventStreamDestinationPatch,
    EventStreamStatus, EventStreamSubscription,
};
use crate::Timestamp;
use crate::generated::shared::EventStreamEventType;

/// Request body of `POST /event-streams`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEventStream {
    /// Unique name. 1 to 128 characters.
    pub name: Option<String>,
    /// Kinds of event that are delivered. At least 1 element.
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Destination.
    pub destination: EventStreamDestination,
    /// Status. Up to 8 characters.
    pub status: Option<EventStreamStatus>,
}

impl CreateEventStream {
    /// Creates the value with its required fields.
    pub fn new(destination: EventStreamDestination) -> Self {
        Self {
            name: None,
            subscriptions: None,
            destination,
            status: None,
        }
    }
}

auth0_core::__setters! { CreateEventStream {
    value name: String,
    list subscriptions: EventStreamSubscription,
    value status: EventStreamStatus,
} }

auth0_core::__write! { CreateEventStream {
    optional name "name",
    optional subscriptions "subscriptions",
    always destination "destination",
    optional status "status",
} }

/// Request body of `POST /event-streams/{id}/redeliver`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateEventStreamRedelivery {
    /// Beginning of the time span. Up to 20 characters.
    pub date_from: Option<Timestamp>,
    /// End of the time span. Up to 20 characters.
    pub date_to: Option<Timestamp>,
    /// Statuses of the deliveries.
    pub statuses: Option<Vec<EventStreamDeliveryStatus>>,
    /// Kinds of event.
    pub event_types: Option<Vec<EventStreamEventType>>,
}

auth0_core::__setters! { CreateEventStreamRedelivery {
    value date_from: Timestamp,
    value date_to: Timestamp,
    list statuses: EventStreamDeliveryStatus,
    list event_types: EventStreamEventType,
} }

auth0_core::__write! { CreateEventStreamRedelivery {
    optional date_from "date_from",
    optional date_to "date_to",
    optional statuses "statuses",
    optional event_types "event_types",
} }

/// Request body of `POST /event-streams/{id}/test`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEventStreamTestEvent {
    /// Kind of event. Up to 33 characters.
    pub event_type: EventStreamEventType,
    /// Content of the test event.
    pub data: Option<Json>,
}

impl CreateEventStreamTestEvent {
    /// Creates the value with its required fields.
    pub fn new(event_type: EventStreamEventType) -> Self {
        Self {
            event_type,
            data: None,
        }
    }
}

auth0_core::__setters! { CreateEventStreamTestEvent {
    value data: Json,
} }

auth0_core::__write! { CreateEventStreamTestEvent {
    always event_type "event_type",
    optional data "data",
} }

/// Request body of `PATCH /event-streams/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEventStream {
    /// Name of the event stream. 1 to 128 characters.
    pub name: Option<String>,
    /// Kinds of event that are delivered.
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Destination.
    pub destination: Option<EventStreamDestinationPatch>,
    /// Whether events are delivered. Up to 8 characters.
    pub status: Option<EventStreamStatus>,
}

auth0_core::__setters! { UpdateEventStream {
    value name: String,
    list subscriptions: EventStreamSubscription,
    value destination: EventStreamDestinationPatch,
    value status: EventStreamStatus,
} }

auth0_core::__write! { UpdateEventStream {
    optional name "name",
    optional subscriptions "subscriptions",
    optional destination "destination",
    optional status "status",
} }
