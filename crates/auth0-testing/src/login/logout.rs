//! The two logout endpoints: `/v2/logout` and `/oidc/logout` (OpenID Connect RP-Initiated Logout
//! 1.0).

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::Value;

use crate::login::cookie;
use crate::login::html;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::applications::Application;

/// `GET /v2/logout`. `federated` is accepted and ignored, because there is no other provider to log
/// out of.
pub(crate) async fn logout(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let answer =
        Parameters::from_form(query.unwrap_or_default().as_bytes()).and_then(|parameters| {
            let application = parameters
                .optional("client_id")
                .map(|id| known(&state, id))
                .transpose()?;
            let Some(target) = parameters.optional("returnTo") else {
                // Without `returnTo`, users are redirected to the first URL of the application.
                return Ok(application.and_then(|known| known.logout_urls.first().cloned()));
            };
            require_allowed(&state, application.as_deref(), "returnTo", target)?;
            Ok(Some(target.to_owned()))
        });
    leave(&state, &headers, answer)
}

/// `GET /oidc/logout`.
pub(crate) async fn oidc_logout(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let answer = Parameters::from_form(query.unwrap_or_default().as_bytes())
        .and_then(|parameters| rp_initiated(&state, &parameters));
    leave(&state, &headers, answer)
}

fn rp_initiated(
    state: &TenantState,
    parameters: &Parameters,
) -> Result<Option<String>, OAuthError> {
    let mut application = parameters
        .optional("client_id")
        .map(|id| known(state, id))
        .transpose()?;
    if let Some(hint) = parameters.optional("id_token_hint") {
        let claims = state
            .verify(hint)
            .ok_or_else(|| OAuthError::invalid_request("Invalid id_token_hint"))?;
        // An expired token is also a valid hint (section 2).
        let audience = claims
            .get("aud")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if application
            .as_ref()
            .is_some_and(|known| known.client_id != audience)
        {
            return Err(OAuthError::invalid_request(
                "id_token_hint was issued for another client",
            ));
        }
        application = Some(known(state, audience)?);
    }
    let Some(target) = parameters.optional("post_logout_redirect_uri") else {
        return Ok(None);
    };
    require_allowed(
        state,
        application.as_deref(),
        "post_logout_redirect_uri",
        target,
    )?;
    let Some(value) = parameters.optional("state") else {
        return Ok(Some(target.to_owned()));
    };
    let mut serializer = form_urlencoded::Serializer::new(String::new());
    let encoded = serializer.append_pair("state", value).finish();
    let separator = if target.contains('?') { '&' } else { '?' };
    Ok(Some(format!("{target}{separator}{encoded}")))
}

fn known(state: &TenantState, client_id: &str) -> Result<Arc<Application>, OAuthError> {
    state
        .find_application(client_id)
        .ok_or_else(|| OAuthError::invalid_request(format!("Unknown client: {client_id}")))
}

fn require_allowed(
    state: &TenantState,
    application: Option<&Application>,
    parameter: &str,
    target: &str,
) -> Result<(), OAuthError> {
    let allowed = match application {
        Some(application) => {
            application.allows_logout_url(target, &|name| state.is_organization(name))
        }
        None => state.allows_logout_url(target),
    };
    if allowed {
        return Ok(());
    }
    Err(OAuthError::invalid_request(format!(
        "The {parameter} {target} is not in the list of allowed logout URLs"
    )))
}

/// Ends the session, unless the request is invalid: a forged link must not log anyone out.
fn leave(
    state: &TenantState,
    headers: &HeaderMap,
    target: Result<Option<String>, OAuthError>,
) -> Response {
    let mut response = match target {
        Err(error) => return html::error_page(&error),
        Ok(Some(target)) => html::redirect(&target),
        Ok(None) => html::page(
            StatusCode::OK,
            "Logged out",
            "<p>You have been logged out.</p>",
        ),
    };
    if let Ok(cookie) = HeaderValue::try_from(cookie::end(state, headers)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
