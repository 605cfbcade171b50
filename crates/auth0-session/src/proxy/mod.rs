//! A back end for front ends: forwards the browser's calls to the tenant's APIs with the user's token.

mod allowed;
mod body;
mod builder;
mod headers;
mod service;

use std::sync::Arc;

use auth0_core::{CallOptions, Client, Operation, StreamedBody, TokenSource};
use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response, StatusCode, header};
use http_body::Body;

use allowed::{AllowedCall, Found};
pub use body::ProxyBody;
use body::{TooLong, chunks};
pub use builder::ApiProxyBuilder;
pub use service::SessionProxy;

use crate::BoxError;

/// Forwards a browser's calls to the My Account and My Organization APIs, with a token that the browser never
/// sees.
///
/// Only calls that were [allowed](ApiProxyBuilder::allow) pass. A call has to come from a page of the same
/// origin: with `Sec-Fetch-Site: same-origin`, as browsers send it, or with the header
/// `X-Requested-With`, which pages of other origins cannot add. Bodies must be JSON.
///
/// Of the request, only `Accept`, `Accept-Language`, `Content-Type` and the query reach the API; of the
/// response, the status, `Content-Type`, `Location`, `Retry-After`, `X-RateLimit-*` and the request ID reach
/// the browser. Cookies and credentials pass in neither direction. Bodies are streamed, up to
/// [a limit](ApiProxyBuilder::max_request_body) in each direction. Nothing is retried: the browser learns of
/// each failure as a problem document (RFC 9457).
///
/// With the tokens of a session it is a service for a router:
///
#[cfg_attr(feature = "axum", doc = "```no_run")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// # fn run(auth0: auth0_session::Auth0) -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_session::ApiProxy;
/// use axum::Router;
/// use http::Method;
///
/// let proxy = ApiProxy::builder("tenant.eu.auth0.com")
///     .allow(Method::GET, "/me/v1/authentication-methods")
///     .allow(Method::DELETE, "/me/v1/authentication-methods/{id}")
///     .build()?;
/// let app: Router = Router::new()
///     .route_service("/me/{*path}", proxy.for_sessions())
///     .merge(auth0.routes())
///     .layer(auth0.layer());
/// # Ok(())
/// # }
/// ```
///
/// With tokens from elsewhere, call [`forward`](Self::forward).
#[derive(Debug, Clone)]
pub struct ApiProxy {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    client: Client,
    allowed: Vec<AllowedCall>,
    prefix: String,
    max_request_body: u64,
    max_response_body: u64,
}

/// An allowed call.
struct Accepted {
    operation: Operation,
    /// The audience of its token.
    audience: String,
}

impl ApiProxy {
    /// Starts a proxy for the tenant at the domain where users log in.
    pub fn builder<D>(domain: D) -> ApiProxyBuilder
    where
        D: TryInto<auth0_core::Domain>,
        D::Error: Into<auth0_core::DomainError>,
    {
        ApiProxyBuilder::new(domain)
    }

    /// The proxy as a service that uses the session of each request. The
    /// [session layer](crate::Auth0::layer) must be around it.
    ///
    /// Each call gets a token for its API: `https://{domain}/me/` or `https://{domain}/my-org/`. Unless that
    /// is the audience of the login, the application needs a policy for multi-resource refresh tokens.
    pub fn for_sessions(&self) -> SessionProxy {
        SessionProxy::new(self.clone())
    }

