// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Json;
use serde::Serialize;

use super::{
    EventStreamDeliveryStatus, EventStreamDestination, EventStreamDestinationPatch,
    EventStreamStatus, EventStreamSubscription,
};
use crate::Timestamp;
use crate::generated::shared::EventStreamEventType;

/// What `POST /event-streams` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateEventStream {
    /// Name that tells it from others. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kinds of event that are delivered. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Where it is sent.
    pub destination: EventStreamDestination,
    /// Status. Up to 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatus>,
}

impl CreateEventStream {
    /// With what it must have.
    pub fn new(destination: EventStreamDestination) -> Self {
        Self {
            name: None,
            subscriptions: None,
            destination,
            status: None,
        }
    }
}

/// What `POST /event-streams/{id}/redeliver` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateEventStreamRedelivery {
    /// Beginning of the time span. Up to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_from: Option<Timestamp>,
    /// End of the time span. Up to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_to: Option<Timestamp>,
    /// Statuses of the deliveries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<EventStreamDeliveryStatus>>,
    /// Kinds of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_types: Option<Vec<EventStreamEventType>>,
}

/// What `POST /event-streams/{id}/test` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateEventStreamTestEvent {
    /// Kind of event. Up to 33 characters.
    pub event_type: EventStreamEventType,
    /// Content of the test event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Json>,
}

impl CreateEventStreamTestEvent {
    /// With what it must have.
    pub fn new(event_type: EventStreamEventType) -> Self {
        Self {
            event_type,
            data: None,
        }
    }
}

/// What `PATCH /event-streams/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateEventStream {
    /// Name of the event stream. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kinds of event that are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Where it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<EventStreamDestinationPatch>,
    /// Whether events are delivered. Up to 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatus>,
}
