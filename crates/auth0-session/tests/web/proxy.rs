//! Calls of the browser to APIs of the tenant: what passes, and what does not.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use auth0_authentication::grant::PasswordRealm;
use auth0_authentication::{AuthenticationClient, DpopKey, DpopLayer};
use auth0_core::{BodyStream, BoxError, Secret, StreamedBody};
use auth0_session::{ApiProxy, ApiProxyBuilder, MemoryStore, ProxyBody, SessionRecord};
use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use futures_util::StreamExt;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::support::{self, BASE};

const METHODS: &str = "/me/v1/authentication-methods";
const METHOD: &str = "/me/v1/authentication-methods/{id}";

/// What arrived at the API.
#[derive(Debug, Clone)]
struct Seen {
    target: String,
    headers: HeaderMap,
    body: Bytes,
}

/// An API in memory that streams, and what it saw.
fn api(
    response: impl Fn() -> Response<Bytes> + Clone + Send + Sync + 'static,
) -> (ApiProxyBuilder, Arc<Mutex<Vec<Seen>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let requests = Arc::clone(&seen);
    let service = tower::service_fn(move |request: Request<Bytes>| {
        let (requests, response) = (Arc::clone(&requests), response.clone());
        async move {
            let mut body = request.body().to_vec();
            if let Some(streamed) = StreamedBody::of(&request) {
                let mut pieces = streamed.open().ok_or("read before")?;
                while let Some(piece) = pieces.next().await {
                    body.extend(piece?);
                }
            }
            requests.lock().unwrap().push(Seen {
                target: format!("{} {}", request.method(), request.uri()),
                headers: request.headers().clone(),
                body: body.into(),
            });
            Ok::<_, BoxError>(response())
        }
    });
    let builder = ApiProxy::builder("tenant.example.com")
        .allow(Method::GET, METHODS)
        .allow(Method::POST, METHODS)
        .allow(Method::DELETE, METHOD)
        .http(|http| http.streaming_service(service));
    (builder, seen)
}

fn ok() -> Response<Bytes> {
    Response::new(Bytes::from_static(b"{}"))
}

/// A call of a script of the page.
fn call(method: &str, path: &str) -> http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header("sec-fetch-site", "same-origin")
}

async fn forward(proxy: &ApiProxy, request: Request<Body>) -> Response<ProxyBody> {
    proxy.forward(&Secret::from("t0ken"), request).await
}

async fn text(response: Response<ProxyBody>) -> Result<String, BoxError> {
    let bytes = response.into_body().collect().await?.to_bytes();
    Ok(String::from_utf8(bytes.to_vec())?)
}

