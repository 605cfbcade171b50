//! The response to a token request: tokens issued from a grant.

use serde_json::{Map, Value};

use super::TokenRequest;
use crate::crypto::jws;
use crate::login::user_tokens;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::applications::OrganizationUsage;
use crate::store::grant::UserGrant;
use crate::store::organizations::Organization;

/// Issues the tokens of a user who has just been authenticated, including a refresh token if the
/// grant contains `offline_access` and refresh tokens are allowed.
pub(super) fn first_tokens(
    request: &TokenRequest<'_>,
    grant: UserGrant,
    nonce: Option<&str>,
) -> Result<Value, OAuthError> {
    request.user_id.borrow_mut().clone_from(&grant.user_id);
    let mut tokens = user_tokens(request, &grant, &grant.scope, nonce, false)?;
    if grant.has_scope("offline_access") && allows_refresh_token(request, &grant) {
        let mut grant = grant;
        if request.application.public {
            grant.jkt.clone_from(&request.jkt);
        }
        let now = request.state.now();
        let refresh_token = lock(&request.state.flows.refresh_tokens).issue(grant, now);
        tokens.insert("refresh_token".into(), refresh_token.into());
    }
    Ok(Value::Object(tokens))
}

/// Returns whether both the application and the API allow refresh tokens.
fn allows_refresh_token(request: &TokenRequest<'_>, grant: &UserGrant) -> bool {
    let api = grant.audience.as_deref();
    let api = api.and_then(|audience| request.state.api(audience));
    request.application.allows_grant("refresh_token")
        && api.is_none_or(|api| api.allows_offline_access)
}

/// Issues an access token, and an ID token if `openid` is granted, and adds the description of the
/// tokens.
pub(super) fn user_tokens(
    request: &TokenRequest<'_>,
    grant: &UserGrant,
    scope: &[String],
    nonce: Option<&str>,
    refreshed: bool,
) -> Result<Map<String, Value>, OAuthError> {
    let state = request.state;
    let scope = user_tokens::rights(state, grant, scope).scope;
    let lifetime = state.token_lifetime(grant.audience.as_deref(), false);
    let access_token = user_tokens::AccessToken {
        grant,
        scope: &scope,
        jkt: request.jkt.as_deref(),
        refreshed,
        lifetime,
    };
    let access_token = user_tokens::access_token(state, &access_token)?;
    let mut tokens = Map::new();
    if scope.iter().any(|scope| scope == "openid") {
        let hash = ("at_hash", jws::half_hash(access_token.as_bytes()));
        let id_token = user_tokens::id_token(state, grant, &scope, nonce, &[hash])?;
        tokens.insert("id_token".into(), id_token.into());
    }
    tokens.insert("access_token".into(), access_token.into());
    if let Some(details) = &grant.authorization_details {
        tokens.insert("authorization_details".into(), details.clone());
    }
    describe(request, &mut tokens, &scope, lifetime);
    Ok(tokens)
}

/// Adds the type, the scopes, and the lifetime of the tokens in seconds.
pub(super) fn describe(
    request: &TokenRequest<'_>,
    tokens: &mut Map<String, Value>,
    scope: &[String],
    lifetime: u64,
) {
    let token_type = if request.jkt.is_some() {
        "DPoP"
    } else {
        "Bearer"
    };
    tokens.insert("token_type".into(), token_type.into());
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

/// Returns the requested or default audience, if the tenant knows it.
pub(super) fn audience(request: &TokenRequest<'_>) -> Result<Option<String>, OAuthError> {
    let asked = request.parameters.audience().map(str::to_owned);
    let audience = asked.or_else(|| request.state.default_audience());
    if let Some(audience) = &audience {
        require_known_audience(request.state, audience)?;
    }
    Ok(audience)
}

/// Returns the requested organization, if the application may use it.
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
