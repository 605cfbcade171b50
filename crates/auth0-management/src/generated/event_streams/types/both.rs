// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::EventStreamWebhookAuthorization;
use crate::generated::shared::AwsRegion;

/// An event stream action configuration, in `configuration` of
/// [`EventStreamActionDestination`](super::EventStreamActionDestination).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamActionConfiguration {
    /// Identifier of the action.
    pub action_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamActionConfiguration {
    /// Creates the value with its required fields.
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: Some(action_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { EventStreamActionConfiguration {
    optional action_id "action_id",
} }
auth0_core::__read!(EventStreamActionConfiguration);

/// An event stream action destination, the
/// [`EventStreamDestination`](super::EventStreamDestination) whose `type` is `action`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamActionDestination {
    /// Settings of the destination.
    pub configuration: Option<EventStreamActionConfiguration>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamActionDestination {
    /// Creates the value with its required fields.
    pub fn new(configuration: EventStreamActionConfiguration) -> Self {
        Self {
            configuration: Some(configuration),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { EventStreamActionDestination {
    optional configuration "configuration",
} }
auth0_core::__read!(EventStreamActionDestination);

/// An event stream event bridge configuration, in `configuration` of
/// [`EventStreamEventBridgeDestination`](super::EventStreamEventBridgeDestination).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamEventBridgeConfiguration {
    /// AWS account that gets the events.
    pub aws_account_id: Option<String>,
    /// AWS region.
    pub aws_region: Option<AwsRegion>,
    /// Name of the partner event source at AWS.
    pub aws_partner_event_source: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamEventBridgeConfiguration {
    /// Creates the value with its required fields.
    pub fn new(aws_account_id: impl Into<String>, aws_region: AwsRegion) -> Self {
        Self {
            aws_account_id: Some(aws_account_id.into()),
            aws_region: Some(aws_region),
            aws_partner_event_source: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { EventStreamEventBridgeConfiguration {
    value aws_partner_event_source: String,
} }

auth0_core::__record! { EventStreamEventBridgeConfiguration {
    optional aws_account_id "aws_account_id",
    optional aws_region "aws_region",
    optional aws_partner_event_source "aws_partner_event_source",
} }
auth0_core::__read!(EventStreamEventBridgeConfiguration);

/// An event stream event bridge destination, the
/// [`EventStreamDestination`](super::EventStreamDestination) whose `type` is `eventbridge`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamEventBridgeDestination {
    /// Settings of the destination.
    pub configuration: Option<EventStreamEventBridgeConfiguration>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamEventBridgeDestination {
    /// Creates the value with its required fields.
    pub fn new(configuration: EventStreamEventBridgeConfiguration) -> Self {
        Self {
            configuration: Some(configuration),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { EventStreamEventBridgeDestination {
    optional configuration "configuration",
} }
auth0_core::__read!(EventStreamEventBridgeDestination);

/// An event stream subscription, in `subscriptions` of [`EventStream`](super::EventStream).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamSubscription {
    /// Kind of event.
    pub event_type: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { EventStreamSubscription {
    value event_type: String,
} }

auth0_core::__record! { EventStreamSubscription {
    optional event_type "event_type",
} }
auth0_core::__read!(EventStreamSubscription);

/// An event stream webhook basic auth, the
/// [`EventStreamWebhookAuthorization`](super::EventStreamWebhookAuthorization) whose `method` is
/// `basic`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamWebhookBasicAuth {
    /// User name for HTTP basic authentication. Up to 128 characters.
    pub username: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamWebhookBasicAuth {
    /// Creates the value with its required fields.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: Some(username.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { EventStreamWebhookBasicAuth {
    optional username "username",
} }
auth0_core::__read!(EventStreamWebhookBasicAuth);

/// An event stream webhook bearer auth, the
/// [`EventStreamWebhookAuthorization`](super::EventStreamWebhookAuthorization) whose `method` is
/// `bearer`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamWebhookBearerAuth {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventStreamWebhookBearerAuth {
} }
auth0_core::__read!(EventStreamWebhookBearerAuth);

/// An event stream webhook configuration, in `configuration` of
/// [`EventStreamWebhookDestination`](super::EventStreamWebhookDestination).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamWebhookConfiguration {
    /// URL of the webhook.
    pub webhook_endpoint: Option<String>,
    /// How the webhook is authenticated to.
    pub webhook_authorization: Option<EventStreamWebhookAuthorization>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamWebhookConfiguration {
    /// Creates the value with its required fields.
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

auth0_core::__record! { EventStreamWebhookConfiguration {
    optional webhook_endpoint "webhook_endpoint",
    optional webhook_authorization "webhook_authorization",
} }
auth0_core::__read!(EventStreamWebhookConfiguration);

/// An event stream webhook custom header auth, the
/// [`EventStreamWebhookAuthorization`](super::EventStreamWebhookAuthorization) whose `method` is
/// `custom_header`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamWebhookCustomHeaderAuth {
    /// Name of the header. At least 1 character.
    pub header_key: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamWebhookCustomHeaderAuth {
    /// Creates the value with its required fields.
    pub fn new(header_key: impl Into<String>) -> Self {
        Self {
            header_key: Some(header_key.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { EventStreamWebhookCustomHeaderAuth {
    optional header_key "header_key",
} }
auth0_core::__read!(EventStreamWebhookCustomHeaderAuth);

/// An event stream webhook destination, the
/// [`EventStreamDestination`](super::EventStreamDestination) whose `type` is `webhook`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventStreamWebhookDestination {
    /// Settings of the destination.
    pub configuration: Option<EventStreamWebhookConfiguration>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl EventStreamWebhookDestination {
    /// Creates the value with its required fields.
    pub fn new(configuration: EventStreamWebhookConfiguration) -> Self {
        Self {
            configuration: Some(configuration),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { EventStreamWebhookDestination {
    optional configuration "configuration",
} }
auth0_core::__read!(EventStreamWebhookDestination);
