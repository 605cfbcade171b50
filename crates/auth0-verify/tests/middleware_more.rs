//! The middleware: other places for tokens, step-up authentication, organizations, preflight requests,
//! hooks, and which tokens it refuses.
#![cfg(feature = "tower")]
#![allow(clippy::unwrap_used)]

mod common;

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_verify::middleware::{
    AuthorizationLayer, Organizations, Rejection, RejectionReason, RequireLayer, Scopes, StepUp,
    TokenLocation,
};
use auth0_verify::{AccessToken, AccessTokenVerifier, AccessTokenVerifierBuilder, KeySet};
use common::{
    AUDIENCE, DOMAIN, NEXT, NOW, RSA, access_claims, clock, jwks, rs256, token, token_of, with,
};
use http::header::WWW_AUTHENTICATE;
use http::{Request, Response};
use serde_json::{Value, json};
use tower::{Layer, ServiceBuilder, ServiceExt};

fn builder() -> AccessTokenVerifierBuilder<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
}

fn protect() -> AuthorizationLayer {
    AuthorizationLayer::new(builder().build().unwrap())
}

async fn whoami(request: Request<()>) -> Result<Response<String>, Infallible> {
    let sensitive = |name| {
        request
            .headers()
            .get_all(name)
            .iter()
            .all(http::HeaderValue::is_sensitive)
    };
    assert!(sensitive("authorization"));
    let token = request.extensions().get::<AccessToken>();
    Ok(Response::new(
        token.map_or("nobody", AccessToken::subject).to_owned(),
    ))
}

async fn send(layer: &AuthorizationLayer, request: Request<()>) -> Response<String> {
    let service = layer.layer(tower::service_fn(whoami));
    service.oneshot(request).await.unwrap()
}

fn challenge<B>(response: &Response<B>) -> &str {
    let mut all = response.headers().get_all(WWW_AUTHENTICATE).iter();
    let first = all.next().map_or("", |value| value.to_str().unwrap());
    assert!(all.next().is_none());
    first
}

fn get(uri: &str, headers: &[(&str, &str)]) -> Request<()> {
    let request = headers.iter().fold(Request::get(uri), |it, (name, value)| {
        it.header(*name, *value)
    });
    request.body(()).unwrap()
}

fn bearer(claims: &Value) -> Request<()> {
    get(
        "/",
        &[("authorization", &format!("Bearer {}", token(claims)))],
    )
}

#[tokio::test]
async fn tokens_in_other_places_have_to_be_asked_for() {
    let good = token(&access_claims());
    let cookie = format!("theme=dark; token={good}");
    let query = format!("/?access_token={good}");
    let places = protect()
        .token_from(TokenLocation::cookie("token"))
        .token_from(TokenLocation::query("access_token"))
        .token_from(TokenLocation::from_fn(|headers, _| {
            let protocol = headers.get("sec-websocket-protocol")?.to_str().ok()?;
            Some(protocol.strip_prefix("bearer, ")?.to_owned())
        }));
    let protocol = format!("bearer, {good}");
    for request in [
        &|| get("/", &[("cookie", &cookie)]),
        &|| get(&query, &[]),
        &|| get("/", &[("sec-websocket-protocol", &protocol)]),
    ] as [&dyn Fn() -> Request<()>; 3]
    {
        assert_eq!(send(&places, request()).await.body(), "auth0|123");
        assert_eq!(send(&protect(), request()).await.status(), 401);
        assert_eq!(
            send(&protect().optional(), request()).await.body(),
            "nobody"
        );
    }
    // The header comes first, whatever it says.
    let both = |value: &str| get(&query, &[("authorization", value)]);
    let other = token(&with(access_claims(), "sub", json!("auth0|456")));
    let response = send(&places, both(&format!("Bearer {other}"))).await;
    assert_eq!(response.body(), "auth0|456");
    assert_eq!(send(&places, both("Bearer x.y.z")).await.status(), 401);
    // Malformed, or more than one: never a choice.
    for request in [
        get("/", &[("cookie", "token=a; token=b")]),
        get("/?access_token=a&access_token=a", &[]),
        get("/?access_token=", &[]),
    ] {
        let response = send(&places, request).await;
        assert_eq!(response.status(), 400);
        assert!(challenge(&response).contains("invalid_request"));
    }
    assert_eq!(send(&places, get("/", &[])).await.status(), 401);
}

