// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::{Extra, Secret};
use serde::{Deserialize, Serialize};

use super::{
    LogStreamCategory, LogStreamDatadogRegion, LogStreamEventGridRegion, LogStreamFilterType,
    LogStreamHttpContentFormat, LogStreamMixpanelRegion, LogStreamPiiAlgorithm, LogStreamPiiField,
    LogStreamPiiMethod,
};
use crate::generated::shared::AwsRegion;

/// The `httpCustomHeaders` of [`LogStreamHttpSink`](super::LogStreamHttpSink).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct HttpCustomHeader {
    /// Name of the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// Value of the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `datadog`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamDatadogSink {
    /// API key of Datadog.
    #[serde(rename = "datadogApiKey", skip_serializing_if = "Option::is_none")]
    pub datadog_api_key: Option<Secret>,
    /// Region of Datadog.
    #[serde(rename = "datadogRegion", skip_serializing_if = "Option::is_none")]
    pub datadog_region: Option<LogStreamDatadogRegion>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamDatadogSink {
    /// With what it must have.
    pub fn new(datadog_api_key: impl Into<Secret>, datadog_region: LogStreamDatadogRegion) -> Self {
        Self {
            datadog_api_key: Some(datadog_api_key.into()),
            datadog_region: Some(datadog_region),
            extra: Extra::default(),
        }
    }
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `eventbridge`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamEventBridgeSink {
    /// AWS account that gets the events.
    #[serde(rename = "awsAccountId", skip_serializing_if = "Option::is_none")]
    pub aws_account_id: Option<String>,
    /// AWS region.
    #[serde(rename = "awsRegion", skip_serializing_if = "Option::is_none")]
    pub aws_region: Option<AwsRegion>,
    /// Name of the partner event source at AWS.
    #[serde(
        rename = "awsPartnerEventSource",
        skip_serializing_if = "Option::is_none"
    )]
    pub aws_partner_event_source: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamEventBridgeSink {
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

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `eventgrid`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamEventGridSink {
    /// Azure subscription.
    #[serde(
        rename = "azureSubscriptionId",
        skip_serializing_if = "Option::is_none"
    )]
    pub azure_subscription_id: Option<String>,
    /// Azure region.
    #[serde(rename = "azureRegion", skip_serializing_if = "Option::is_none")]
    pub azure_region: Option<LogStreamEventGridRegion>,
    /// Azure resource group.
    #[serde(rename = "azureResourceGroup", skip_serializing_if = "Option::is_none")]
    pub azure_resource_group: Option<String>,
    /// Name of the partner topic at Azure.
    #[serde(rename = "azurePartnerTopic", skip_serializing_if = "Option::is_none")]
    pub azure_partner_topic: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamEventGridSink {
    /// With what it must have.
    pub fn new(
        azure_subscription_id: impl Into<String>,
        azure_region: LogStreamEventGridRegion,
        azure_resource_group: impl Into<String>,
    ) -> Self {
        Self {
            azure_subscription_id: Some(azure_subscription_id.into()),
            azure_region: Some(azure_region),
            azure_resource_group: Some(azure_resource_group.into()),
            azure_partner_topic: None,
            extra: Extra::default(),
        }
    }
}

