//! The middleware over services in memory: what passes, what is answered, and how.
#![cfg(all(feature = "tower", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod fits;
mod requirements;
mod services;

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

use auth0_verify::middleware::{
    AuthorizationLayer, Forbidden, Permissions, Rejection, RejectionReason, RequireLayer,
    Requirement, Scopes, Verification, VerifyAccessToken, predicate,
};
use auth0_verify::{AccessToken, AccessTokenVerifier, Error, ErrorKind, KeySet};
use common::{AUDIENCE, DOMAIN, NEXT, NOW, RSA, access_claims, clock, jwks, token, token_of, with};
use http::header::{AUTHORIZATION, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Request, Response, StatusCode};
use josekit::jwk::Jwk;
use serde_json::{Value, json};
use tower::{Layer, Service, ServiceBuilder, ServiceExt};

/// A body that cannot be cloned, as those of real servers.
struct Body(#[allow(dead_code)] &'static str);

fn verifier_for(keys: &[&Jwk]) -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(keys)).unwrap())
        .clock(clock)
        .build()
        .unwrap()
}

fn protect() -> AuthorizationLayer {
    AuthorizationLayer::new(verifier_for(&[&RSA]))
}

/// Answers with the subject of the token in the extensions.
async fn whoami(request: Request<Body>) -> Result<Response<String>, Infallible> {
    let token = request.extensions().get::<AccessToken>();
    Ok(Response::new(
        token.map_or("nobody", AccessToken::subject).to_owned(),
    ))
}

fn request(authorization: &[&str]) -> Request<Body> {
    let mut request = Request::new(Body("content"));
    for value in authorization {
        request
            .headers_mut()
            .append(AUTHORIZATION, value.parse().unwrap());
    }
    request
}

fn bearer(claims: &Value) -> Request<Body> {
    request(&[&format!("Bearer {}", token(claims))])
}

async fn send(layer: &AuthorizationLayer, request: Request<Body>) -> Response<String> {
    layer
        .layer(tower::service_fn(whoami))
        .oneshot(request)
        .await
        .unwrap()
}

/// Status and challenge, which must come alone.
fn answer<B>(response: &Response<B>) -> (u16, Option<&str>) {
    let mut challenges = response.headers().get_all(WWW_AUTHENTICATE).iter();
    let first = challenges.next().map(|value| value.to_str().unwrap());
    assert_eq!(challenges.next(), None);
    (response.status().as_u16(), first)
}

fn reason(response: &Response<String>) -> &RejectionReason {
    assert_eq!(response.body(), "");
    response.extensions().get::<Rejection>().unwrap().reason()
}

#[tokio::test]
async fn a_good_token_is_in_the_extensions() {
    let response = send(&protect(), bearer(&access_claims())).await;
    assert_eq!(answer(&response), (200, None));
    assert_eq!(response.body(), "auth0|123");
    assert!(response.extensions().get::<Rejection>().is_none());
}

#[tokio::test]
async fn the_scheme_is_case_insensitive() {
    for scheme in ["bearer", "BEARER", "BeArEr "] {
        let request = request(&[&format!("{scheme} {}", token(&access_claims()))]);
        assert_eq!(send(&protect(), request).await.status(), 200, "{scheme}");
    }
}

#[tokio::test]
async fn without_credentials_there_is_no_error_code() {
    for headers in [&[][..], &["Basic dXNlcjpwYXNz"], &["Negotiate"]] {
        let response = send(&protect(), request(headers)).await;
        assert_eq!(answer(&response), (401, Some("Bearer")));
        assert!(matches!(reason(&response), RejectionReason::NoCredentials));
    }
    let named = protect()
        .realm("notes \"v1\"")
        .resource_metadata("https://api.example.com/meta");
    assert_eq!(
        answer(&send(&named, request(&[])).await),
        (
            401,
            Some("Bearer realm=\"notes 'v1'\", resource_metadata=\"https://api.example.com/meta\"")
        )
    );
}

#[tokio::test]
async fn malformed_credentials_are_an_invalid_request() {
    let good = format!("Bearer {}", token(&access_claims()));
    let listed = format!("{good}, {good}");
    let trailing = format!("{good} x");
    for headers in [
        &["Bearer"][..],
        &["Bearer "],
        &[""],
        &[&trailing],
        &[&listed],
        &[&good, &good],
        &["Basic dXNlcjpwYXNz", &good],
    ] {
        for layer in [protect(), protect().optional()] {
            let response = send(&layer, request(headers)).await;
            let (status, challenge) = answer(&response);
            assert_eq!(status, 400, "{headers:?}");
            let challenge = challenge.unwrap();
            let start = "Bearer error=\"invalid_request\", error_description=\"";
            assert!(challenge.starts_with(start), "{challenge}");
            assert!(matches!(
                reason(&response),
                RejectionReason::InvalidRequest(_)
            ));
        }
    }
    let mut latin = request(&[]);
    let value = HeaderValue::from_bytes(b"Bearer \xe9").unwrap();
    latin.headers_mut().insert(AUTHORIZATION, value);
    assert_eq!(send(&protect(), latin).await.status(), 400);
}

#[tokio::test]
async fn query_and_body_are_never_looked_at() {
    let mut request = request(&[]);
    let uri = format!("/?access_token={}", token(&access_claims()));
    *request.uri_mut() = uri.parse().unwrap();
    let response = send(&protect(), request).await;
    assert_eq!(answer(&response), (401, Some("Bearer")));
}

