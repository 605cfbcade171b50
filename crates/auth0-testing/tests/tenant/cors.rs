//! CORS: requests that browsers send for pages of other origins.

use auth0_testing::{Application, Fault, Tenant};
use serde_json::json;

use crate::support::{Answer, get, manage, post_with, send};

const ALLOW_ORIGIN: &str = "access-control-allow-origin";

async fn tenant() -> Tenant {
    Tenant::builder()
        .application(Application::public("spa").web_origin("http://localhost:5173"))
        .application(Application::public("other").callback("https://*.example.com/callback"))
        .start()
        .await
        .unwrap()
}

async fn preflight(tenant: &Tenant, path: &str, origin: &str) -> Answer {
    let headers = [
        ("origin", origin),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "auth0-client,dpop"),
    ];
    send(tenant, "OPTIONS", path, &headers, b"").await
}

#[tokio::test]
async fn a_preflight_is_answered_for_the_origins_of_applications() {
    let tenant = tenant().await;
    for (origin, allowed) in [
        ("http://localhost:5173", true),
        ("https://a.example.com", true),
        ("http://localhost:3000", true), // A callback of the default application.
        ("https://a.b.example.com", false),
        ("https://evil.example", false),
        ("null", false),
    ] {
        for path in [
            "/oauth/token",
            "/userinfo",
            "/api/v2/users/x",
            "/mfa/challenge",
        ] {
            let answer = preflight(&tenant, path, origin).await;
            assert_eq!(answer.status, 204);
            let expected = allowed.then_some(origin);
            assert_eq!(answer.header(ALLOW_ORIGIN), expected, "{path} {origin}");
            let headers = allowed.then_some("auth0-client,dpop");
            assert_eq!(answer.header("access-control-allow-headers"), headers);
        }
        // Other origins cannot read pages.
        for path in ["/authorize", "/v2/logout", "/u/login"] {
            let answer = preflight(&tenant, path, origin).await;
            assert_eq!(answer.header(ALLOW_ORIGIN), None, "{path}");
        }
    }
}

#[tokio::test]
async fn an_answer_is_for_the_origins_of_the_application_that_asks() {
    let tenant = tenant().await;
    for (client_id, origin, allowed) in [
        ("spa", "http://localhost:5173", true),
        ("spa", "https://a.example.com", false),
        ("other", "https://a.example.com", true),
        ("other", "http://localhost:5173", false),
    ] {
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", client_id),
        ];
        let answer = post_with(&tenant, "/oauth/token", &[("origin", origin)], &form).await;
        // The page can also read errors.
        assert!(answer.status >= 400);
        assert_eq!(
            answer.header(ALLOW_ORIGIN),
            allowed.then_some(origin),
            "{client_id}"
        );
        assert_eq!(answer.header("vary"), Some("Origin"));
    }
    let answer = get(&tenant, "/userinfo").await;
    assert_eq!(answer.header(ALLOW_ORIGIN), None);
}

#[tokio::test]
async fn what_is_public_is_for_everybody_and_faults_are_readable() {
    let tenant = tenant().await;
    let evil = [("origin", "https://evil.example")];
    for path in [
        "/.well-known/jwks.json",
        "/.well-known/openid-configuration",
        "/pem",
    ] {
        let answer = send(&tenant, "GET", path, &evil, b"").await;
        assert_eq!(answer.header(ALLOW_ORIGIN), Some("*"), "{path}");
    }
    tenant.fault(Fault::on("/userinfo").status(503));
    let origin = [("origin", "http://localhost:5173")];
    // A preflight does not use up the fault.
    preflight(&tenant, "/userinfo", "http://localhost:5173").await;
    let answer = send(&tenant, "GET", "/userinfo", &origin, b"").await;
    assert_eq!(
        (answer.status, answer.header(ALLOW_ORIGIN)),
        (503, Some(origin[0].1))
    );
}

#[tokio::test]
async fn origins_can_be_set_through_the_management_api() {
    let tenant = tenant().await;
    let origins = json!({ "allowed_origins": ["https://new.example"], "web_origins": [] });
    let answer = manage(&tenant, "PATCH", "/api/v2/clients/spa", Some(origins)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let allowed = preflight(&tenant, "/oauth/token", "https://new.example").await;
    assert_eq!(allowed.header(ALLOW_ORIGIN), Some("https://new.example"));
    let gone = preflight(&tenant, "/oauth/token", "http://localhost:5173").await;
    assert_eq!(gone.header(ALLOW_ORIGIN), None);
}
