// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::{LogStreamFilter, LogStreamPiiConfig, LogStreamSink, LogStreamStatus, LogStreamType};

/// Request body of `POST /log-streams`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLogStream {
    /// Unique name.
    pub name: Option<String>,
    /// Kind of destination.
    pub r#type: LogStreamType,
    /// Whether its events are delivered with priority.
    pub is_priority: Option<bool>,
    /// Which events are delivered.
    pub filters: Option<Vec<LogStreamFilter>>,
    /// How personal data is hidden.
    pub pii_config: Option<LogStreamPiiConfig>,
    /// Destination of the events.
    pub sink: LogStreamSink,
    /// From when on events are delivered.
    pub start_from: Option<String>,
}

impl CreateLogStream {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateLogStream {
    value name: String,
    plain is_priority: bool,
    list filters: LogStreamFilter,
    value pii_config: LogStreamPiiConfig,
    value start_from: String,
} }

auth0_core::__write! { CreateLogStream {
    optional name "name",
    always r#type "type",
    optional is_priority "isPriority",
    optional filters "filters",
    optional pii_config "pii_config",
    always sink "sink",
    optional start_from "startFrom",
} }

/// Request body of `PATCH /log-streams/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLogStream {
    /// Unique name.
    pub name: Option<String>,
    /// Whether events are delivered.
    pub status: Option<LogStreamStatus>,
    /// Whether its events are delivered with priority.
    pub is_priority: Option<bool>,
    /// Which events are delivered.
    pub filters: Option<Vec<LogStreamFilter>>,
    /// How personal data is hidden.
    pub pii_config: Option<LogStreamPiiConfig>,
    /// Destination of the events.
    pub sink: Option<LogStreamSink>,
}

auth0_core::__setters! { UpdateLogStream {
    value name: String,
    value status: LogStreamStatus,
    plain is_priority: bool,
    list filters: LogStreamFilter,
    value pii_config: LogStreamPiiConfig,
    value sink: LogStreamSink,
} }

auth0_core::__write! { UpdateLogStream {
    optional name "name",
    optional status "status",
    optional is_priority "isPriority",
    optional filters "filters",
    optional pii_config "pii_config",
    optional sink "sink",
} }
