//! The stages of a request: recording, faults, rate limits, routing.

use std::convert::Infallible;
use std::error::Error as _;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{delete, get, post};
use tower::ServiceExt;

use crate::api;
use crate::login::authorize;
use crate::login::ciba;
use crate::login::device;
use crate::login::login_page;
use crate::login::logout;
use crate::login::mfa;
use crate::login::passkey;
use crate::login::passwordless;
use crate::login::prompts;
use crate::login::registration;
use crate::login::reset_password;
use crate::login::revocation;
use crate::login::signup;
use crate::login::token;
use crate::login::userinfo;
use crate::my_account;
use crate::my_organization;
use crate::random;
use crate::server::avatar;
use crate::server::control;
use crate::server::cors::Cors;
use crate::server::discovery;
use crate::server::error_body::{ApiError, OAuthError};
use crate::server::fault::{Effect, Fault, cut_in_half};
use crate::server::federation_metadata;
use crate::server::rate_limit::TokenBucket;
use crate::state::{TenantState, lock};
use crate::store::issuer;

/// Larger bodies are rejected. The largest body that Auth0 accepts (a users import) is smaller.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// The maximum size of a state document.
const MAX_STATE: usize = 256 * 1024 * 1024;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-auth0-requestid");

/// The header in which a call of the Management API names the custom domain of links and messages.
const CUSTOM_DOMAIN: HeaderName = HeaderName::from_static("auth0-custom-domain");

const TOKEN_PATH: &str = "/oauth/token";

/// The error that makes the server close the connection without a response.
#[derive(Debug)]
pub(crate) struct CutConnection;

impl fmt::Display for CutConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is cut by a scripted fault")
    }
}

impl std::error::Error for CutConnection {}

/// Builds the router with all routes of the tenant.
pub(crate) fn router(state: Arc<TenantState>) -> Router {
    Router::new()
        .route(
            "/.well-known/openid-configuration",
            get(discovery::openid_configuration),
        )
        .route("/.well-known/jwks.json", get(discovery::jwks))
        .merge(discovery::certificates())
        .merge(control::router())
        .route("/avatar/{name}", get(avatar::picture))
        .route(TOKEN_PATH, post(token::exchange))
        .merge(authentication())
        .merge(api::router())
        .merge(my_account::router())
        .merge(my_organization::router())
        .fallback(api::unrouted)
        .method_not_allowed_fallback(api::unrouted)
        .with_state(state)
}

/// The Authentication API except for its tokens, and the related pages.
fn authentication() -> Router<Arc<TenantState>> {
    Router::new()
        .route(
            "/authorize",
            get(authorize::authorize).post(authorize::authorize_form),
        )
        .route("/oauth/par", post(authorize::push))
        .route(
            "/u/login",
            get(login_page::login).post(login_page::submit_login),
        )
        .route(
            "/u/signup",
            get(login_page::signup).post(login_page::submit_signup),
        )
        .route(
            "/u/mfa-otp-challenge",
            get(login_page::second_factor).post(login_page::submit_second_factor),
        )
        .route("/u/social", post(login_page::submit_social))
        .route(
            "/u/consent",
            get(prompts::consent).post(prompts::submit_consent),
        )
        .route(
            "/u/organization/picker",
            get(prompts::organization).post(prompts::submit_organization),
        )
        .route(
            "/u/reset-password/request",
            get(reset_password::ask).post(reset_password::send),
        )
        .route(
            "/u/reset-password",
            get(reset_password::show).post(reset_password::submit),
        )
        .route("/v2/logout", get(logout::logout))
        .route("/oidc/logout", get(logout::oidc_logout))
        .route("/oauth/device/code", post(device::code))
        .route("/activate", get(device::activate).post(device::submit))
        .route("/bc-authorize", post(ciba::authorize))
        .route("/passwordless/start", post(passwordless::start))
        .route(
            "/passwordless/verify_redirect",
            get(passwordless::follow_link),
        )
        .route("/passkey/register", post(passkey::register))
        .route("/passkey/challenge", post(passkey::challenge))
        .route("/mfa/associate", post(mfa::associate))
        .route("/mfa/challenge", post(mfa::challenge))
        .route("/mfa/authenticators", get(mfa::list))
        .route("/mfa/authenticators/{id}", delete(mfa::remove))
        .route("/dbconnections/signup", post(signup::signup))
        .route(
            "/dbconnections/change_password",
            post(signup::change_password),
        )
        .route(
            "/userinfo",
            get(userinfo::userinfo).post(userinfo::userinfo),
        )
        .route("/tokeninfo", post(userinfo::tokeninfo))
        .route("/oauth/revoke", post(revocation::revoke))
        .route(
            "/oauth/global-token-revocation/connection/{name}",
            post(revocation::revoke_everything),
        )
        .route("/oidc/register", post(registration::register))
        .route(
            "/samlp/metadata/{client_id}",
            get(federation_metadata::saml),
        )
        .route(
            "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml",
            get(federation_metadata::ws_federation),
        )
}

