//! Responses for scripts in the browser.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use super::response;
use crate::Error;
use crate::core::tokens::StoredToken;
use crate::user::User;

/// Creates an error response for a program, which gets JSON instead of a page.
pub(crate) fn error(error: &Error) -> Response<Bytes> {
    let body = serde_json::json!({
        "error": error.code(),
        "error_description": error.to_string(),
    });
    let status = error.status();
    let mut response = response(status, "application/json", body.to_string());
    if status == StatusCode::SERVICE_UNAVAILABLE {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

pub(crate) fn profile(user: &User) -> Response<Bytes> {
    let body = user.to_json().to_string();
    response(StatusCode::OK, "application/json", body)
}

pub(crate) fn access_token(token: &StoredToken) -> Response<Bytes> {
    let body = serde_json::json!({
        "access_token": token.access_token.expose(),
        "token_type": token.token_type,
        "expires_at": token.expires_at,
        "scope": token.scope,
    });
    response(StatusCode::OK, "application/json", body.to_string())
}
