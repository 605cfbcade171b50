//! The answer to a token request: tokens made from a grant.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::TokenRequest;
use crate::applications::OrganizationUsage;
use crate::error_body::OAuthError;
use crate::grant::{MULTI_FACTOR, UserGrant};
use crate::organizations::Organization;
use crate::state::{TenantState, lock};
use crate::{issue, jws, random};

/// The tokens of a user who has just been let in, a refresh token included where `offline_access` was
/// asked for.
pub(super) fn first_tokens(
    request: &TokenRequest<'_>,
    grant: UserGrant,
    nonce: Option<&str>,
) -> Result<Value, OAuthError> {
    let mut tokens = user_tokens(request, &grant, &grant.scope, nonce, false)?;
    if grant.has_scope("offline_access") {
        let mut grant = grant;
        if request.application.public {
            grant.jkt.clone_from(&request.jkt);
        }
        let refresh_token = lock(&request.state.flows.refresh_tokens).issue(grant);
        tokens.insert("refresh_token".into(), refresh_token.into());
    }
    Ok(Value::Object(tokens))
}

/// An access token, an ID token where `openid` was asked for, and what they are good for.
pub(super) fn user_tokens(
    request: &TokenRequest<'_>,
    grant: &UserGrant,
    scope: &[String],
    nonce: Option<&str>,
    refreshed: bool,
) -> Result<Map<String, Value>, OAuthError> {
    let TokenRequest { state, .. } = request;
    let user = state
        .find_user_by_id(&grant.user_id)
        .ok_or_else(|| OAuthError::invalid_grant("The user does not exist any more."))?;
    if user.blocked {
        return Err(OAuthError::new(
            StatusCode::FORBIDDEN,
            "unauthorized",
            "user is blocked",
        ));
    }
    let mut tokens = Map::new();
    let access_token = match &grant.audience {
        Some(audience) => {
            let mut claims = issue::user_access_token(
                state,
                &user,
                &grant.client_id,
                audience,
                scope,
                grant.grant_type(refreshed),
            );
            if let Value::Object(claims) = &mut claims {
                bind(request, claims);
                let organization = grant.organization.as_ref();
                organization.inspect(|organization| organization.write_to(claims));
                for (name, value) in [
                    ("act", &grant.actor),
                    ("authorization_details", &grant.authorization_details),
                ] {
                    value
                        .as_ref()
                        .map(|value| claims.insert(name.into(), value.clone()));
                }
            }
            sign(state, &claims)?
        }
        // Without an API the token is for the tenant alone, and nothing to look into.
        None => opaque(request, grant, scope),
    };
    if scope.iter().any(|scope| scope == "openid") {
        let mut claims = issue::id_token(state, &user, &grant.client_id, scope);
        if let Value::Object(claims) = &mut claims {
            describe_login(state, grant, nonce, claims);
            let hash = jws::half_hash(access_token.as_bytes());
            claims.insert("at_hash".into(), hash.into());
        }
        tokens.insert("id_token".into(), sign(state, &claims)?.into());
    }
    tokens.insert("access_token".into(), access_token.into());
    if let Some(details) = &grant.authorization_details {
        tokens.insert("authorization_details".into(), details.clone());
    }
    describe(request, &mut tokens, scope);
    Ok(tokens)
}

fn opaque(request: &TokenRequest<'_>, grant: &UserGrant, scope: &[String]) -> String {
    let token = random::base64url(24);
    let state = request.state;
    let mut grant = grant.clone();
    grant.scope = scope.to_vec();
    grant.jkt.clone_from(&request.jkt);
    let lifetime = state.settings.token_lifetime.as_secs();
    let expires_at = state.now().saturating_add(lifetime);
    state
        .flows
        .opaque_tokens
        .put(token.clone(), grant, expires_at);
    token
}

/// What an ID token says about the login itself (OpenID Connect Core 1.0 section 2).
fn describe_login(
    state: &TenantState,
    grant: &UserGrant,
    nonce: Option<&str>,
    claims: &mut Map<String, Value>,
) {
    claims.insert("sid".into(), grant.sid.as_str().into());
    if let Some(nonce) = nonce {
        claims.insert("nonce".into(), nonce.into());
    }
    if let Some(time) = grant.auth_time {
        claims.insert("auth_time".into(), state.clock.wall_time(time).into());
    }
    if grant.multi_factor {
        claims.insert("acr".into(), MULTI_FACTOR.into());
        claims.insert("amr".into(), json!(["mfa"]));
    }
    if let Some(organization) = &grant.organization {
        organization.write_to(claims);
    }
}

/// Binds a token to the key of the request's proof (RFC 9449 section 6).
pub(super) fn bind(request: &TokenRequest<'_>, claims: &mut Map<String, Value>) {
    if let Some(jkt) = &request.jkt {
        claims.insert("cnf".into(), json!({ "jkt": jkt }));
    }
}

/// What the tokens are good for, and for how long.
pub(super) fn describe(
    request: &TokenRequest<'_>,
    tokens: &mut Map<String, Value>,
    scope: &[String],
) {
    let token_type = if request.jkt.is_some() {
        "DPoP"
    } else {
        "Bearer"
    };
    tokens.insert("token_type".into(), token_type.into());
    let lifetime = request.state.settings.token_lifetime.as_secs();
    tokens.insert("expires_in".into(), lifetime.into());
    if !scope.is_empty() {
        tokens.insert("scope".into(), scope.join(" ").into());
    }
}

pub(super) fn require_known_audience(
    state: &TenantState,
    audience: &str,
) -> Result<(), OAuthError> {
    if state.knows_audience(audience) {
        return Ok(());
    }
    Err(OAuthError::access_denied(format!(
        "Service not enabled within domain: {audience}"
    )))
}

/// The audience asked for, if the tenant has it.
pub(super) fn audience(request: &TokenRequest<'_>) -> Result<Option<String>, OAuthError> {
    let audience = request.parameters.optional("audience");
    if let Some(audience) = audience {
        require_known_audience(request.state, audience)?;
    }
    Ok(audience.map(str::to_owned))
}

/// The organization asked for, if the application may use it.
pub(super) fn organization(request: &TokenRequest<'_>) -> Result<Option<Organization>, OAuthError> {
    let Some(wanted) = request.parameters.optional("organization") else {
        return Ok(None);
    };
    if request.application.organizations == OrganizationUsage::Deny {
        return Err(OAuthError::invalid_request(
            "parameter organization is not allowed for this client",
        ));
    }
    let found = request.state.find_organization(wanted);
    found.map(Some).ok_or_else(|| {
        OAuthError::invalid_request(format!("parameter organization is invalid: {wanted}"))
    })
}

pub(super) fn sign(state: &TenantState, claims: &Value) -> Result<String, OAuthError> {
    state
        .sign(claims)
        .map_err(|error| OAuthError::server_error(error.to_string()))
}
