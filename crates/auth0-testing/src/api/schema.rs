//! Validation of request bodies, with the wording of Auth0's messages.

use axum::http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use crate::server::error_body::ApiError;
use crate::store::collection::Members;

/// Returns a 400 about the body.
pub(super) fn complain(what: &str) -> ApiError {
    ApiError::invalid_body(format!("Payload validation error: {what}."))
}

/// Returns the strings in a list that the document describes.
pub(super) fn texts(members: &Members, member: &str) -> Vec<String> {
    let list = members.get(member).and_then(Value::as_array);
    let texts = list.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// Returns the members of an object; other values have none.
pub(super) fn object(value: Value) -> Members {
    match value {
        Value::Object(members) => members,
        _ => Members::new(),
    }
}

/// Parses a body that must be JSON.
pub(super) fn json_body(headers: &HeaderMap, body: &[u8]) -> Result<Value, ApiError> {
    if let Some(content_type) = headers.get(header::CONTENT_TYPE) {
        let mut parts = content_type.as_bytes().split(|b| *b == b';');
        let media_type = parts.next().unwrap_or_default().trim_ascii();
        if !media_type.eq_ignore_ascii_case(b"application/json") {
            return Err(ApiError::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported_media_type",
                "Unsupported Media Type",
            ));
        }
    }
    serde_json::from_slice(body)
        .map_err(|_| ApiError::invalid_body("Invalid request payload JSON format"))
}

/// Returns the JSON Schema name of the type of a value.
pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