#[tokio::test]
async fn step_up_says_what_to_come_back_with() {
    let multi_factor = "http://schemas.openid.net/pape/policies/2007/06/multi-factor";
    let guard = |step_up: StepUp| {
        ServiceBuilder::new()
            .layer(protect().realm("bank"))
            .layer(RequireLayer::new(step_up.clock(clock)))
            .service_fn(whoami)
    };
    let strong = with(
        with(
            with(access_claims(), "acr", json!(multi_factor)),
            "amr",
            json!(["pwd", "mfa"]),
        ),
        "auth_time",
        json!(NOW - 300),
    );
    let by_acr = StepUp::new().acr(multi_factor).acr("stronger");
    let by_amr = StepUp::new().amr("mfa").ask_for_acr(multi_factor);
    let by_age = StepUp::new().max_age(Duration::from_secs(300));
    for step_up in [by_acr.clone(), by_amr.clone(), by_age.clone()] {
        let response = guard(step_up).oneshot(bearer(&strong)).await.unwrap();
        assert_eq!(response.status(), 200);
    }
    let start = "Bearer realm=\"bank\", error=\"insufficient_user_authentication\", ";
    for (step_up, name, value, expected) in [
        (
            by_acr.clone(),
            "acr",
            json!("weak"),
            format!("(acr)\", acr_values=\"{multi_factor} stronger\""),
        ),
        (
            by_acr,
            "acr",
            Value::Null,
            format!("(acr)\", acr_values=\"{multi_factor} stronger\""),
        ),
        (
            by_amr,
            "amr",
            json!(["pwd"]),
            format!("mfa (amr)\", acr_values=\"{multi_factor}\""),
        ),
        (
            by_age.clone(),
            "auth_time",
            json!(NOW - 301),
            "(auth_time)\", max_age=\"300\"".to_owned(),
        ),
        (
            by_age,
            "auth_time",
            Value::Null,
            "(auth_time)\", max_age=\"300\"".to_owned(),
        ),
    ] {
        let request = bearer(&with(strong.clone(), name, value));
        let response = guard(step_up).oneshot(request).await.unwrap();
        assert_eq!(response.status(), 401);
        let challenge = challenge(&response);
        assert!(challenge.starts_with(start), "{challenge}");
        assert!(challenge.ends_with(&expected), "{challenge}");
    }
}

#[tokio::test]
async fn organizations_guard_routes() {
    let service = ServiceBuilder::new()
        .layer(protect())
        .layer(RequireLayer::new(Organizations::any(["org_abc", "Acme"])))
        .service_fn(whoami);
    for (name, value, status) in [
        ("org_id", "org_abc", 200),
        ("org_name", "acme", 200),
        ("org_id", "org_x", 403),
        ("org_name", "other", 403),
        ("other", "org_abc", 403),
    ] {
        let request = bearer(&with(access_claims(), name, json!(value)));
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status, "{name} {value}");
        assert!(!challenge(&response).contains("org_abc"));
    }
}

#[tokio::test]
async fn preflight_requests_pass_if_told_so() {
    let preflight = |headers: &[(&str, &str)]| {
        let mut request = get("/", headers);
        *request.method_mut() = http::Method::OPTIONS;
        request
    };
    let cors = [
        ("origin", "https://app.example.com"),
        ("access-control-request-method", "GET"),
    ];
    let passing = protect().pass_preflight();
    let response = send(&passing, preflight(&cors)).await;
    assert_eq!(
        (response.status().as_u16(), &**response.body()),
        (200, "nobody")
    );
    assert_eq!(send(&protect(), preflight(&cors)).await.status(), 401);
    for part in [&cors[..1], &cors[1..], &[]] {
        assert_eq!(send(&passing, preflight(part)).await.status(), 401);
    }
    assert_eq!(send(&passing, get("/", &cors)).await.status(), 401);
    // A token in the extensions that came from elsewhere does not count.
    let verified = builder().build().unwrap().verify(&token(&access_claims()));
    let mut request = preflight(&cors);
    request.extensions_mut().insert(verified.unwrap());
    assert_eq!(send(&passing, request).await.body(), "nobody");
}

