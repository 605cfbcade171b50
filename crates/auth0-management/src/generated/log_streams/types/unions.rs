// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    LogStreamDatadogSink, LogStreamEventBridgeSink, LogStreamEventGridSink, LogStreamHttpSink,
    LogStreamMixpanelSink, LogStreamSegmentSink, LogStreamSplunkSink, LogStreamSumoSink,
};

/// The `sink` of [`LogStream`](super::LogStream).
/// Which arm it is, the `type` beside it decides.
#[derive(Debug, Clone, Serialize)]
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
    /// Of a kind that this version does not know, or in a form it does not have.
    Unknown(Json),
}

crate::union::sibling!(LogStreamSink { "http" => Http, "eventbridge" => Eventbridge, "eventgrid" => Eventgrid, "datadog" => Datadog, "splunk" => Splunk, "sumo" => Sumo, "segment" => Segment, "mixpanel" => Mixpanel });
