// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    LogStreamDatadogSink, LogStreamEventBridgeSink, LogStreamEventGridSink, LogStreamHttpSink,
    LogStreamMixpanelSink, LogStreamSegmentSink, LogStreamSplunkSink, LogStreamSumoSink,
};

/// The `sink` of [`LogStream`](super::LogStream).
/// The `type` beside it decides which arm it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum LogStreamSink {
    Http(LogStreamHttpSink),
    Eventbridge(LogStreamEventBridgeSink),
    Eventgrid(LogStreamEventGridSink),
    Datadog(LogStreamDatadogSink),
    Splunk(LogStreamSplunkSink),
    Sumo(LogStreamSumoSink),
    Segment(LogStreamSegmentSink),
    Mixpanel(LogStreamMixpanelSink),
    /// A kind or form that this version does not know, as it came.
    Unknown(Json),
}

crate::union::sibling!(LogStreamSink { "http" => Http, "eventbridge" => Eventbridge, "eventgrid" => Eventgrid, "datadog" => Datadog, "splunk" => Splunk, "sumo" => Sumo, "segment" => Segment, "mixpanel" => Mixpanel });
