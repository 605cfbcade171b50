//! What comes over a subscription: events, places to go on, and errors.

use std::fmt;

use auth0_core::bytes::Bytes;
use auth0_core::{Error, ErrorKind, Json, decode_json, string_enum};
use serde::Deserialize;

use crate::CloudEvent;
use crate::sse;

pub(super) enum Message {
    Event {
        cursor: Option<String>,
        event: Result<Box<CloudEvent>, Error>,
    },
    /// Nothing happened, but the place to go on is another one.
    Cursor(Option<String>),
    Error(ReportedError),
    TooLarge(Error),
}

/// The members of all kinds of messages.
#[derive(Deserialize)]
struct Wire {
    #[serde(default)]
    r#type: Option<String>,
    #[serde(default)]
    offset: Option<String>,
    #[serde(default)]
    event: Option<Json>,
    #[serde(default)]
    error: Option<ReportedError>,
}

impl Message {
    pub(super) fn read(event: sse::Event) -> Self {
        let id = event.last_id;
        let wire: Wire = match decode_json(Bytes::from(event.data)) {
            Ok(wire) => wire,
            Err(error) => {
                return Self::Event {
                    cursor: id,
                    event: Err(error),
                };
            }
        };
        let cursor = wire.offset.or(id);
        match (wire.event, wire.error, wire.r#type.as_deref()) {
            (Some(event), _, _) => Self::Event {
                cursor,
                event: decode_json(Bytes::from(event.to_string())).map(Box::new),
            },
            (None, Some(error), _) => Self::Error(error),
            // `offset-only`, and what later versions may add.
            (None, None, _) => Self::Cursor(cursor),
        }
    }

    pub(super) fn too_large() -> Self {
        Self::TooLarge(Error::new(
            ErrorKind::ResponseTooLarge,
            "an event exceeds the size limit; the subscription ends",
        ))
    }
}

/// Why a subscription stopped or skipped an event.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SubscriptionError {
    /// The connection failed, an event could not be decoded, or the cursor could not be saved.
    #[error(transparent)]
    Call(#[from] Error),
    /// Auth0 reported an error in the stream.
    #[error(transparent)]
    Reported(ReportedError),
}

/// An error that Auth0 reported in the stream.
#[derive(Debug, Clone, Deserialize, thiserror::Error)]
#[non_exhaustive]
pub struct ReportedError {
    /// Kind of error.
    pub code: ReportedErrorCode,
    /// Auth0's explanation, for people.
    #[serde(default)]
    pub message: String,
    /// Where it occurred, such as the cursor of an event that cannot be sent.
    #[serde(default)]
    pub offset: Option<String>,
}

impl fmt::Display for ReportedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Auth0 reported over the event stream: {} ({})",
            self.message, self.code
        )
    }
}

string_enum! {
    /// Kind of an error in the stream.
    pub enum ReportedErrorCode {
        /// Auth0 does not know the cursor; the subscription ends.
        InvalidCursor = "invalid_cursor",
        /// Auth0 no longer has the events after the cursor; the subscription ends. Begin anew, and look
        /// at what may have happened in between.
        CursorExpired = "cursor_expired",
        /// The stream was open for as long as it may; the subscription connects again.
        Timeout = "timeout",
        /// An event is too large to be sent; it is left out.
        PayloadTooLarge = "payload_too_large",
        /// An event could not be sent; it is left out.
        ProcessingError = "processing_error",
        /// Auth0 lost its own connection; the subscription connects again.
        ConnectionTimeout = "connection_timeout",
    }
}

impl ReportedErrorCode {
    /// Whether connecting again leads to the same error.
    pub(super) fn is_final(&self) -> bool {
        matches!(self, Self::InvalidCursor | Self::CursorExpired)
    }

    pub(super) fn ends_connection(&self) -> bool {
        matches!(self, Self::Timeout | Self::ConnectionTimeout)
    }
}