/// Responds to one request, or fails in order to cut its connection.
pub(crate) async fn answer(
    state: &TenantState,
    router: Router,
    request: Request<Body>,
) -> Result<Response<Body>, CutConnection> {
    let (parts, body) = request.into_parts();
    let is_control = parts.uri.path().starts_with(control::PREFIX);
    let limit = if is_control { MAX_STATE } else { MAX_BODY };
    let body = axum::body::to_bytes(body, limit).await;
    let (body, refusal) = match body {
        Ok(body) => (body, None),
        Err(error) => (Bytes::new(), Some(unreadable(parts.uri.path(), &error))),
    };
    if is_control && refusal.is_none() {
        // Neither recorded nor affected by faults, because the request comes from the test.
        let request = Request::from_parts(parts, Body::from(body));
        return Ok(route(state, router, request, false).await);
    }
    let number = lock(&state.requests).arrived(&parts, &body);
    let cors = Cors::of(&parts, &body);
    if let Some(preflight) = cors.preflight(state, &parts) {
        return Ok(finish(state, number, preflight));
    }
    if let Some(mut refused) = refusal {
        cors.decorate(state, refused.headers_mut());
        return Ok(finish(state, number, refused));
    }
    let fault = lock(&state.faults).hit(parts.method.as_str(), parts.uri.path());
    let request = Request::from_parts(parts, Body::from(body));
    let mut response = match fault {
        Some(fault) => with_fault(state, router, request, fault).await?,
        None => serve(state, router, request).await,
    };
    cors.decorate(state, response.headers_mut());
    Ok(finish(state, number, response))
}

/// Returns the error response for a body that is too large or incomplete, in the format of the called API.
fn unreadable(path: &str, error: &axum::Error) -> Response<Body> {
    // The type of this error belongs to a crate that axum depends on, so only its message identifies it.
    let mut causes = std::iter::successors(error.source(), |cause| (*cause).source());
    let is_too_large = causes.any(|cause| cause.to_string() == "length limit exceeded");
    let (status, message) = if is_too_large {
        let message = "The request body is too large";
        (StatusCode::PAYLOAD_TOO_LARGE, message)
    } else {
        let message = "The request body ended before it was complete";
        (StatusCode::BAD_REQUEST, message)
    };
    let has_api_errors = ["/api/v2/", "/me/", "/my-org/", control::PREFIX];
    if !has_api_errors.iter().any(|prefix| path.starts_with(prefix)) {
        let error = OAuthError::invalid_request(message);
        return error.with_status(status).into_response();
    }
    if is_too_large {
        return ApiError::new(status, "payload_too_large", message).into_response();
    }
    ApiError::invalid_body(message).into_response()
}

async fn with_fault(
    state: &TenantState,
    router: Router,
    request: Request<Body>,
    fault: Fault,
) -> Result<Response<Body>, CutConnection> {
    if let Some(delay) = fault.delay {
        tokio::time::sleep(delay).await;
    }
    match fault.effect {
        Effect::Cut => return Err(CutConnection),
        Effect::Malformed => return Ok(fault.answer.malformed()),
        Effect::Answer | Effect::CutBody => {}
    }
    let response = match fault.answer.scripted() {
        Some(scripted) => scripted,
        None => fault.answer.decorate(serve(state, router, request).await),
    };
    if fault.effect == Effect::CutBody {
        return Ok(cut_in_half(response).await);
    }
    Ok(response)
}

/// Serves a request as Auth0 would, including the rate limit.
async fn serve(state: &TenantState, router: Router, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path();
    let is_token = path == TOKEN_PATH;
    let is_management = path == "/api/v2" || path.starts_with("/api/v2/");
    let bucket = match (is_token, is_management) {
        (true, _) => Some(&state.authentication_bucket),
        (_, true) => Some(&state.management_bucket),
        _ => None,
    };
    let decision = bucket.and_then(|bucket| lock(bucket).as_mut().map(TokenBucket::take));
    let Some(decision) = decision else {
        return route(state, router, request, is_management).await;
    };
    let mut response = if decision.allowed {
        route(state, router, request, is_management).await
    } else {
        state.rate_limited.fetch_add(1, Ordering::Relaxed);
        if is_token {
            OAuthError::too_many_requests().into_response()
        } else {
            ApiError::too_many_requests().into_response()
        }
    };
    decision.write_to(response.headers_mut());
    response
}

async fn route(
    state: &TenantState,
    router: Router,
    request: Request<Body>,
    is_management: bool,
) -> Response<Body> {
    let known = custom_domain(state, request.headers(), is_management);
    let logged = is_management.then(|| {
        let path = request.uri().path().to_owned();
        (request.method().clone(), path, request.headers().clone())
    });
    let served: Result<_, Infallible> = match known {
        Some(domain) => issuer::under(domain, router.oneshot(request)).await,
        None => router.oneshot(request).await,
    };
    let Ok(response) = served;
    if let Some((method, path, headers)) = logged {
        api::operation_log::write(state, &method, &path, &headers, response.status());
    }
    response
}

/// Returns the custom domain that a request is for.
fn custom_domain(state: &TenantState, headers: &HeaderMap, is_management: bool) -> Option<String> {
    let verified = |name: HeaderName| {
        let host = headers.get(name)?;
        state.custom_domain(host.to_str().ok()?)
    };
    let named = is_management.then_some(CUSTOM_DOMAIN).and_then(verified);
    named.or_else(|| verified(header::HOST))
}

fn finish(state: &TenantState, number: u64, mut response: Response<Body>) -> Response<Body> {
    if let Ok(id) = HeaderValue::try_from(random::hex(10)) {
        response.headers_mut().entry(REQUEST_ID).or_insert(id);
    }
    lock(&state.requests).answered(number, response.status().as_u16());
    response
}
