//! `POST /oauth/par`: pushed authorization requests (RFC 9126).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::object;
use super::request::{self, REQUEST_URI};
use crate::login::client_authentication;
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;

/// The lifetime of a pushed request in seconds. It can be used only once.
const LIFETIME: u64 = 30;

pub(crate) async fn push(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match keep(&state, &headers, &body) {
        Ok(request_uri) => {
            let body = json!({ "request_uri": request_uri, "expires_in": LIFETIME });
            (StatusCode::CREATED, Json(body)).into_response()
        }
        Err(error) => error.into_response(),
    }
}

fn keep(state: &TenantState, headers: &HeaderMap, body: &[u8]) -> Result<String, OAuthError> {
    let mut parameters = Parameters::read(headers, body)?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    if parameters.optional("request_uri").is_some() {
        return Err(OAuthError::invalid_request("request_uri cannot be pushed"));
    }
    for credential in ["client_secret", "client_assertion", "client_assertion_type"] {
        parameters.set(credential, "");
    }
    let mut parameters = object::unpack(state, &application, parameters)?;
    parameters.set("client_id", application.client_id.as_str());
    // Errors of later steps are reported now (RFC 9126 section 2.1), with the status of this
    // endpoint.
    let request = request::address(state, application, parameters)
        .and_then(|request| request::check(state, &request).map(|()| request))
        .map_err(|error| error.with_status(StatusCode::BAD_REQUEST))?;
    let request_uri = format!("{REQUEST_URI}{}", random::base64url(24));
    let owner = request.application.client_id.clone();
    let expires_at = state.now() + LIFETIME;
    state
        .flows
        .pushed
        .put(request_uri.clone(), (owner, request.parameters), expires_at);
    Ok(request_uri)
}
