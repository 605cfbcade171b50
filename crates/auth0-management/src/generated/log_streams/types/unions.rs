// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    LogStreamDatadogSink, LogStreamEventBridgeSink, LogStreamEventGridSink, LogStreamHttpSink,
    LogStreamMixpanelSink, LogStreamSegmentSink, LogStreamSplunkSink, LogStreamSumoSink,
};

/// The destination of a log stream, which depends on its type.
///
/// In `sink` of [`LogStream`](super::LogStream).
/// The `type` beside it decides which arm it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum LogStreamSink {
    /// `type` is `http`.
    Http(LogStreamHttpSink),
    /// `type` is `eventbridge`.
    Eventbridge(LogStreamEventBridgeSink),
    /// `type` is `eventgrid`.
    Eventgrid(LogStreamEventGridSink),
    /// `type` is `datadog`.
    Datadog(LogStreamDatadogSink),
    /// `type` is `splunk`.
    Splunk(LogStreamSplunkSink),
    /// `type` is `sumo`.
    Sumo(LogStreamSumoSink),
    /// `type` is `segment`.
    Segment(LogStreamSegmentSink),
    /// `type` is `mixpanel`.
    Mixpanel(LogStreamMixpanelSink),
    /// A kind or form that this version does not know, unchanged.
    Unknown(Json),
}

crate::union::sibling!(LogStreamSink { "http" => Http, "eventbridge" => Eventbridge, "eventgrid" => Eventgrid, "datadog" => Datadog, "splunk" => Splunk, "sumo" => Sumo, "segment" => Segment, "mixpanel" => Mixpanel });
