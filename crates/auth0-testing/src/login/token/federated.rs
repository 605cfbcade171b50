//! The access token that another provider issued for a user (Auth0's Token Vault). The tenant has
//! no connection to other providers, so it makes up a token for any connection that is not a
//! database. If a connection is used for connected accounts, the user must have connected an
//! account, and the token has the scopes of that account.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::TokenRequest;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::lock;

const TOKEN_TYPE: &str = "http://auth0.com/oauth/token-type/federated-connection-access-token";
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";

pub(super) fn connection_access_token(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let subject_token = parameters.required("subject_token")?;
    let connection = parameters.required("connection")?;
    if parameters.required("requested_token_type")? != TOKEN_TYPE {
        return Err(OAuthError::invalid_request(format!(
            "requested_token_type must be {TOKEN_TYPE}"
        )));
    }
    match state.strategy_of(connection).as_deref() {
        None => return Err(OAuthError::invalid_request("the connection was not found")),
        Some("auth0") => {
            return Err(OAuthError::invalid_request(
                "specified strategy does not support requested operation",
            ));
        }
        Some(_) => {}
    }
    let subject = match parameters.required("subject_token_type")? {
        REFRESH_TOKEN => lock(&state.flows.refresh_tokens)
            .look_up(
                subject_token,
                &application.client_id,
                application.refresh_tokens,
                state.now(),
            )
            .map(|grant| grant.user_id),
        ACCESS_TOKEN => state.verify(subject_token).map(|claims| {
            let subject = claims.get("sub").and_then(Value::as_str);
            subject.unwrap_or_default().to_owned()
        }),
        _ => {
            return Err(OAuthError::invalid_request(
                "subject_token_type must be a refresh token or an access token",
            ));
        }
    };
    let user_id = subject.ok_or_else(|| OAuthError::invalid_grant("Invalid subject_token"))?;
    let mut scope = parameters.optional("scope").unwrap_or_default().to_owned();
    if state.connects_accounts(connection) {
        let accounts = lock(&state.flows.connected_accounts);
        let account = accounts.find(&user_id, connection).ok_or_else(|| {
            OAuthError::new(
                StatusCode::UNAUTHORIZED,
                "federated_connection_refresh_token_flow_failed",
                format!("The user has connected no account of {connection}"),
            )
        })?;
        scope = account.scopes().join(" ");
    }
    Ok(json!({
        "access_token": format!("{connection}.{}", random::base64url(24)),
        "issued_token_type": TOKEN_TYPE,
        "token_type": "Bearer",
        "expires_in": 3600,
        "scope": scope,
    }))
}
