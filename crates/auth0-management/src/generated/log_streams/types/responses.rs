// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{LogStreamFilter, LogStreamPiiConfig, LogStreamSink, LogStreamStatus, LogStreamType};

/// A subscription that forwards log entries to a service.
///
/// Returned by `GET /log-streams`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LogStream {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Whether events are delivered.
    pub status: Option<LogStreamStatus>,
    /// Kind of destination.
    pub r#type: Option<LogStreamType>,
    /// Whether its events are delivered with priority.
    pub is_priority: Option<bool>,
    /// Which events are delivered.
    pub filters: Option<Vec<LogStreamFilter>>,
    /// How personal data is hidden.
    pub pii_config: Option<LogStreamPiiConfig>,
    /// Destination of the events.
    pub sink: Option<LogStreamSink>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { LogStream {
    optional id "id",
    optional name "name",
    optional status "status",
    optional r#type "type",
    optional is_priority "isPriority",
    optional filters "filters",
    optional pii_config "pii_config",
    optional sink "sink",
} }
crate::union::beside!(LogStream, sink: LogStreamSink by r#type);
