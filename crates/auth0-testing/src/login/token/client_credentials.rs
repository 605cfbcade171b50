//! `client_credentials` (RFC 6749 section 4.4): a machine's own token.

use serde_json::{Map, Value};

use super::{TokenRequest, answer};
use crate::api;
use crate::login::issue;
use crate::login::user_tokens;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::applications::Application;

pub(super) fn client_credentials(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let (state, application) = (request.state, request.application);
    let audience = answer::audience(request)?.ok_or_else(|| {
        OAuthError::access_denied(
            "No audience parameter was provided, and no default audience has been configured",
        )
    })?;
    let organization = answer::organization(request)?;
    let scope = client_scope(state, application, &audience, request.parameters.scope())?;
    let mut claims = issue::client_access_token(state, &application.client_id, &audience, &scope);
    if let Value::Object(claims) = &mut claims {
        user_tokens::bind(claims, request.jkt.as_deref());
        organization.inspect(|organization| organization.write_to(claims));
    }
    let mut tokens = Map::new();
    let access_token = user_tokens::sign(state, &claims)?;
    tokens.insert("access_token".into(), access_token.into());
    answer::describe(request, &mut tokens, &scope);
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
        (None, None) if audience == state.management_audience() => Ok(api::all_scopes()),
        (None, None) => Ok(Vec::new()),
    }
}
