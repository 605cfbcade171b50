// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    EventStreamDeliveryStatus, EventStreamDestination, EventStreamStatus, EventStreamSubscription,
};
use crate::Timestamp;
use crate::generated::shared::EventStreamEventType;

/// A subscription that delivers events to a destination.
///
/// Listed by `GET /event-streams`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStream {
    /// Identifier. Exactly 26 characters.
    pub id: Option<String>,
    /// Name of the event stream. 1 to 128 characters.
    pub name: Option<String>,
    /// Kinds of event that are delivered. At least 1 element.
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Destination.
    pub destination: Option<EventStreamDestination>,
    /// Whether events are delivered. Up to 8 characters.
    pub status: Option<EventStreamStatus>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventStream {
    optional id "id",
    optional name "name",
    optional subscriptions "subscriptions",
    optional destination "destination",
    optional status "status",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventStream);

/// An event in its CloudEvents envelope.
///
/// In `event` of [`EventStreamDelivery`](super::EventStreamDelivery).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamCloudEvent {
    /// Identifier. Exactly 26 characters.
    pub id: Option<String>,
    /// Source of the event.
    pub source: Option<String>,
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event as JSON text.
    pub data: Option<Json>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Name of the tenant.
    pub a0tenant: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventStreamCloudEvent {
    optional id "id",
    optional source "source",
    optional specversion "specversion",
    optional r#type "type",
    optional time "time",
    optional data "data",
    optional a0purpose "a0purpose",
    optional a0stream "a0stream",
    optional a0tenant "a0tenant",
} }
auth0_core::__read!(EventStreamCloudEvent);

/// The delivery of one event to a destination.
///
/// Listed by `GET /event-streams/{id}/deliveries`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamDelivery {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the event stream. Exactly 26 characters.
    pub event_stream_id: Option<String>,
    /// Whether the delivery failed.
    pub status: Option<EventStreamDeliveryStatus>,
    /// Kind of event. Up to 33 characters.
    pub event_type: Option<EventStreamEventType>,
    /// Attempts made so far.
    pub attempts: Option<Vec<EventStreamDeliveryAttempt>>,
    /// The event, as a CloudEvent.
    pub event: Option<EventStreamCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventStreamDelivery {
    optional id "id",
    optional event_stream_id "event_stream_id",
    optional status "status",
    optional event_type "event_type",
    optional attempts "attempts",
    optional event "event",
} }
auth0_core::__read!(EventStreamDelivery);

/// An event stream delivery attempt, in `attempts` of
/// [`EventStreamDelivery`](super::EventStreamDelivery).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamDeliveryAttempt {
    /// Whether the delivery failed.
    pub status: Option<EventStreamDeliveryStatus>,
    /// When it happened.
    pub timestamp: Option<Timestamp>,
    /// Error message.
    pub error_message: Option<String>,
    pub duration: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventStreamDeliveryAttempt {
    optional status "status",
    optional timestamp "timestamp",
    optional error_message "error_message",
    optional duration "duration",
} }
auth0_core::__read!(EventStreamDeliveryAttempt);

/// An event stream redelivery, returned by `POST /event-streams/{id}/redeliver`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamRedelivery {
    /// Beginning of the time span. Up to 20 characters.
    pub date_from: Option<Timestamp>,
    /// End of the time span. Up to 20 characters.
    pub date_to: Option<Timestamp>,
    /// Statuses of the deliveries.
    pub statuses: Option<Vec<EventStreamDeliveryStatus>>,
    /// Kinds of event.
    pub event_types: Option<Vec<EventStreamEventType>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventStreamRedelivery {
    optional date_from "date_from",
    optional date_to "date_to",
    optional statuses "statuses",
    optional event_types "event_types",
} }
auth0_core::__read!(EventStreamRedelivery);
