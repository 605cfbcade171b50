//! `/api/v2/events`: a live stream of the events in a tenant, as Server-Sent Events.

mod stream;

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::call::{Answer, Call, Handlers};
use super::query::Query;
use crate::server::error_body::ApiError;
use crate::state::lock;

/// The default idle time of a stream before it sends a heartbeat.
pub(crate) const EVENT_HEARTBEAT: Duration = Duration::from_secs(15);

/// Returns the number of the event that follows this offset.
fn read_offset(offset: &str) -> Option<u64> {
    let decoded = URL_SAFE_NO_PAD.decode(offset).ok()?;
    let number = std::str::from_utf8(&decoded).ok()?.strip_prefix("event-")?;
    number.parse::<u64>().ok()?.checked_add(1)
}

pub(super) const HANDLERS: Handlers = &[("GET /events", subscribe)];

fn subscribe(call: &Call) -> Answer {
    let query = call.query()?;
    let types = query.all("event_type").into_iter().map(str::to_owned);
    let start = start(call, &query)?;
    let script = lock(&call.state.management.events.scripts).next();
    let events = stream::events(call, start, types.collect(), script);
    let mut answer: Response = Body::from_stream(events).into_response();
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/event-stream"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(answer)
}

/// Returns the number of the first event to send: the one after `from` or `Last-Event-ID`, the
/// first since `from_timestamp`, or the next one to occur.
fn start(call: &Call, query: &Query) -> Result<u64, ApiError> {
    let log = &call.state.management.events;
    let from = query.one("from").or_else(|| {
        let header = call.headers.get("last-event-id");
        header
            .and_then(|id| id.to_str().ok())
            .filter(|id| !id.is_empty())
    });
    match (from, query.one("from_timestamp")) {
        (Some(_), Some(_)) if query.one("from").is_some() => Err(ApiError::invalid_query(
            "Query validation error: 'from and from_timestamp are mutually exclusive'.",
        )),
        (Some(offset), _) => {
            let number = read_offset(offset).filter(|number| *number <= log.next());
            let number = number.ok_or_else(|| {
                ApiError::bad_request("invalid_cursor", "The cursor is not valid.")
            })?;
            if number < lock(&log.events).first {
                return Err(ApiError::new(
                    StatusCode::GONE,
                    "cursor_expired",
                    "The cursor has expired.",
                ));
            }
            Ok(number)
        }
        (None, Some(timestamp)) => {
            let since = OffsetDateTime::parse(timestamp, &Rfc3339).map_err(|_| {
                ApiError::invalid_query(
                    "Query validation error: 'Object didn't pass validation for format date-time' on \
                     property from_timestamp.",
                )
            })?;
            let since = crate::clock::rfc3339(since);
            let events = lock(&log.events);
            let first = events.kept.iter().find(|event| event.time >= since);
            Ok(first.map_or_else(|| log.next(), |event| event.number))
        }
        (None, None) => Ok(log.next()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::events::offset;

    #[test]
    fn an_offset_points_behind_its_event_and_nothing_else_is_one() {
        assert_eq!(read_offset(&offset(0)), Some(1));
        assert_eq!(read_offset(&offset(u64::MAX)), None);
        for other in [
            "",
            "garbage!",
            "Zm9v",
            &URL_SAFE_NO_PAD.encode("event--1"),
            "\u{e9}",
        ] {
            assert_eq!(read_offset(other), None, "{other}");
        }
    }
}
