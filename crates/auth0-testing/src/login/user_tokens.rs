//! The tokens of a user, made from a grant.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use crate::login::issue;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::grant::{MULTI_FACTOR, UserGrant};
use crate::store::users::User;

/// The user of a grant, if they may still have tokens.
pub(crate) fn user(state: &TenantState, grant: &UserGrant) -> Result<User, OAuthError> {
    let user = state
        .find_user_by_id(&grant.user_id)
        .ok_or_else(|| OAuthError::invalid_grant("The user does not exist any more."))?;
    if user.blocked {
        let status = StatusCode::FORBIDDEN;
        return Err(OAuthError::new(status, "unauthorized", "user is blocked"));
    }
    if let Some(organization) = &grant.organization
        && !state.is_member(&organization.id, &user.id)
    {
        return Err(OAuthError::access_denied(format!(
            "user {} is not part of the {} organization",
            user.id, organization.id
        )));
    }
    Ok(user)
}

/// An access token with these scopes, bound to the key with the thumbprint `jkt` (RFC 9449 section 6).
pub(crate) fn access_token(
    state: &TenantState,
    grant: &UserGrant,
    scope: &[String],
    jkt: Option<&str>,
    refreshed: bool,
) -> Result<String, OAuthError> {
    let user = user(state, grant)?;
    let Some(audience) = &grant.audience else {
        // Without an API the token is for the tenant alone, and nothing to look into.
        return Ok(opaque(state, grant, scope, jkt));
    };
    let grant_type = grant.grant_type(refreshed);
    let mut claims =
        issue::user_access_token(state, &user, &grant.client_id, audience, scope, grant_type);
    if let Value::Object(claims) = &mut claims {
        bind(claims, jkt);
        if let Some(organization) = &grant.organization {
            organization.write_to(claims);
        }
        for (name, value) in [
            ("act", &grant.actor),
            ("authorization_details", &grant.authorization_details),
        ] {
            if let Some(value) = value {
                claims.insert(name.into(), value.clone());
            }
        }
    }
    sign(state, &claims)
}

fn opaque(state: &TenantState, grant: &UserGrant, scope: &[String], jkt: Option<&str>) -> String {
    let token = random::base64url(24);
    let mut grant = grant.clone();
    grant.scope = scope.to_vec();
    grant.jkt = jkt.map(str::to_owned);
    let lifetime = state.settings.token_lifetime.as_secs();
    let expires_at = state.now().saturating_add(lifetime);
    state
        .flows
        .opaque_tokens
        .put(token.clone(), grant, expires_at);
    token
}

/// An ID token, with the claims of the login (OpenID Connect Core 1.0 section 2) and `hashes` of what
/// comes with it, by the claim's name.
pub(crate) fn id_token(
    state: &TenantState,
    grant: &UserGrant,
    scope: &[String],
    nonce: Option<&str>,
    hashes: &[(&str, String)],
) -> Result<String, OAuthError> {
    let user = user(state, grant)?;
    let mut claims = issue::id_token(state, &user, &grant.client_id, scope);
    if let Value::Object(claims) = &mut claims {
        claims.insert("sid".into(), grant.sid.as_str().into());
        if let Some(nonce) = nonce {
            claims.insert("nonce".into(), nonce.into());
        }
        if let Some(time) = grant.auth_time {
            let time = state.clock.wall_time(time);
            claims.insert("auth_time".into(), time.into());
            if let Some(after) = state.settings.session_expiry {
                let end = time.saturating_add(after.as_secs());
                claims.insert("session_expiry".into(), end.into());
            }
        }
        if grant.multi_factor {
            claims.insert("acr".into(), MULTI_FACTOR.into());
            claims.insert("amr".into(), json!(["mfa"]));
        }
        if let Some(organization) = &grant.organization {
            organization.write_to(claims);
        }
        for (name, hash) in hashes {
            claims.insert((*name).into(), hash.as_str().into());
        }
    }
    sign(state, &claims)
}

/// Binds a token to a key (RFC 9449 section 6).
pub(crate) fn bind(claims: &mut Map<String, Value>, jkt: Option<&str>) {
    if let Some(jkt) = jkt {
        claims.insert("cnf".into(), json!({ "jkt": jkt }));
    }
}

pub(crate) fn sign(state: &TenantState, claims: &Value) -> Result<String, OAuthError> {
    state
        .sign(claims)
        .map_err(|error| OAuthError::server_error(error.to_string()))
}