#[tokio::test]
async fn a_call_reaches_the_api_with_the_token_and_nothing_else_of_the_browser() {
    let (builder, seen) = api(ok);
    let proxy = builder.build().unwrap();
    let request = call("POST", "/me/v1/authentication-methods?type=totp&x=a%20b")
        .header("content-type", "application/json; charset=utf-8")
        .header("accept", "application/json")
        .header("accept-language", "de")
        .header("cookie", "auth0_session=secret")
        .header("authorization", "Bearer stolen")
        .header("dpop", "proof")
        .header("connection", "x-hop, keep-alive")
        .header("x-hop", "1")
        .header("x-forwarded-for", "10.0.0.1")
        .header("x-forwarded-host", "evil.example")
        .header("x-requested-with", "fetch")
        .header("referer", "https://app.example.com/settings")
        .body(Body::from(r#"{"type":"totp"}"#))
        .unwrap();
    let response = forward(&proxy, request).await;
    assert_eq!(response.status(), StatusCode::OK);
    let seen = seen.lock().unwrap();
    assert_eq!(
        seen[0].target,
        "POST https://tenant.example.com/me/v1/authentication-methods?type=totp&x=a%20b"
    );
    assert_eq!(seen[0].headers["authorization"], "Bearer t0ken");
    assert_eq!(seen[0].body, r#"{"type":"totp"}"#);
    let mut names: Vec<_> = seen[0]
        .headers
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    names.sort_unstable();
    let expected = [
        "accept",
        "accept-language",
        "auth0-client",
        "authorization",
        "content-type",
        "user-agent",
    ];
    let foreign: Vec<_> = names
        .iter()
        .filter(|name| !expected.contains(name))
        .collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

#[tokio::test]
async fn a_response_reaches_the_browser_without_cookies_and_hops() {
    let respond = || {
        Response::builder()
            .status(202)
            .header("content-type", "application/json")
            .header("location", "/me/v1/authentication-methods/x")
            .header("x-ratelimit-remaining", "9")
            .header("set-cookie", "did=1")
            .header("connection", "close")
            .header("transfer-encoding", "chunked")
            .header("www-authenticate", "Basic")
            .header("cache-control", "public")
            .header("access-control-allow-origin", "*")
            .body(Bytes::from_static(b"{}"))
            .unwrap()
    };
    let (builder, _) = api(respond);
    let proxy = builder.build().unwrap();
    let request = call("GET", METHODS).body(Body::empty()).unwrap();
    let response = forward(&proxy, request).await;
    assert_eq!(response.status(), 202);
    let mut names: Vec<_> = response
        .headers()
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "cache-control",
            "content-type",
            "location",
            "x-content-type-options",
            "x-ratelimit-remaining",
        ]
    );
    assert_eq!(response.headers()["cache-control"], "no-store");
}

#[tokio::test]
async fn a_call_from_elsewhere_or_to_elsewhere_is_refused() {
    let (builder, seen) = api(ok);
    let proxy = builder.prefix("/api").build().unwrap();
    let plain = |method: &str, path: &str| Request::builder().method(method).uri(path);
    let here = "/api/me/v1/authentication-methods";
    for (request, status) in [
        // Another site, another page of the same site, an address typed in, and an old browser's form.
        (
            plain("GET", here).header("sec-fetch-site", "cross-site"),
            403,
        ),
        (
            plain("GET", here).header("sec-fetch-site", "same-site"),
            403,
        ),
        (plain("GET", here).header("sec-fetch-site", "none"), 403),
        (plain("GET", here), 403),
        (
            plain("POST", here)
                .header("x-requested-with", "f")
                .header("origin", "null"),
            403,
        ),
        // What was not allowed.
        (call("GET", "/api/me/v1/factors"), 404),
        (call("GET", "/api/api/v2/users"), 404),
        (call("GET", METHODS), 404),
        (call("DELETE", "/api/me/v1/authentication-methods/.."), 404),
        (call("DELETE", "/api/me/v1/authentication-methods/a/b"), 404),
        (call("DELETE", here), 405),
        // A form.
        (call("POST", here).header("content-type", "text/plain"), 415),
        (call("POST", here), 415),
    ] {
        let request = request.body(Body::from("{}")).unwrap();
        let line = format!("{} {}", request.method(), request.uri());
        let response = forward(&proxy, request).await;
        assert_eq!(response.status(), status, "{line}");
        assert_eq!(
            response.headers()["content-type"],
            "application/problem+json"
        );
        if status == 405 {
            assert_eq!(response.headers()["allow"], "GET, POST");
        }
    }
    assert!(seen.lock().unwrap().is_empty());
    // A script of this site in an old browser.
    let request = plain("GET", here).header("x-requested-with", "fetch");
    let response = forward(&proxy, request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), 200);
    assert_eq!(seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn identifiers_pass_as_one_segment() {
    let (builder, seen) = api(ok);
    let proxy = builder.build().unwrap();
    let path = "/me/v1/authentication-methods/totp%7Cdev%2F1";
    let request = call("DELETE", path).body(Body::empty()).unwrap();
    forward(&proxy, request).await;
    let seen = seen.lock().unwrap();
    assert_eq!(
        seen[0].target,
        "DELETE https://tenant.example.com/me/v1/authentication-methods/totp%7Cdev%2F1"
    );
}

#[tokio::test]
async fn bodies_have_limits() {
    let (builder, seen) = api(ok);
    let proxy = builder.max_request_body(4).build().unwrap();
    let json = || call("POST", METHODS).header("content-type", "application/json");
    let long = json().body(Body::from("12345")).unwrap();
    assert_eq!(forward(&proxy, long).await.status(), 413);
    // Its length is only known when it has arrived.
    let pieces = || futures_util::stream::iter(["12", "34", "5"].map(Ok::<_, Infallible>));
    let long = json().body(Body::from_stream(pieces())).unwrap();
    assert_eq!(forward(&proxy, long).await.status(), 413);
    assert!(seen.lock().unwrap().is_empty());
    let fits = json().body(Body::from_stream(pieces().take(2))).unwrap();
    assert_eq!(forward(&proxy, fits).await.status(), 200);
    assert_eq!(seen.lock().unwrap()[0].body, "1234");

    let endless = || {
        let mut response = Response::new(Bytes::new());
        let piece = Ok::<_, Infallible>(Bytes::from_static(b"0123456789"));
        BodyStream::new(futures_util::stream::repeat(piece)).attach_to(&mut response);
        response
    };
    let (builder, _) = api(endless);
    let proxy = builder.max_response_body(35).build().unwrap();
    let request = call("GET", METHODS).body(Body::empty()).unwrap();
    let mut body = forward(&proxy, request).await.into_body();
    for _ in 0..3 {
        body.frame().await.unwrap().unwrap();
    }
    let error = body.frame().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("limit"), "{error}");
}

#[tokio::test]
async fn refusals_and_outages_are_told() {
    let refuse = || {
        Response::builder()
            .status(429)
            .header("content-type", "application/problem+json")
            .header("retry-after", "7")
            .header("set-cookie", "did=1")
            .body(Bytes::from_static(br#"{"title":"Too Many Requests"}"#))
            .unwrap()
    };
    let (builder, seen) = api(refuse);
    let proxy = builder.build().unwrap();
    let get = || call("GET", METHODS).body(Body::empty()).unwrap();
    let response = forward(&proxy, get()).await;
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after"], "7");
    assert!(response.headers().get("set-cookie").is_none());
    assert_eq!(
        text(response).await.unwrap(),
        r#"{"title":"Too Many Requests"}"#
    );
    // The browser decides about a second try.
    assert_eq!(seen.lock().unwrap().len(), 1);

    let broken = tower::service_fn(async |_: Request<Bytes>| {
        Err::<Response<Bytes>, BoxError>("s3cret host is down".into())
    });
    let (builder, _) = api(ok);
    let proxy = builder
        .http(|http| http.streaming_service(broken))
        .build()
        .unwrap();
    let response = forward(&proxy, get()).await;
    assert_eq!(response.status(), 502);
    let body = text(response).await.unwrap();
    assert!(!body.contains("s3cret"), "{body}");
}

#[test]
fn a_proxy_for_nothing_or_everything_is_not_built() {
    for (builder, expected) in [
        (ApiProxy::builder("tenant.example.com"), "no call"),
        (
            ApiProxy::builder("tenant.example.com").allow(Method::GET, "/api/v2/users"),
            "/api/v2/users",
        ),
        (ApiProxy::builder("").allow(Method::GET, METHODS), "domain"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_session_calls_with_the_users_token() {
    let tenant = support::tenant().await;
    let auth0 = support::auth0(&tenant)
        .session(MemoryStore::new())
        .build()
        .unwrap();
    let proxy = ApiProxy::builder(tenant.domain())
        .allow(Method::GET, METHODS)
        .allow(Method::POST, METHODS)
        .build()
        .unwrap();
    let app = Router::new()
        .route_service("/me/{*path}", proxy.for_sessions())
        .layer(auth0.layer());
    let send = async |request: Request<Body>| app.clone().oneshot(request).await.unwrap();
    let nobody = call("GET", METHODS).body(Body::empty()).unwrap();
    assert_eq!(send(nobody).await.status(), 401);

    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("web")
        .client_secret("secret")
        .build()
        .unwrap();
    let scope = "openid offline_access read:me:authentication_methods";
    let database = "Username-Password-Authentication";
    let password = PasswordRealm::new(support::USER, "password", database).scope(scope);
    let password = password.audience(format!("{}me/", tenant.issuer()));
    let tokens = auth.token(&password).await.unwrap();
    let user = tenant.user_id(support::USER).unwrap();
    let record =
        SessionRecord::new(tenant.issuer(), user).with_refresh_token(tokens.refresh_token.unwrap());
    let cookie = auth0.test_cookie(record).await.unwrap();
    let request = call("GET", METHODS).header("cookie", &cookie);
    let response = send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), 200);
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let body = String::from_utf8(body.to_vec()).unwrap();
    assert!(body.contains("\"password\""), "{body}");
    let arrived = tenant.requests();
    let arrived = arrived.iter().find(|it| it.path == METHODS).unwrap();
    assert!(arrived.header("cookie").is_none());
    // The token lacks this scope, which the API says.
    let request = call("POST", METHODS)
        .header("cookie", &cookie)
        .header("content-type", "application/json");
    let response = send(request.body(Body::from(r#"{"type":"totp"}"#)).unwrap()).await;
    assert_eq!(response.status(), 403);
    assert!(BASE.starts_with("https://"));
}

#[tokio::test]
async fn bound_tokens_come_with_proofs() {
    let tenant = support::tenant().await;
    let key = DpopKey::generate().unwrap();
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id("web")
        .client_secret("secret")
        .build()
        .unwrap()
        .with_dpop(&key);
    let database = "Username-Password-Authentication";
    let password = PasswordRealm::new(support::USER, "password", database)
        .scope("offline_access read:me:authentication_methods")
        .audience(format!("{}me/", tenant.issuer()));
    let tokens = auth.token(&password).await.unwrap();
    let source = auth.refresh_token_source(tokens.refresh_token.unwrap());
    let build = |key: Option<DpopKey>| {
        let builder = ApiProxy::builder(tenant.domain()).allow(Method::GET, METHODS);
        let builder = match key {
            Some(key) => builder.http(|http| http.attempt_layer(DpopLayer::new(key))),
            None => builder,
        };
        builder.build().unwrap()
    };
    let get = || call("GET", METHODS).body(Body::empty()).unwrap();
    assert_eq!(build(Some(key)).forward(&source, get()).await.status(), 200);
    assert_eq!(build(None).forward(&source, get()).await.status(), 401);
}
