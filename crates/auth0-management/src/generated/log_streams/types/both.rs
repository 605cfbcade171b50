// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Secret};

use super::{
    LogStreamCategory, LogStreamDatadogRegion, LogStreamEventGridRegion, LogStreamFilterType,
    LogStreamHttpContentFormat, LogStreamMixpanelRegion, LogStreamPiiAlgorithm, LogStreamPiiField,
    LogStreamPiiMethod,
};
use crate::generated::shared::AwsRegion;

/// An HTTP custom header, in `httpCustomHeaders` of
/// [`LogStreamHttpSink`](super::LogStreamHttpSink).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HttpCustomHeader {
    /// Name of the header.
    pub header: Option<String>,
    /// Value of the header.
    pub value: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { HttpCustomHeader {
    value header: String,
    value value: Secret,
} }

auth0_core::__record! { HttpCustomHeader {
    optional header "header",
    optional value "value",
} }
auth0_core::__read!(HttpCustomHeader);

/// A log stream datadog sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is
/// `datadog`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamDatadogSink {
    /// API key of Datadog.
    pub datadog_api_key: Option<Secret>,
    /// Region of Datadog.
    pub datadog_region: Option<LogStreamDatadogRegion>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamDatadogSink {
    /// Creates the value with its required fields.
    pub fn new(datadog_api_key: impl Into<Secret>, datadog_region: LogStreamDatadogRegion) -> Self {
        Self {
            datadog_api_key: Some(datadog_api_key.into()),
            datadog_region: Some(datadog_region),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { LogStreamDatadogSink {
    optional datadog_api_key "datadogApiKey",
    optional datadog_region "datadogRegion",
} }
auth0_core::__read!(LogStreamDatadogSink);

/// A log stream event bridge sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is
/// `eventbridge`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamEventBridgeSink {
    /// AWS account that gets the events.
    pub aws_account_id: Option<String>,
    /// AWS region.
    pub aws_region: Option<AwsRegion>,
    /// Name of the partner event source at AWS.
    pub aws_partner_event_source: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamEventBridgeSink {
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

auth0_core::__setters! { LogStreamEventBridgeSink {
    value aws_partner_event_source: String,
} }

auth0_core::__record! { LogStreamEventBridgeSink {
    optional aws_account_id "awsAccountId",
    optional aws_region "awsRegion",
    optional aws_partner_event_source "awsPartnerEventSource",
} }
auth0_core::__read!(LogStreamEventBridgeSink);

/// A log stream event grid sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is
/// `eventgrid`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamEventGridSink {
    /// Azure subscription.
    pub azure_subscription_id: Option<String>,
    /// Azure region.
    pub azure_region: Option<LogStreamEventGridRegion>,
    /// Azure resource group.
    pub azure_resource_group: Option<String>,
    /// Name of the partner topic at Azure.
    pub azure_partner_topic: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamEventGridSink {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { LogStreamEventGridSink {
    value azure_partner_topic: String,
} }

auth0_core::__record! { LogStreamEventGridSink {
    optional azure_subscription_id "azureSubscriptionId",
    optional azure_region "azureRegion",
    optional azure_resource_group "azureResourceGroup",
    optional azure_partner_topic "azurePartnerTopic",
} }
auth0_core::__read!(LogStreamEventGridSink);

/// A log stream filter, in `filters` of [`LogStream`](super::LogStream).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamFilter {
    /// Kind of filter.
    pub r#type: Option<LogStreamFilterType>,
    /// Category of events.
    pub name: Option<LogStreamCategory>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { LogStreamFilter {
    value r#type: LogStreamFilterType,
    value name: LogStreamCategory,
} }

auth0_core::__record! { LogStreamFilter {
    optional r#type "type",
    optional name "name",
} }
auth0_core::__read!(LogStreamFilter);

/// A log stream HTTP sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is `http`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamHttpSink {
    /// Value of the `Authorization` header.
    pub http_authorization: Option<Secret>,
    /// Whether events are sent as lines, as an array or one by one.
    pub http_content_format: Option<LogStreamHttpContentFormat>,
    /// Value of the `Content-Type` header.
    pub http_content_type: Option<String>,
    /// URL that receives the events.
    pub http_endpoint: Option<String>,
    /// Further headers.
    pub http_custom_headers: Option<Vec<HttpCustomHeader>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamHttpSink {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { LogStreamHttpSink {
    value http_authorization: Secret,
    value http_content_format: LogStreamHttpContentFormat,
    value http_content_type: String,
    list http_custom_headers: HttpCustomHeader,
} }

auth0_core::__record! { LogStreamHttpSink {
    optional http_authorization "httpAuthorization",
    optional http_content_format "httpContentFormat",
    optional http_content_type "httpContentType",
    optional http_endpoint "httpEndpoint",
    optional http_custom_headers "httpCustomHeaders",
} }
auth0_core::__read!(LogStreamHttpSink);

/// A log stream mixpanel sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is
/// `mixpanel`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamMixpanelSink {
    /// Region of Mixpanel.
    pub mixpanel_region: Option<LogStreamMixpanelRegion>,
    /// Identifier of the Mixpanel project.
    pub mixpanel_project_id: Option<String>,
    /// User name of Mixpanel's service account.
    pub mixpanel_service_account_username: Option<String>,
    /// Password of Mixpanel's service account.
    pub mixpanel_service_account_password: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamMixpanelSink {
    /// Creates the value with its required fields.
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

auth0_core::__record! { LogStreamMixpanelSink {
    optional mixpanel_region "mixpanelRegion",
    optional mixpanel_project_id "mixpanelProjectId",
    optional mixpanel_service_account_username "mixpanelServiceAccountUsername",
    optional mixpanel_service_account_password "mixpanelServiceAccountPassword",
} }
auth0_core::__read!(LogStreamMixpanelSink);

/// A log stream PII config, in `pii_config` of [`LogStream`](super::LogStream).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamPiiConfig {
    /// Personal data that is hidden. At least 1 element.
    pub log_fields: Option<Vec<LogStreamPiiField>>,
    /// Whether the data is masked or hashed.
    pub method: Option<LogStreamPiiMethod>,
    /// Hash that is used.
    pub algorithm: Option<LogStreamPiiAlgorithm>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamPiiConfig {
    /// Creates the value with its required fields.
    pub fn new(log_fields: impl IntoIterator<Item = impl Into<LogStreamPiiField>>) -> Self {
        Self {
            log_fields: Some(log_fields.into_iter().map(Into::into).collect()),
            method: None,
            algorithm: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { LogStreamPiiConfig {
    value method: LogStreamPiiMethod,
    value algorithm: LogStreamPiiAlgorithm,
} }

auth0_core::__record! { LogStreamPiiConfig {
    optional log_fields "log_fields",
    optional method "method",
    optional algorithm "algorithm",
} }
auth0_core::__read!(LogStreamPiiConfig);

/// A log stream segment sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is
/// `segment`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamSegmentSink {
    /// Write key of Segment.
    pub segment_write_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { LogStreamSegmentSink {
    value segment_write_key: Secret,
} }

auth0_core::__record! { LogStreamSegmentSink {
    optional segment_write_key "segmentWriteKey",
} }
auth0_core::__read!(LogStreamSegmentSink);

/// A log stream splunk sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is `splunk`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamSplunkSink {
    /// Host of Splunk.
    pub splunk_domain: Option<String>,
    /// Port of Splunk's event collector.
    pub splunk_port: Option<String>,
    /// Token of Splunk's event collector.
    pub splunk_token: Option<Secret>,
    /// Whether TLS is used.
    pub splunk_secure: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamSplunkSink {
    /// Creates the value with its required fields.
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

auth0_core::__record! { LogStreamSplunkSink {
    optional splunk_domain "splunkDomain",
    optional splunk_port "splunkPort",
    optional splunk_token "splunkToken",
    optional splunk_secure "splunkSecure",
} }
auth0_core::__read!(LogStreamSplunkSink);

/// A log stream sumo sink, the [`LogStreamSink`](super::LogStreamSink) whose `type` is `sumo`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStreamSumoSink {
    /// URL of Sumo Logic's HTTP source.
    pub sumo_source_address: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LogStreamSumoSink {
    /// Creates the value with its required fields.
    pub fn new(sumo_source_address: impl Into<Secret>) -> Self {
        Self {
            sumo_source_address: Some(sumo_source_address.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { LogStreamSumoSink {
    optional sumo_source_address "sumoSourceAddress",
} }
auth0_core::__read!(LogStreamSumoSink);
