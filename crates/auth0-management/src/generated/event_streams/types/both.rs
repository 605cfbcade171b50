// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::EventStreamWebhookAuthorization;
use crate::generated::shared::AwsRegion;

/// The `configuration` of [`EventStreamActionDestination`](super::EventStreamActionDestination).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamActionConfiguration {
    /// Identifier of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamActionConfiguration {
    /// With what it must have.
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: Some(action_id.into()),
            extra: Extra::default(),
        }
    }
}

/// [`EventStreamDestination`](super::EventStreamDestination) where `type` is `action`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamActionDestination {
    /// Settings of the destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<EventStreamActionConfiguration>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamActionDestination {
    /// With what it must have.
    pub fn new(configuration: EventStreamActionConfiguration) -> Self {
        Self {
            configuration: Some(configuration),
            extra: Extra::default(),
        }
    }
}

/// The `configuration` of
/// [`EventStreamEventBridgeDestination`](super::EventStreamEventBridgeDestination).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamEventBridgeConfiguration {
    /// AWS account that gets the events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_account_id: Option<String>,
    /// AWS region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_region: Option<AwsRegion>,
    /// Name of the partner event source at AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws_partner_event_source: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamEventBridgeConfiguration {
    /// With what it must have.
    pub fn new(aws_account_id: impl Into<String>, aws_region: AwsRegion) -> Self {
        Self {
            aws_account_id: Some(aws_account_id.into()),
            aws_region: Some(aws_region),
            aws_partner_event_source: None,
            extra: Extra::default(),
        }
    }
}

/// [`EventStreamDestination`](super::EventStreamDestination) where `type` is `eventbridge`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamEventBridgeDestination {
    /// Settings of the destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<EventStreamEventBridgeConfiguration>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamEventBridgeDestination {
    /// With what it must have.
    pub fn new(configuration: EventStreamEventBridgeConfiguration) -> Self {
        Self {
            configuration: Some(configuration),
            extra: Extra::default(),
        }
    }
}

/// The `subscriptions` of [`EventStream`](super::EventStream).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamSubscription {
    /// Kind of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamWebhookAuthorization`](super::EventStreamWebhookAuthorization) where `method` is
/// `basic`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamWebhookBasicAuth {
    /// User name for HTTP basic authentication. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamWebhookBasicAuth {
    /// With what it must have.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: Some(username.into()),
            extra: Extra::default(),
        }
    }
}

/// [`EventStreamWebhookAuthorization`](super::EventStreamWebhookAuthorization) where `method` is
/// `bearer`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamWebhookBearerAuth {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `configuration` of [`EventStreamWebhookDestination`](super::EventStreamWebhookDestination).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamWebhookConfiguration {
    /// URL of the webhook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_endpoint: Option<String>,
    /// How the webhook is authenticated to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_authorization: Option<EventStreamWebhookAuthorization>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamWebhookConfiguration {
    /// With what it must have.
    pub fn new(
        webhook_endpoint: impl Into<String>,
        webhook_authorization: EventStreamWebhookAuthorization,
    ) -> Self {
        Self {
            webhook_endpoint: Some(webhook_endpoint.into()),
            webhook_authorization: Some(webhook_authorization),
            extra: Extra::default(),
        }
    }
}

/// [`EventStreamWebhookAuthorization`](super::EventStreamWebhookAuthorization) where `method` is
/// `custom_header`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamWebhookCustomHeaderAuth {
    /// Name of the header. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_key: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamWebhookCustomHeaderAuth {
    /// With what it must have.
    pub fn new(header_key: impl Into<String>) -> Self {
        Self {
            header_key: Some(header_key.into()),
            extra: Extra::default(),
        }
    }
}

/// [`EventStreamDestination`](super::EventStreamDestination) where `type` is `webhook`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct EventStreamWebhookDestination {
    /// Settings of the destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<EventStreamWebhookConfiguration>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl EventStreamWebhookDestination {
    /// With what it must have.
    pub fn new(configuration: EventStreamWebhookConfiguration) -> Self {
        Self {
            configuration: Some(configuration),
            extra: Extra::default(),
        }
    }
}
