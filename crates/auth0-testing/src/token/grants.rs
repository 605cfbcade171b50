//! The grants: what each asks for, and what it gives.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::parameters::Parameters;
use crate::error_body::OAuthError;
use crate::state::{Application, DATABASE_CONNECTION, RefreshGrant, TenantState, lock};
use crate::{issue, management, random};

/// `client_credentials` (RFC 6749 section 4.4).
pub(super) fn client_credentials(
    state: &TenantState,
    application: &Application,
    parameters: &Parameters,
) -> Result<Value, OAuthError> {
    let audience = parameters.optional("audience").ok_or_else(|| {
        OAuthError::access_denied(
            "No audience parameter was provided, and no default audience has been configured",
        )
    })?;
    require_known_audience(state, audience)?;
    let scope = client_scope(state, application, audience, parameters.scope())?;
    let claims = issue::client_access_token(state, &application.client_id, audience, &scope);
    let mut tokens = Map::new();
    tokens.insert("access_token".into(), sign(state, &claims)?);
    describe(state, &mut tokens, &scope);
    Ok(Value::Object(tokens))
}

/// The scopes of a machine: those asked for if it may have them, else all it may have.
fn client_scope(
    state: &TenantState,
    application: &Application,
    audience: &str,
    requested: Option<Vec<String>>,
) -> Result<Vec<String>, OAuthError> {
    match (requested, &application.scope) {
        (Some(requested), Some(allowed)) => {
            let refused: Vec<_> = requested
                .iter()
                .filter(|s| !allowed.contains(s))
                .map(String::as_str)
                .collect();
            if refused.is_empty() {
                return Ok(requested);
            }
            Err(OAuthError::access_denied(format!(
                "Client has not been granted scopes: {}",
                refused.join(", ")
            )))
        }
        (Some(requested), None) => Ok(requested),
        (None, Some(allowed)) => Ok(allowed.clone()),
        (None, None) if audience == state.management_audience() => Ok(management::all_scopes()),
        (None, None) => Ok(Vec::new()),
    }
}

/// `password` (RFC 6749 section 4.3), against the default database connection.
pub(super) fn password(
    state: &TenantState,
    application: &Application,
    parameters: &Parameters,
) -> Result<Value, OAuthError> {
    log_in(state, application, parameters, DATABASE_CONNECTION)
}

/// Auth0's extension of `password` that names the connection.
pub(super) fn password_realm(
    state: &TenantState,
    application: &Application,
    parameters: &Parameters,
) -> Result<Value, OAuthError> {
    log_in(
        state,
        application,
        parameters,
        parameters.required("realm")?,
    )
}

fn log_in(
    state: &TenantState,
    application: &Application,
    parameters: &Parameters,
    realm: &str,
) -> Result<Value, OAuthError> {
    let username = parameters.required("username")?;
    let password = parameters.required("password")?;
    match lock(&state.connections).strategy_of(realm) {
        None => return Err(OAuthError::invalid_request("the connection was not found")),
        Some("auth0") => {}
        Some(_) => {
            return Err(OAuthError::invalid_request(
                "specified strategy does not support requested operation",
            ));
        }
    }
    // Users live in one connection only; in every other database there is nobody to find.
    let user = (realm == DATABASE_CONNECTION)
        .then(|| state.find_user_by_password(username, password))
        .flatten()
        .ok_or_else(|| OAuthError::invalid_grant("Wrong email or password."))?;
    let grant = RefreshGrant {
        client_id: application.client_id.clone(),
        user,
        audience: parameters.optional("audience").map(str::to_owned),
        scope: parameters.scope().unwrap_or_default(),
    };
    if let Some(audience) = &grant.audience {
        require_known_audience(state, audience)?;
    }
    let mut tokens = user_tokens(state, &grant, &grant.scope, json!("password"))?;
    if grant.scope.iter().any(|scope| scope == "offline_access") {
        let refresh_token = format!("v1.{}", random::base64url(32));
        tokens.insert("refresh_token".into(), refresh_token.clone().into());
        lock(&state.refresh_grants).insert(refresh_token, grant);
    }
    Ok(Value::Object(tokens))
}

/// `refresh_token` (RFC 6749 section 6). The refresh token stays good: rotation is off.
pub(super) fn refresh_token(
    state: &TenantState,
    application: &Application,
    parameters: &Parameters,
) -> Result<Value, OAuthError> {
    let refresh_token = parameters.required("refresh_token")?;
    let grant = lock(&state.refresh_grants)
        .get(refresh_token)
        .filter(|grant| grant.client_id == application.client_id)
        .cloned()
        .ok_or_else(|| OAuthError::invalid_grant("Unknown or invalid refresh token."))?;
    let scope = match parameters.scope() {
        None => grant.scope.clone(),
        Some(requested) if requested.iter().all(|scope| grant.scope.contains(scope)) => requested,
        Some(_) => {
            return Err(OAuthError::new(
                StatusCode::BAD_REQUEST,
                "invalid_scope",
                "The scope goes beyond the one the refresh token was issued for",
            ));
        }
    };
    let tokens = user_tokens(state, &grant, &scope, json!(["refresh_token", "password"]))?;
    Ok(Value::Object(tokens))
}

fn user_tokens(
    state: &TenantState,
    grant: &RefreshGrant,
    scope: &[String],
    grant_type: Value,
) -> Result<Map<String, Value>, OAuthError> {
    let RefreshGrant {
        client_id,
        user,
        audience,
        ..
    } = grant;
    let access_token = match audience {
        Some(audience) => {
            let claims =
                issue::user_access_token(state, user, client_id, audience, scope, grant_type);
            sign(state, &claims)?
        }
        // Without an API the token is for the tenant alone, and nothing to look into.
        None => random::base64url(24).into(),
    };
    let mut tokens = Map::new();
    tokens.insert("access_token".into(), access_token);
    if scope.iter().any(|scope| scope == "openid") {
        let claims = issue::id_token(state, user, client_id, scope);
        tokens.insert("id_token".into(), sign(state, &claims)?);
    }
    describe(state, &mut tokens, scope);
    Ok(tokens)
}

fn require_known_audience(state: &TenantState, audience: &str) -> Result<(), OAuthError> {
    if state.knows_audience(audience) {
        return Ok(());
    }
    Err(OAuthError::access_denied(format!(
        "Service not enabled within domain: {audience}"
    )))
}

fn describe(state: &TenantState, tokens: &mut Map<String, Value>, scope: &[String]) {
    tokens.insert("token_type".into(), "Bearer".into());
    tokens.insert("expires_in".into(), state.token_lifetime.as_secs().into());
    if !scope.is_empty() {
        tokens.insert("scope".into(), scope.join(" ").into());
    }
}

fn sign(state: &TenantState, claims: &Value) -> Result<Value, OAuthError> {
    let token = state
        .sign(claims)
        .map_err(|error| OAuthError::server_error(error.to_string()))?;
    Ok(token.into())
}