#[tokio::test]
async fn refusals_are_told_of() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let layer = {
        let seen = Arc::clone(&seen);
        protect().on_refusal(move |rejection: &Rejection| {
            let line = format!("{} {rejection}", rejection.status().as_u16());
            seen.lock().unwrap().push(line);
        })
    };
    let guarded = ServiceBuilder::new()
        .layer(layer)
        .layer(RequireLayer::new(Scopes::all(["delete:orders"])))
        .service_fn(whoami);
    let expired = with(access_claims(), "exp", json!(1));
    for request in [get("/", &[]), bearer(&expired), bearer(&access_claims())] {
        guarded.clone().oneshot(request).await.unwrap();
    }
    let seen = seen.lock().unwrap();
    let starts = [
        "401 the request has no",
        "401 the token has expired",
        "403 the token lacks",
    ];
    assert_eq!(seen.len(), starts.len(), "{seen:?}");
    for (line, start) in seen.iter().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
}

#[tokio::test]
async fn guards_take_a_token_that_the_application_has_verified() {
    let guard = RequireLayer::new(Scopes::all(["read:orders"]));
    let lone = guard.layer(tower::service_fn(whoami));
    let mut request = get("/", &[]);
    let verified = builder().build().unwrap().verify(&token(&access_claims()));
    request.extensions_mut().insert(verified.unwrap());
    let response = lone.clone().oneshot(request).await.unwrap();
    assert_eq!(response.body(), "auth0|123");
    // In the wrong order the guard is asked before the layer.
    let reversed = ServiceBuilder::new()
        .layer(RequireLayer::new(Scopes::all(["read:orders"])))
        .layer(protect())
        .service_fn(whoami);
    let response = reversed.oneshot(bearer(&access_claims())).await.unwrap();
    assert_eq!(response.status(), 500);
    assert_eq!((response.body().as_str(), challenge(&response)), ("", ""));
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert!(matches!(rejection.reason(), RejectionReason::LayerMissing));
}

#[tokio::test]
async fn what_a_verifier_requires_is_answered_like_a_guard() {
    let verifier = builder().require_scopes(["delete:orders"]).build().unwrap();
    let layer = AuthorizationLayer::new(verifier);
    let response = send(&layer, bearer(&access_claims())).await;
    assert_eq!(response.status(), 403);
    let challenge = challenge(&response);
    assert!(
        challenge.contains("error=\"insufficient_scope\""),
        "{challenge}"
    );
    assert!(
        challenge.ends_with("scope=\"delete:orders\""),
        "{challenge}"
    );
}

#[tokio::test]
async fn tokens_of_a_wrong_type_algorithm_or_signature_are_refused() {
    let claims = access_claims().to_string();
    let good = token(&access_claims());
    let mut tampered = good.clone();
    let at = good.len() - 9;
    let other = if &good[at..=at] == "A" { "B" } else { "A" };
    tampered.replace_range(at..=at, other);
    for (text, description) in [
        (
            rs256(
                r#"{"alg":"RS256","kid":"first","typ":"logout+jwt"}"#,
                &claims,
            ),
            "the token is not an access token",
        ),
        (
            rs256(r#"{"alg":"RS384","kid":"first"}"#, &claims),
            "the token is signed with an algorithm that is not accepted",
        ),
        (
            rs256(r#"{"alg":"none","kid":"first"}"#, &claims),
            "the token is signed with an algorithm that is not accepted",
        ),
        (tampered, "the signature of the token does not match"),
        (
            token_of(&NEXT, &access_claims()),
            "the token is signed with an unknown key",
        ),
        (
            token(&with(
                access_claims(),
                "events",
                json!({ "http://schemas.openid.net/event/backchannel-logout": {} }),
            )),
            "the token is not an access token",
        ),
    ] {
        let header = format!("Bearer {text}");
        let response = send(&protect(), get("/", &[("authorization", &header)])).await;
        assert_eq!(response.status(), 401);
        let expected =
            format!("Bearer error=\"invalid_token\", error_description=\"{description}\"");
        assert_eq!(challenge(&response), expected);
    }
    let header = rs256(
        r#"{"alg":"RS256","kid":"first","typ":"application/at+jwt"}"#,
        &claims,
    );
    let header = format!("Bearer {header}");
    let response = send(&protect(), get("/", &[("authorization", &header)])).await;
    assert_eq!(response.status(), 200);
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_not_the_clients_fault() {
    let before = std::time::SystemTime::UNIX_EPOCH - Duration::from_secs(1);
    let verifier = builder().clock(move || before).build().unwrap();
    let response = send(&AuthorizationLayer::new(verifier), bearer(&access_claims())).await;
    assert_eq!(
        (response.status().as_u16(), challenge(&response)),
        (500, "")
    );
}