    /// Forwards a request with a token from this source. Every outcome is a response: a call that is not allowed
    /// is refused with 403, 404, 405, 413 or 415, and an API that does not answer becomes 502 or 504.
    ///
    /// Tokens that are bound to a key (DPoP, RFC 9449) need `auth0_authentication::DpopLayer` in the
    /// [HTTP client](ApiProxyBuilder::http).
    pub async fn forward<B>(
        &self,
        tokens: &impl TokenSource,
        request: Request<B>,
    ) -> Response<ProxyBody>
    where
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        let (parts, body) = request.into_parts();
        let accepted = match self.accept(&parts, body) {
            Ok(accepted) => accepted,
            Err(refusal) => return (*refusal).map(ProxyBody::from),
        };
        match tokens.fetch().await {
            Ok(token) => self.send(accepted.operation, &token).await,
            // The cause is for the log, not for the browser.
            Err(_) => problem(StatusCode::BAD_GATEWAY, "no access token").map(ProxyBody::from),
        }
    }

    /// Returns the call that a request asks for, if it is allowed.
    fn accept<B>(&self, parts: &Parts, body: B) -> Result<Accepted, Box<Response<Bytes>>>
    where
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        let refused = |status, detail: &str| Err(Box::new(problem(status, detail)));
        if !headers::is_same_origin(&parts.headers) {
            let detail = "the call does not come from a page of this site";
            return refused(StatusCode::FORBIDDEN, detail);
        }
        let shared = &self.shared;
        let path = parts.uri.path().strip_prefix(shared.prefix.as_str());
        let (call, values) = match allowed::find(&shared.allowed, &parts.method, path) {
            Found::Call(call, values) => (call, values),
            Found::OtherMethod(methods) => {
                let detail = "the method is not allowed for this path";
                let mut response = problem(StatusCode::METHOD_NOT_ALLOWED, detail);
                if let Ok(methods) = http::HeaderValue::from_str(&methods) {
                    response.headers_mut().insert(header::ALLOW, methods);
                }
                return Err(Box::new(response));
            }
            Found::Nothing => return refused(StatusCode::NOT_FOUND, "the path is not allowed"),
        };
        let mut operation = Operation::new(parts.method.clone(), call.template);
        for value in &values {
            operation = operation.path(value);
        }
        if let Some(query) = parts.uri.query().filter(|query| !query.is_empty()) {
            operation = operation.encoded_query(query);
        }
        operation = headers::copy(&parts.headers, operation);
        if !body.is_end_stream() && body.size_hint().exact() != Some(0) {
            if !headers::is_json(&parts.headers) {
                let detail = "the body must be application/json";
                return refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
            }
            if body.size_hint().lower() > shared.max_request_body {
                return refused(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large");
            }
            let length = body.size_hint().exact();
            let mut streamed = StreamedBody::once(chunks(body, shared.max_request_body));
            if let Some(length) = length {
                streamed = streamed.with_length(length);
            }
            operation = operation.body_stream("application/json", streamed);
        }
        Ok(Accepted {
            operation,
            audience: audience(shared.client.domain(), call.template),
        })
    }

    async fn send(&self, operation: Operation, token: &auth0_core::Token) -> Response<ProxyBody> {
        let bearer = format!("Bearer {}", token.access_token().expose());
        // The browser decides whether to retry.
        let options = CallOptions::new().max_retries(0);
        let client = match options.header("authorization", &bearer) {
            Ok(options) => self.shared.client.with_options(options),
            Err(error) => return failed(&error),
        };
        match client.stream(operation).await {
            Ok(response) => {
                let (parts, body) = response.into_parts();
                let body = ProxyBody::streamed(body, self.shared.max_response_body);
                passed_on(parts.status, &parts.headers, body)
            }
            Err(error) => match (error.status(), error.headers()) {
                (Some(status), Some(headers)) => {
                    let body = error.body().cloned().unwrap_or_default();
                    passed_on(status, headers, body.into())
                }
                _ => failed(&error),
            },
        }
    }
}

/// The API's response as the browser gets it.
fn passed_on(
    status: StatusCode,
    headers: &http::HeaderMap,
    body: ProxyBody,
) -> Response<ProxyBody> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    headers::pass_on(headers, response.headers_mut());
    response
}

/// The audience of the API that a path belongs to.
fn audience(domain: &auth0_core::Domain, template: &str) -> String {
    let api = template.trim_start_matches('/').split('/').next();
    format!("{}/{}/", domain.base_url(), api.unwrap_or_default())
}

/// A call that got no response.
fn failed(error: &auth0_core::Error) -> Response<ProxyBody> {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(cause) = source {
        if cause.is::<TooLong>() {
            let detail = "the body is too large";
            return problem(StatusCode::PAYLOAD_TOO_LARGE, detail).map(ProxyBody::from);
        }
        source = cause.source();
    }
    let (status, detail) = match error.kind() {
        auth0_core::ErrorKind::InvalidInput => (StatusCode::BAD_REQUEST, "the call is not valid"),
        _ if error.is_timeout() => (StatusCode::GATEWAY_TIMEOUT, "the API took too long"),
        _ => (StatusCode::BAD_GATEWAY, "the API could not be reached"),
    };
    problem(status, detail).map(ProxyBody::from)
}

/// A problem document (RFC 9457) of the proxy itself.
fn problem(status: StatusCode, detail: &str) -> Response<Bytes> {
    let body = serde_json::json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or("Error"),
        "status": status.as_u16(),
        "detail": detail,
    });
    let mut response = Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = status;
    headers::of_problem(response.headers_mut());
    response
}
