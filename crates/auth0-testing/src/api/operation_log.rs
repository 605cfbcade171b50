//! Log entries of the Management API: one for every change, successful (`sapi`) or failed (`fapi`).

use axum::http::{HeaderMap, Method, StatusCode, header};
use serde_json::Value;

use super::authorization::bearer_token;
use crate::crypto::jws;
use crate::state::TenantState;
use crate::store::logs::Event;

/// Logs a completed call. Read operations and unauthenticated calls are not logged.
pub(crate) fn write(
    state: &TenantState,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    status: StatusCode,
) {
    let is_read = [Method::GET, Method::HEAD, Method::OPTIONS].contains(method);
    if is_read || status == StatusCode::UNAUTHORIZED {
        return;
    }
    let token = headers.get(header::AUTHORIZATION);
    let token = token.and_then(|value| bearer_token(value.to_str().ok()?));
    let claims = token.and_then(jws::parts);
    let claims = claims.and_then(|(_, payload, _)| serde_json::from_slice::<Value>(&payload).ok());
    let claims = claims.unwrap_or_default();
    let subject = claims["sub"].as_str().unwrap_or_default();
    let event = Event {
        client_id: claims["azp"].as_str().unwrap_or_default(),
        user_id: if subject.ends_with("@clients") {
            ""
        } else {
            subject
        },
        description: &format!("{method} {path}"),
        ..Event::default()
    };
    let code = if status.is_success() { "sapi" } else { "fapi" };
    state.log(code, &event);
}
