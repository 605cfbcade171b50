// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{LogStreamFilter, LogStreamPiiConfig, LogStreamSink, LogStreamStatus, LogStreamType};

/// What `GET /log-streams` answers with.
#[derive(Debug, Clone, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct LogStream {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Whether events are delivered.
    pub status: Option<LogStreamStatus>,
    /// Kind of destination.
    pub r#type: Option<LogStreamType>,
    /// Whether its events are delivered with priority.
    #[serde(rename = "isPriority")]
    pub is_priority: Option<bool>,
    /// Which events are delivered.
    pub filters: Option<Vec<LogStreamFilter>>,
    /// How personal data is hidden.
    pub pii_config: Option<LogStreamPiiConfig>,
    /// Where events are delivered.
    pub sink: Option<LogStreamSink>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

crate::union::beside!(LogStream, sink: LogStreamSink by r#type);