#[tokio::test]
async fn a_refused_token_is_described_by_kind() {
    let claims = access_claims();
    let cases = [
        (
            token(&with(claims.clone(), "exp", json!(NOW - 61))),
            "the token has expired",
        ),
        (
            token(&with(claims.clone(), "nbf", json!(NOW + 61))),
            "the token is not valid yet",
        ),
        (
            token(&with(claims.clone(), "aud", json!("other"))),
            "the token is for another audience",
        ),
        (
            token(&with(claims.clone(), "iss", json!("https://x/"))),
            "the token is from another issuer",
        ),
        (
            token(&with(claims.clone(), "sub", json!(1))),
            "the token is not valid",
        ),
        (
            token(&with(claims.clone(), "cnf", json!({"jkt": "x"}))),
            "the token is bound to a key whose possession was not proven",
        ),
        (
            token_of(&NEXT, &claims),
            "the token is signed with an unknown key",
        ),
        ("opaque".to_owned(), "the token is not a signed JWT"),
        ("a".repeat(20_000), "the token is too large"),
    ];
    for (token, description) in cases {
        for layer in [protect(), protect().optional()] {
            let response = send(&layer, request(&[&format!("Bearer {token}")])).await;
            let challenge =
                format!("Bearer error=\"invalid_token\", error_description=\"{description}\"");
            assert_eq!(answer(&response), (401, Some(&*challenge)));
            assert!(matches!(
                reason(&response),
                RejectionReason::InvalidToken(_)
            ));
        }
    }
}

#[tokio::test]
async fn the_reason_is_kept_for_the_log_and_has_no_token() {
    let token = token(&with(access_claims(), "aud", json!("other")));
    let response = send(&protect(), request(&[&format!("Bearer {token}")])).await;
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert_eq!(rejection.error().unwrap().kind(), ErrorKind::Audience);
    assert!(rejection.to_string().contains(AUDIENCE), "{rejection}");
    let shown = format!("{rejection} {rejection:?} {response:?}");
    for part in token.split('.') {
        assert!(!shown.contains(part), "{shown}");
    }
    // The client is not told what is expected.
    assert!(!answer(&response).1.unwrap().contains(AUDIENCE));
}

#[tokio::test]
async fn a_request_that_is_printed_does_not_show_its_token() {
    let token = token(&access_claims());
    let print = tower::service_fn(|request: Request<Body>| {
        ready(Ok::<_, Infallible>(Response::new(format!(
            "{:?}",
            request.headers()
        ))))
    });
    let request = request(&[&format!("Bearer {token}")]);
    let response = protect().layer(print).oneshot(request).await.unwrap();
    assert!(
        response.body().contains("authorization"),
        "{}",
        response.body()
    );
    assert!(!response.body().contains(&token));
}

#[tokio::test]
async fn optional_lets_only_requests_without_credentials_pass() {
    let layer = protect().optional().require(Scopes::all(["read:orders"]));
    let response = send(&layer, request(&[])).await;
    assert_eq!(
        (answer(&response), response.body().as_str()),
        ((200, None), "nobody")
    );
    assert_eq!(
        send(&layer, request(&["Basic dXNlcjpwYXNz"]))
            .await
            .status(),
        401
    );
    assert_eq!(send(&layer, request(&["Bearer a.b.c"])).await.status(), 401);
    assert_eq!(
        send(&layer, bearer(&access_claims())).await.body(),
        "auth0|123"
    );
    let without = with(access_claims(), "scope", Value::Null);
    assert_eq!(send(&layer, bearer(&without)).await.status(), 403);
}

#[tokio::test]
async fn a_token_from_elsewhere_does_not_pass_for_a_verified_one() {
    let plant = verifier_for(&[&RSA])
        .verify(&token(&access_claims()))
        .unwrap();
    let mut request = request(&[]);
    request.extensions_mut().insert(plant);
    assert_eq!(send(&protect().optional(), request).await.body(), "nobody");
}

/// Fails in whatever way it is told to.
struct Failing(fn(&AccessTokenVerifier<KeySet>, &str) -> Verification);

impl VerifyAccessToken for Failing {
    fn verify_access_token(&self, token: &str) -> Verification {
        self.0(&verifier_for(&[&RSA]), token)
    }
}

#[tokio::test]
async fn a_verifier_of_ones_own_may_refuse() {
    let layer = AuthorizationLayer::new(Failing(|verifier, token| {
        let token = verifier.verify(token);
        Verification::pending(async move {
            tokio::task::yield_now().await;
            token.and_then(|_| Err(Error::refused("revoked a minute ago")))
        })
    }));
    let response = send(&layer, bearer(&access_claims())).await;
    assert_eq!(
        answer(&response).1,
        Some("Bearer error=\"invalid_token\", error_description=\"the token is not valid\"")
    );
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert_eq!(rejection.to_string(), "revoked a minute ago");
}

#[tokio::test]
async fn what_the_service_must_mend_is_not_the_clients_fault() {
    let layer = AuthorizationLayer::new(Failing(|verifier, token| {
        let token = verifier.verify(token).unwrap();
        let error = token.claim::<String>("permissions").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        Verification::ready(Err(error))
    }));
    let response = send(&layer, bearer(&access_claims())).await;
    assert_eq!(answer(&response), (500, None));
    assert_eq!(response.headers().get(RETRY_AFTER), None);
    assert!(matches!(reason(&response), RejectionReason::Verifier(_)));
}

#[test]
fn nothing_that_is_printed_shows_more_than_it_should() {
    let layer = protect().realm("notes");
    let text = format!("{layer:?} {:?}", layer.layer("inner"));
    assert!(text.contains("notes") && text.contains("inner"), "{text}");
}
