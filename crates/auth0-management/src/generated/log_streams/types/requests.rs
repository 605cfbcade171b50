// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::{LogStreamFilter, LogStreamPiiConfig, LogStreamSink, LogStreamStatus, LogStreamType};

/// What `POST /log-streams` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateLogStream {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of destination.
    pub r#type: LogStreamType,
    /// Whether its events are delivered with priority.
    #[serde(rename = "isPriority", skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// Which events are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// How personal data is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// Where events are delivered.
    pub sink: LogStreamSink,
    /// From when on events are delivered.
    #[serde(rename = "startFrom", skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
}

impl CreateLogStream {
    /// With what it must have.
    pub fn new(r#type: LogStreamType, sink: LogStreamSink) -> Self {
        Self {
            name: None,
            r#type,
            is_priority: None,
            filters: None,
            pii_config: None,
            sink,
            start_from: None,
        }
    }
}

/// What `PATCH /log-streams/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateLogStream {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether events are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatus>,
    /// Whether its events are delivered with priority.
    #[serde(rename = "isPriority", skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// Which events are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// How personal data is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// Where events are delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamSink>,
}