/// The `filters` of [`LogStream`](super::LogStream).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamFilter {
    /// Kind of filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<LogStreamFilterType>,
    /// Category of events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<LogStreamCategory>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `http`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamHttpSink {
    /// Value of the `Authorization` header.
    #[serde(rename = "httpAuthorization", skip_serializing_if = "Option::is_none")]
    pub http_authorization: Option<Secret>,
    /// Whether events are sent as lines, as an array or one by one.
    #[serde(rename = "httpContentFormat", skip_serializing_if = "Option::is_none")]
    pub http_content_format: Option<LogStreamHttpContentFormat>,
    /// Value of the `Content-Type` header.
    #[serde(rename = "httpContentType", skip_serializing_if = "Option::is_none")]
    pub http_content_type: Option<String>,
    /// URL that receives the events.
    #[serde(rename = "httpEndpoint", skip_serializing_if = "Option::is_none")]
    pub http_endpoint: Option<String>,
    /// Further headers.
    #[serde(rename = "httpCustomHeaders", skip_serializing_if = "Option::is_none")]
    pub http_custom_headers: Option<Vec<HttpCustomHeader>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamHttpSink {
    /// With what it must have.
    pub fn new(http_endpoint: impl Into<String>) -> Self {
        Self {
            http_authorization: None,
            http_content_format: None,
            http_content_type: None,
            http_endpoint: Some(http_endpoint.into()),
            http_custom_headers: None,
            extra: Extra::default(),
        }
    }
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `mixpanel`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamMixpanelSink {
    /// Region of Mixpanel.
    #[serde(rename = "mixpanelRegion", skip_serializing_if = "Option::is_none")]
    pub mixpanel_region: Option<LogStreamMixpanelRegion>,
    /// Identifier of the Mixpanel project.
    #[serde(rename = "mixpanelProjectId", skip_serializing_if = "Option::is_none")]
    pub mixpanel_project_id: Option<String>,
    /// User name of Mixpanel's service account.
    #[serde(
        rename = "mixpanelServiceAccountUsername",
        skip_serializing_if = "Option::is_none"
    )]
    pub mixpanel_service_account_username: Option<String>,
    /// Password of Mixpanel's service account.
    #[serde(
        rename = "mixpanelServiceAccountPassword",
        skip_serializing_if = "Option::is_none"
    )]
    pub mixpanel_service_account_password: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamMixpanelSink {
    /// With what it must have.
    pub fn new(
        mixpanel_region: LogStreamMixpanelRegion,
        mixpanel_project_id: impl Into<String>,
        mixpanel_service_account_username: impl Into<String>,
        mixpanel_service_account_password: impl Into<Secret>,
    ) -> Self {
        Self {
            mixpanel_region: Some(mixpanel_region),
            mixpanel_project_id: Some(mixpanel_project_id.into()),
            mixpanel_service_account_username: Some(mixpanel_service_account_username.into()),
            mixpanel_service_account_password: Some(mixpanel_service_account_password.into()),
            extra: Extra::default(),
        }
    }
}

/// The `pii_config` of [`LogStream`](super::LogStream).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamPiiConfig {
    /// Personal data that is hidden. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_fields: Option<Vec<LogStreamPiiField>>,
    /// Whether the data is masked or hashed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<LogStreamPiiMethod>,
    /// Hash that is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<LogStreamPiiAlgorithm>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamPiiConfig {
    /// With what it must have.
    pub fn new(log_fields: Vec<LogStreamPiiField>) -> Self {
        Self {
            log_fields: Some(log_fields),
            method: None,
            algorithm: None,
            extra: Extra::default(),
        }
    }
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `segment`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamSegmentSink {
    /// Write key of Segment.
    #[serde(rename = "segmentWriteKey", skip_serializing_if = "Option::is_none")]
    pub segment_write_key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `splunk`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamSplunkSink {
    /// Host of Splunk.
    #[serde(rename = "splunkDomain", skip_serializing_if = "Option::is_none")]
    pub splunk_domain: Option<String>,
    /// Port of Splunk's event collector.
    #[serde(rename = "splunkPort", skip_serializing_if = "Option::is_none")]
    pub splunk_port: Option<String>,
    /// Token of Splunk's event collector.
    #[serde(rename = "splunkToken", skip_serializing_if = "Option::is_none")]
    pub splunk_token: Option<Secret>,
    /// Whether TLS is used.
    #[serde(rename = "splunkSecure", skip_serializing_if = "Option::is_none")]
    pub splunk_secure: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamSplunkSink {
    /// With what it must have.
    pub fn new(
        splunk_domain: impl Into<String>,
        splunk_port: impl Into<String>,
        splunk_token: impl Into<Secret>,
        splunk_secure: bool,
    ) -> Self {
        Self {
            splunk_domain: Some(splunk_domain.into()),
            splunk_port: Some(splunk_port.into()),
            splunk_token: Some(splunk_token.into()),
            splunk_secure: Some(splunk_secure),
            extra: Extra::default(),
        }
    }
}

/// [`LogStreamSink`](super::LogStreamSink) where `type` is `sumo`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LogStreamSumoSink {
    /// URL of Sumo Logic's HTTP source.
    #[serde(rename = "sumoSourceAddress", skip_serializing_if = "Option::is_none")]
    pub sumo_source_address: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LogStreamSumoSink {
    /// With what it must have.
    pub fn new(sumo_source_address: impl Into<Secret>) -> Self {
        Self {
            sumo_source_address: Some(sumo_source_address.into()),
            extra: Extra::default(),
        }
    }
}
