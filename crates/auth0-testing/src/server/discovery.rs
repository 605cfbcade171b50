//! The tenant's metadata and public keys.

use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::json;

use crate::crypto::certificate;
use crate::login::token;
use crate::state::{TenantState, lock};
use crate::store::grant::MULTI_FACTOR;

/// Algorithms with which clients may sign assertions, request objects, and proofs.
const SIGNING_ALGORITHMS: [&str; 10] = [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
];

/// The `Cache-Control` header with which Auth0 serves both documents.
const CACHING: &str = "public, max-age=15, stale-while-revalidate=15, stale-if-error=86400";

/// `GET /.well-known/openid-configuration` (OpenID Connect Discovery 1.0 section 3, RFC 8414).
///
/// The document lists only features that this tenant supports.
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
            "openid", "profile", "offline_access",
            "email", "email_verified", "picture", "phone",
        ],
        "response_types_supported": [
            "code", "token", "id_token", "code token", "code id_token", "token id_token",
            "code token id_token",
        ],
        "response_modes_supported": ["query", "fragment", "form_post"],
        "grant_types_supported": token::grant_types(),
        "subject_types_supported": ["public"],
        "token_endpoint_auth_methods_supported": [
            "client_secret_basic", "client_secret_post", "private_key_jwt", "none",
        ],
        "token_endpoint_auth_signing_alg_values_supported": SIGNING_ALGORITHMS,
        "dpop_signing_alg_values_supported": SIGNING_ALGORITHMS,
        "id_token_signing_alg_values_supported": ["RS256"],
        "code_challenge_methods_supported": ["S256", "plain"],
        "claims_supported": [
            "acr", "amr", "aud", "auth_time", "email", "email_verified", "exp", "family_name",
            "given_name", "iat", "iss", "name", "nickname", "org_id", "phone_number", "picture", "sub",
        ],
        "request_uri_parameter_supported": false,
        "request_parameter_supported": true,
        "request_object_signing_alg_values_supported": SIGNING_ALGORITHMS,
        "require_pushed_authorization_requests": false,
        "authorization_response_iss_parameter_supported": true,
        "backchannel_token_delivery_modes_supported": ["poll"],
        "backchannel_logout_supported": true,
        "backchannel_logout_session_supported": true,
        "acr_values_supported": [MULTI_FACTOR],
    });
    ([(CACHE_CONTROL, CACHING)], Json(document))
}

/// The certificate of the current key as a file: `/pem` and `/rawpem`, which are the same, and `/cer` in DER.
pub(crate) fn certificates() -> Router<Arc<TenantState>> {
    Router::new()
        .route("/pem", get(certificate_pem))
        .route("/rawpem", get(certificate_pem))
        .route("/cer", get(certificate_der))
}

async fn certificate_pem(State(state): State<Arc<TenantState>>) -> impl IntoResponse {
    let pem = certificate::pem(lock(&state.keys).current().certificate());
    ([(CONTENT_TYPE, "application/x-pem-file")], pem)
}

async fn certificate_der(State(state): State<Arc<TenantState>>) -> impl IntoResponse {
    let der = lock(&state.keys).current().certificate().to_vec();
    ([(CONTENT_TYPE, "application/pkix-cert")], der)
}

/// `GET /.well-known/jwks.json` (RFC 7517 section 5).
pub(crate) async fn jwks(State(state): State<Arc<TenantState>>) -> impl IntoResponse {
    ([(CACHE_CONTROL, CACHING)], Json(lock(&state.keys).jwks()))
}
