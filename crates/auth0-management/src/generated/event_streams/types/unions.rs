// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    EventStreamActionDestination, EventStreamEventBridgeDestination, EventStreamWebhookBasicAuth,
    EventStreamWebhookBearerAuth, EventStreamWebhookCustomHeaderAuth,
    EventStreamWebhookDestination,
};

/// An event stream destination, in `destination` of [`EventStream`](super::EventStream).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventStreamDestination {
    /// `type` is `webhook`.
    #[serde(rename = "webhook")]
    Webhook(EventStreamWebhookDestination),
    /// `type` is `eventbridge`.
    #[serde(rename = "eventbridge")]
    Eventbridge(EventStreamEventBridgeDestination),
    /// `type` is `action`.
    #[serde(rename = "action")]
    Action(EventStreamActionDestination),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventStreamDestination by "type" { "webhook" => Webhook, "eventbridge" => Eventbridge, "action" => Action });

/// An event stream destination patch, in `destination` of
/// [`UpdateEventStream`](super::UpdateEventStream).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventStreamDestinationPatch {
    /// `type` is `webhook`.
    #[serde(rename = "webhook")]
    Webhook(EventStreamWebhookDestination),
    /// `type` is `action`.
    #[serde(rename = "action")]
    Action(EventStreamActionDestination),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

/// An event stream webhook authorization, in `webhook_authorization` of
/// [`EventStreamWebhookConfiguration`](super::EventStreamWebhookConfiguration).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "method")]
#[non_exhaustive]
pub enum EventStreamWebhookAuthorization {
    /// `method` is `basic`.
    #[serde(rename = "basic")]
    Basic(EventStreamWebhookBasicAuth),
    /// `method` is `bearer`.
    #[serde(rename = "bearer")]
    Bearer(EventStreamWebhookBearerAuth),
    /// `method` is `custom_header`.
    #[serde(rename = "custom_header")]
    CustomHeader(EventStreamWebhookCustomHeaderAuth),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventStreamWebhookAuthorization by "method" { "basic" => Basic, "bearer" => Bearer, "custom_header" => CustomHeader });
