//! CORS for browsers (as defined by the Fetch standard), based on the settings of an application.
//!
//! As at Auth0, a request from a disallowed origin is still served: it is the browser that withholds the
//! response from the page.

use axum::body::{Body, Bytes};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, CONTENT_TYPE, ORIGIN, VARY,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use serde_json::Value;

use crate::state::TenantState;

/// Paths that pages of every origin may read.
const PUBLIC: &[&str] = &["/.well-known/", "/pem", "/rawpem", "/cer", "/avatar/"];

/// Paths that applications call from a page. All other paths are pages themselves.
const CALLED: &[&str] = &[
    "/api/v2/",
    "/bc-authorize",
    "/co/",
    "/dbconnections/",
    "/me/",
    "/mfa/",
    "/my-org/",
    "/oauth/",
    "/oidc/register",
    "/passkey/",
    "/passwordless/start",
    "/tokeninfo",
    "/userinfo",
];

const METHODS: HeaderValue = HeaderValue::from_static("GET,POST,PUT,PATCH,DELETE,OPTIONS");
/// Response headers that pages may read.
const EXPOSED: HeaderValue = HeaderValue::from_static(
    "DPoP-Nonce,Retry-After,WWW-Authenticate,X-Auth0-RequestId,X-RateLimit-Limit,\
     X-RateLimit-Remaining,X-RateLimit-Reset",
);
/// In seconds, for preflights.
const MAX_AGE: HeaderValue = HeaderValue::from_static("86400");

/// The origin of a request, and the policy that applies to it.
#[derive(Debug)]
pub(crate) struct Cors {
    /// The `Origin` header of the request.
    origin: Option<HeaderValue>,
    policy: Policy,
    client_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Policy {
    Public,
    Listed,
    /// No page of another origin may read the response.
    Own,
}

impl Cors {
    pub(crate) fn of(parts: &Parts, body: &Bytes) -> Self {
        let path = parts.uri.path();
        let within = |paths: &[&str]| {
            let mut paths = paths.iter();
            paths.any(|known| {
                path.strip_prefix(known.trim_end_matches('/'))
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        };
        let policy = if within(PUBLIC) {
            Policy::Public
        } else if within(CALLED) {
            Policy::Listed
        } else {
            Policy::Own
        };
        let origin = parts.headers.get(ORIGIN).cloned();
        let client_id = origin
            .as_ref()
            .and_then(|_| client_id(&parts.headers, body));
        Self {
            origin,
            policy,
            client_id,
        }
    }

    /// Returns the response to a preflight, or `None` if the request is not a preflight.
    pub(crate) fn preflight(&self, state: &TenantState, parts: &Parts) -> Option<Response<Body>> {
        let asks = parts.method == Method::OPTIONS
            && self.origin.is_some()
            && parts.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        if !asks {
            return None;
        }
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NO_CONTENT;
        self.decorate(state, response.headers_mut());
        if response.headers().contains_key(ACCESS_CONTROL_ALLOW_ORIGIN) {
            let headers = response.headers_mut();
            headers.insert(ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            headers.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
            if let Some(asked) = parts.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
                headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
            }
        }
        Some(response)
    }

    /// Adds the headers that let the page read the response, if it is allowed to.
    pub(crate) fn decorate(&self, state: &TenantState, headers: &mut HeaderMap) {
        let Some(origin) = &self.origin else {
            return;
        };
        match self.policy {
            Policy::Own => {}
            Policy::Public => {
                let everybody = HeaderValue::from_static("*");
                headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, everybody);
            }
            Policy::Listed => {
                headers.append(VARY, HeaderValue::from_static("Origin"));
                let allowed = origin
                    .to_str()
                    .is_ok_and(|origin| state.allows_origin(self.client_id.as_deref(), origin));
                if allowed {
                    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
                    let yes = HeaderValue::from_static("true");
                    headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, yes);
                    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
                }
            }
        }
    }
}

/// Returns the client ID in a form or a JSON body. A preflight does not contain one.
fn client_id(headers: &HeaderMap, body: &Bytes) -> Option<String> {
    let content_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    if content_type.contains("json") {
        let body: Value = serde_json::from_slice(body).ok()?;
        return body.get("client_id")?.as_str().map(str::to_owned);
    }
    let mut pairs = form_urlencoded::parse(body);
    let (_, client_id) = pairs.find(|(name, _)| name == "client_id")?;
    Some(client_id.into_owned())
}
