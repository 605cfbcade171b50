//! What the tenant says about itself: its metadata and its public keys.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::response::IntoResponse;
use serde_json::json;

use crate::state::{TenantState, lock};

/// Auth0's own caching policy for both documents.
const CACHING: &str = "public, max-age=15, stale-while-revalidate=15, stale-if-error=86400";

/// `GET /.well-known/openid-configuration` (OpenID Connect Discovery 1.0 section 3, RFC 8414).
///
/// It names every endpoint an Auth0 tenant has, whether or not this one serves it: clients read the
/// document, and it should look the way they will find it.
pub(crate) async fn openid_configuration(
    State(state): State<Arc<TenantState>>,
) -> impl IntoResponse {
    let issuer = state.issuer();
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}authorize"),
        "token_endpoint": format!("{issuer}oauth/token"),
        "device_authorization_endpoint": format!("{issuer}oauth/device/code"),
        "userinfo_endpoint": format!("{issuer}userinfo"),
        "mfa_challenge_endpoint": format!("{issuer}mfa/challenge"),
        "jwks_uri": format!("{issuer}.well-known/jwks.json"),
        "registration_endpoint": format!("{issuer}oidc/register"),
        "revocation_endpoint": format!("{issuer}oauth/revoke"),
        "end_session_endpoint": format!("{issuer}oidc/logout"),
        "pushed_authorization_request_endpoint": format!("{issuer}oauth/par"),
        "backchannel_authentication_endpoint": format!("{issuer}bc-authorize"),
        "scopes_supported": [
            "openid", "profile", "offline_access", "name", "given_name", "family_name", "nickname",
            "email", "email_verified", "picture", "created_at", "identities", "phone", "address",
        ],
        "response_types_supported": [
            "code", "token", "id_token", "code token", "code id_token", "token id_token",
            "code token id_token",
        ],
        "response_modes_supported": ["query", "fragment", "form_post"],
        "grant_types_supported": [
            "client_credentials", "password", "refresh_token",
            "http://auth0.com/oauth/grant-type/password-realm",
        ],
        "subject_types_supported": ["public"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "code_challenge_methods_supported": ["S256", "plain"],
        "claims_supported": [
            "aud", "auth_time", "created_at", "email", "email_verified", "exp", "family_name",
            "given_name", "iat", "identities", "iss", "name", "nickname", "phone_number", "picture",
            "sub",
        ],
        "request_uri_parameter_supported": false,
        "request_parameter_supported": false,
        "backchannel_logout_supported": true,
        "backchannel_logout_session_supported": true,
    });
    ([(CACHE_CONTROL, CACHING)], Json(document))
}

/// `GET /.well-known/jwks.json` (RFC 7517 section 5).
pub(crate) async fn jwks(State(state): State<Arc<TenantState>>) -> impl IntoResponse {
    ([(CACHE_CONTROL, CACHING)], Json(lock(&state.keys).jwks()))
}
