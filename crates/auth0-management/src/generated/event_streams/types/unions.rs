// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    EventStreamActionDestination, EventStreamEventBridgeDestination, EventStreamWebhookBasicAuth,
    EventStreamWebhookBearerAuth, EventStreamWebhookCustomHeaderAuth,
    EventStreamWebhookDestination,
};

/// The `destination` of [`EventStream`](super::EventStream).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventStreamDestination {
    #[serde(rename = "webhook")]
    Webhook(EventStreamWebhookDestination),
    #[serde(rename = "eventbridge")]
    Eventbridge(EventStreamEventBridgeDestination),
    #[serde(rename = "action")]
    Action(EventStreamActionDestination),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventStreamDestination by "type" { "webhook" => Webhook, "eventbridge" => Eventbridge, "action" => Action });

/// The `destination` of [`UpdateEventStream`](super::UpdateEventStream).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventStreamDestinationPatch {
    #[serde(rename = "webhook")]
    Webhook(EventStreamWebhookDestination),
    #[serde(rename = "action")]
    Action(EventStreamActionDestination),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

/// The `webhook_authorization` of
/// [`EventStreamWebhookConfiguration`](super::EventStreamWebhookConfiguration).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "method")]
#[non_exhaustive]
pub enum EventStreamWebhookAuthorization {
    #[serde(rename = "basic")]
    Basic(EventStreamWebhookBasicAuth),
    #[serde(rename = "bearer")]
    Bearer(EventStreamWebhookBearerAuth),
    #[serde(rename = "custom_header")]
    CustomHeader(EventStreamWebhookCustomHeaderAuth),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventStreamWebhookAuthorization by "method" { "basic" => Basic, "bearer" => Bearer, "custom_header" => CustomHeader });
