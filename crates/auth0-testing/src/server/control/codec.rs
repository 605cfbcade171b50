//! Messages, requests, faults, and limits as JSON.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::input::{Input, refused, wrong};
use crate::error::Error;
use crate::server::fault::Fault;
use crate::server::rate_limit::RateLimit;
use crate::server::record::RecordedRequest;
use crate::store::outbox::Message;

/// A hundred years.
pub(super) const MOST_SECONDS: u64 = 100 * 365 * 86_400;

pub(super) fn message(message: &Message) -> Value {
    json!({
        "to": message.to,
        "channel": message.channel.as_str(),
        "subject": message.subject,
        "body": message.body,
        "code": message.code,
        "link": message.link,
    })
}

pub(super) fn request(request: &RecordedRequest) -> Value {
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
        "body": String::from_utf8_lossy(&request.body),
        "status": request.status,
    })
}

pub(super) fn fault(input: &Input) -> Result<Fault, Error> {
    let mut fault = Fault::on(input.text("path")?);
    if let Some(method) = input.optional_text("method")? {
        fault = fault.method(method);
    }
    if let Some(times) = input.optional_number("times")? {
        fault = fault.times(u32::try_from(times).map_err(|_| wrong("times", "a small number"))?);
    }
    if input.optional_flag("always")? {
        fault = fault.always();
    }
    if let Some(status) = input.optional_number("status")? {
        let code = u16::try_from(status).ok();
        let code = code.filter(|code| StatusCode::from_u16(*code).is_ok());
        fault = fault.status(code.ok_or_else(|| wrong("status", "an HTTP status"))?);
    }
    if let Some(headers) = input.optional_value("headers") {
        let headers = headers.as_object();
        for (name, value) in headers.ok_or_else(|| wrong("headers", "an object"))? {
            let value = value
                .as_str()
                .ok_or_else(|| wrong("headers", "an object of texts"))?;
            if HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err() {
                return Err(wrong(
                    "headers",
                    "an object of names and values that HTTP allows",
                ));
            }
            fault = fault.header(name, value);
        }
    }
    if let Some(body) = input.optional_value("body") {
        fault = fault.body(match body {
            Value::String(text) => text.clone(),
            json => json.to_string(),
        });
    }
    if let Some(milliseconds) = input.optional_number("delay_ms")? {
        if milliseconds > MOST_SECONDS {
            return Err(wrong("delay_ms", "a number of milliseconds"));
        }
        fault = fault.delay(Duration::from_millis(milliseconds));
    }
    match input.optional_text("effect")? {
        None => Ok(fault),
        Some("cut") => Ok(fault.cut()),
        Some("cut_body") => Ok(fault.cut_body()),
        Some("malformed") => Ok(fault.malformed()),
        Some(_) => Err(wrong("effect", "`cut`, `cut_body` or `malformed`")),
    }
}

pub(super) fn rate_limit(input: &Input, name: &str) -> Result<Option<RateLimit>, Error> {
    let Some(limit) = input.optional_value(name) else {
        return Ok(None);
    };
    let burst = limit["burst"]
        .as_u64()
        .and_then(|burst| u32::try_from(burst).ok());
    let limit = burst.zip(limit["per_second"].as_f64());
    let (burst, per_second) = limit.ok_or_else(|| {
        refused(format!(
            "the field `{name}` must be {{\"burst\": 50, \"per_second\": 25}}"
        ))
    })?;
    if per_second < 0.0 {
        return Err(wrong(name, "a limit whose `per_second` is not negative"));
    }
    Ok(Some(RateLimit::new(burst, per_second)))
}
