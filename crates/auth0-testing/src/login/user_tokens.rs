//! The tokens of a user, issued from a grant.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use crate::api;
use crate::claims::{TokenContext, TokenKind};
use crate::login::issue;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::grant::{MULTI_FACTOR, UserGrant};
use crate::store::policy::Rights;
use crate::store::users::User;

/// Returns the user of a grant, if that user may still receive tokens.
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

/// An access token with these scopes, bound to the key with the thumbprint `jkt` (RFC 9449 section
/// 6).
#[derive(Debug, Clone, Copy)]
pub(crate) struct AccessToken<'a> {
    pub(crate) grant: &'a UserGrant,
    pub(crate) scope: &'a [String],
    pub(crate) jkt: Option<&'a str>,
    /// Set if the token was obtained with a refresh token.
    pub(crate) refreshed: bool,
    /// The lifetime in seconds.
    pub(crate) lifetime: u64,
}

/// Returns which of these scopes a grant allows, based on the current state of its user and API.
pub(crate) fn rights(state: &TenantState, grant: &UserGrant, scope: &[String]) -> Rights {
    let organization = grant.organization.as_ref();
    let organization = organization.map(|organization| organization.id.as_str());
    let audience = grant.audience.as_deref();
    state.rights_of_user(&grant.user_id, organization, audience, scope)
}

pub(crate) fn access_token(
    state: &TenantState,
    token: &AccessToken<'_>,
) -> Result<String, OAuthError> {
    let AccessToken { grant, scope, .. } = *token;
    let user = user(state, grant)?;
    let Some(audience) = &grant.audience else {
        // Without an API, the token is only for the tenant itself and is opaque.
        return Ok(opaque(state, token));
    };
    let grant_type = grant.grant_type(token.refreshed);
    let mut claims = issue::user_access_token(
        state,
        &user,
        &grant.client_id,
        audience,
        scope,
        grant_type,
        token.lifetime,
    );
    if let Value::Object(claims) = &mut claims {
        bind(claims, token.jkt);
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
        if let Some(permissions) = rights(state, grant, scope).permissions {
            claims.insert("permissions".into(), permissions.into());
        }
        let context = context(state, TokenKind::Access, grant, &user);
        hook(state, context, claims);
    }
    sign_for(state, audience, claims)
}

/// Signs an access token in the token format of its API.
pub(crate) fn sign_for(
    state: &TenantState,
    audience: &str,
    mut claims: Value,
) -> Result<String, OAuthError> {
    let is_rfc9068 = state.api(audience).is_some_and(|api| api.is_rfc9068);
    if is_rfc9068 && let Value::Object(claims) = &mut claims {
        if let Some(client_id) = claims.remove("azp") {
            claims.insert("client_id".into(), client_id);
        }
        claims.remove("gty");
    }
    let token_type = if is_rfc9068 { "at+jwt" } else { "JWT" };
    let signed = state.sign_as(token_type, &claims);
    signed.map_err(|error| OAuthError::server_error(error.to_string()))
}

/// Applies the claim hooks of the tenant, as an Action would.
pub(crate) fn hook(
    state: &TenantState,
    context: impl FnOnce() -> TokenContext,
    claims: &mut Map<String, Value>,
) {
    if !state.claims.is_empty() {
        state.claims.apply(&context(), claims);
    }
}

fn context(
    state: &TenantState,
    kind: TokenKind,
    grant: &UserGrant,
    user: &User,
) -> impl FnOnce() -> TokenContext {
    let organization = grant.organization.as_ref();
    let organization = organization.map(|organization| organization.id.clone());
    move || TokenContext {
        kind,
        client_id: grant.client_id.clone(),
        user: Some(api::shown_user(state, user).into()),
        roles: state.role_names(&user.id, organization.as_deref()),
        audience: grant.audience.clone(),
        organization,
    }
}

fn opaque(state: &TenantState, asked: &AccessToken<'_>) -> String {
    let token = random::base64url(24);
    let mut grant = asked.grant.clone();
    grant.scope = asked.scope.to_vec();
    grant.jkt = asked.jkt.map(str::to_owned);
    let expires_at = state.now().saturating_add(asked.lifetime);
    state
        .flows
        .opaque_tokens
        .put(token.clone(), grant, expires_at);
    token
}

/// Issues an ID token with the claims of the login (OpenID Connect Core 1.0 section 2) and the
/// `hashes` of the values issued with it, by claim name.
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
        let context = context(state, TokenKind::Id, grant, &user);
        hook(state, context, claims);
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
