//! `POST /oidc/register`: dynamic client registration (OpenID Connect Registration 1.0, RFC 7591).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::applications::Application;

pub(crate) async fn register(State(state): State<Arc<TenantState>>, body: Bytes) -> Response {
    match add(&state, &body) {
        Ok(answer) => (StatusCode::CREATED, Json(answer)).into_response(),
        Err(error) => error.into_response(),
    }
}

fn add(state: &TenantState, body: &[u8]) -> Result<Value, OAuthError> {
    let invalid = |description: String| {
        OAuthError::new(
            StatusCode::BAD_REQUEST,
            "invalid_client_metadata",
            description,
        )
    };
    let Ok(Value::Object(mut metadata)) = serde_json::from_slice(body) else {
        return Err(invalid("The body must be a JSON object".into()));
    };
    let callbacks: Option<Vec<String>> = metadata
        .get("redirect_uris")
        .and_then(Value::as_array)
        .map(|urls| {
            urls.iter()
                .map(|url| url.as_str().unwrap_or_default().to_owned())
                .collect()
        });
    let callbacks = callbacks
        .filter(|urls| !urls.is_empty())
        .ok_or_else(|| invalid("redirect_uris must be an array of URLs, and not empty".into()))?;
    if let Some(relative) = callbacks.iter().find(|url| !url.contains("://")) {
        let description = format!("redirect_uris must be absolute, not {relative:?}");
        return Err(OAuthError::new(
            StatusCode::BAD_REQUEST,
            "invalid_redirect_uri",
            description,
        ));
    }
    let method = metadata
        .entry("token_endpoint_auth_method")
        .or_insert_with(|| "client_secret_basic".into())
        .as_str()
        .map(str::to_owned);
    let client_id = random::alphanumeric(32);
    let secret = random::base64url(48);
    let mut application = match method.as_deref() {
        Some("none") => Application::public(&client_id),
        Some("client_secret_basic" | "client_secret_post") => {
            Application::confidential(&client_id, &secret)
        }
        other => {
            return Err(invalid(format!(
                "token_endpoint_auth_method must be none, client_secret_basic or client_secret_post, not {other:?}"
            )));
        }
    };
    application.name = metadata
        .get("client_name")
        .and_then(Value::as_str)
        .map(str::to_owned);
    application.callbacks = callbacks;
    metadata.insert("client_id".into(), client_id.into());
    if application.client_secret.is_some() {
        metadata.insert("client_secret".into(), secret.into());
        metadata.insert("client_secret_expires_at".into(), json!(0));
    }
    crate::api::show_application(state, &application);
    lock(&state.applications).put(application);
    Ok(Value::Object(metadata))
}
