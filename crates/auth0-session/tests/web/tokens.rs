//! Access tokens of a user: which, and what happens when the tenant says no.

use std::time::Duration;

use auth0_session::{ErrorKind, MemoryStore, Paths, WhenRefused};
use auth0_testing::Fault;
use http::StatusCode;

use crate::support::{Browser, Clock, auth0, cookie, refreshes, tenant};

const DAY: Duration = Duration::from_secs(86_400);

/// The last token request, as its parameters.
fn last_form(tenant: &auth0_testing::Tenant) -> Vec<(String, String)> {
    let requests = tenant.requests();
    let last = requests.iter().rev().find(|it| it.path == "/oauth/token");
    last.unwrap().form()
}

fn has(form: &[(String, String)], name: &str, value: &str) -> bool {
    form.iter().any(|(known, it)| known == name && it == value)
}

#[tokio::test]
async fn a_token_at_hand_is_used_and_an_old_one_renewed() {
    let tenant = tenant().await;
    for in_store in [true, false] {
        let clock = Clock::default();
        let builder = auth0(&tenant)
            .idle_timeout(None)
            .absolute_timeout(100 * DAY);
        let builder = if in_store {
            builder.session(MemoryStore::new())
        } else {
            builder.session(cookie())
        };
        let auth0 = clock.of(builder).build().unwrap();
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        tenant.clear_requests();
        let first = browser.get("/token").await.body;
        assert_eq!(browser.get("/token").await.body, first);
        assert_eq!(refreshes(&tenant), 0);
        for round in 1..=3 {
            clock.advance(2 * DAY);
            let page = browser.get("/token").await;
            assert_eq!(page.status, StatusCode::OK, "{page:?}");
            assert_ne!(page.body, first);
            assert_eq!(browser.get("/token").await.body, page.body);
            assert_eq!(refreshes(&tenant), round);
        }
    }
}

#[tokio::test]
async fn each_audience_has_its_token() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let path = "/token?audience=https://api.example.com";
    let api = browser.get(path).await;
    assert_eq!(api.status, StatusCode::OK, "{api:?}");
    let form = last_form(&tenant);
    assert!(
        has(&form, "audience", "https://api.example.com"),
        "{form:?}"
    );
    let usual = browser.get("/token").await.body;
    assert_ne!(usual, api.body);
    assert_eq!(browser.get(path).await.body, api.body);
    assert_eq!(refreshes(&tenant), 1);
}

#[tokio::test]
async fn a_token_vault_and_an_exchange() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    tenant.clear_requests();
    // The tenant in the process may refuse either; what it was asked is what counts here.
    browser.get("/token?connection=google-oauth2").await;
    let form = last_form(&tenant);
    assert!(has(&form, "connection", "google-oauth2"), "{form:?}");
    let refresh = "urn:ietf:params:oauth:token-type:refresh_token";
    assert!(has(&form, "subject_token_type", refresh), "{form:?}");
    browser
        .get("/token?on_behalf=https://api.example.com")
        .await;
    let form = last_form(&tenant);
    let access = "urn:ietf:params:oauth:token-type:access_token";
    assert!(has(&form, "subject_token_type", access), "{form:?}");
    assert!(
        has(&form, "audience", "https://api.example.com"),
        "{form:?}"
    );
    // A refusal of such a token does not end the session.
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_refused_refresh_ends_the_session_or_asks_for_a_login() {
    let tenant = tenant().await;
    for in_store in [true, false] {
        for what in [WhenRefused::EndSession, WhenRefused::RequireLogin] {
            let clock = Clock::default();
            let builder = auth0(&tenant)
                .idle_timeout(None)
                .absolute_timeout(100 * DAY);
            let builder = builder.when_refused(what);
            let builder = if in_store {
                builder.session(MemoryStore::new())
            } else {
                builder.session(cookie())
            };
            let auth0 = clock.of(builder).build().unwrap();
            let mut browser = Browser::logged_in(&auth0, &tenant).await;
            clock.advance(2 * DAY);
            let refusal = r#"{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}"#;
            let fault = Fault::on("/oauth/token").status(403).body(refusal);
            tenant.fault(fault.header("content-type", "application/json"));
            browser.is_script = true;
            let page = browser.get("/token").await;
            assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{page:?}");
            let goes_on = what == WhenRefused::RequireLogin;
            browser.is_script = false;
            let status = if goes_on {
                StatusCode::OK
            } else {
                StatusCode::SEE_OTHER
            };
            assert_eq!(
                browser.get("/orders").await.status,
                status,
                "{what:?} {in_store}"
            );
            assert_eq!(browser.jar.contains_key("__Host-auth0_session"), goes_on);
            if goes_on {
                // Nobody asks again in vain, and a person is sent to log in.
                tenant.clear_requests();
                let page = browser.get("/token").await;
                assert_eq!(page.status, StatusCode::SEE_OTHER);
                assert_eq!(tenant.requests_to("POST", "/oauth/token"), 0, "{in_store}");
                let callback = crate::support::at_tenant(&tenant, page.location());
                assert_eq!(browser.get(&callback).await.location(), "/token");
                assert_eq!(browser.get("/token").await.status, StatusCode::OK);
            }
        }
    }
}

#[tokio::test]
async fn a_tenant_that_fails_costs_the_token_and_not_the_session() {
    let tenant = tenant().await;
    for in_store in [true, false] {
        let clock = Clock::default();
        let builder = auth0(&tenant)
            .idle_timeout(None)
            .absolute_timeout(100 * DAY);
        let builder = if in_store {
            builder.session(MemoryStore::new())
        } else {
            builder.session(cookie())
        };
        let auth0 = clock.of(builder).build().unwrap();
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        clock.advance(2 * DAY);
        for status in [500, 503, 429] {
            tenant.fault(Fault::on("/oauth/token").status(status));
            let page = browser.get("/token").await;
            assert_eq!(
                page.status,
                StatusCode::SERVICE_UNAVAILABLE,
                "{status}: {page:?}"
            );
        }
        let fault = Fault::on("/oauth/token")
            .status(400)
            .header("content-type", "application/json");
        tenant.fault(fault.body(r#"{"error":"invalid_target"}"#));
        assert_eq!(browser.get("/token").await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
        assert_eq!(browser.get("/token").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_id_token_of_a_renewal_is_verified() {
    let tenant = tenant().await;
    for (claims, fine) in [
        (
            serde_json::json!({ "aud": "web", "sub": "SAME", "name": "Countess" }),
            true,
        ),
        (
            serde_json::json!({ "aud": "web", "sub": "auth0|somebody-else" }),
            false,
        ),
        (serde_json::json!({ "aud": "other", "sub": "SAME" }), false),
    ] {
        let clock = Clock::default();
        let store = MemoryStore::new();
        let builder = auth0(&tenant)
            .idle_timeout(None)
            .absolute_timeout(100 * DAY);
        let auth0 = clock.of(builder.session(store.clone())).build().unwrap();
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        let subject = browser.get("/orders").await.body;
        clock.advance(2 * DAY);
        let mut claims = claims.clone();
        if claims["sub"] == "SAME" {
            claims["sub"] = subject.into();
        }
        let answer = serde_json::json!({
            "access_token": "at", "token_type": "Bearer", "expires_in": 60, "refresh_token": "next",
            "id_token": tenant.issue_id_token(claims).unwrap(),
        });
        let fault = Fault::on("/oauth/token")
            .status(200)
            .header("content-type", "application/json");
        tenant.fault(fault.body(answer.to_string()));
        browser.is_script = true;
        let page = browser.get("/token").await;
        assert_eq!(page.status == StatusCode::OK, fine, "{page:?}");
        assert_eq!(
            store.is_empty(),
            !fine,
            "somebody else's tokens end the session"
        );
        if fine {
            assert!(browser.get("/auth/profile").await.body.contains("Countess"));
        }
    }
}

#[tokio::test]
async fn the_access_token_route_is_off_unless_asked_for_and_for_this_site_only() {
    let tenant = tenant().await;
    let paths = Paths::default().access_token("/auth/access-token");
    let auth0 = auth0(&tenant)
        .session(cookie())
        .paths(paths)
        .build()
        .unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let page = browser.get("/auth/access-token").await;
    assert!(page.body.contains("\"access_token\":"), "{page:?}");
    assert_eq!(page.headers["cache-control"], "no-store");
    let request = browser
        .request("GET", "/auth/access-token")
        .header("sec-fetch-site", "cross-site");
    let page = browser
        .send(request.body(axum::body::Body::empty()).unwrap())
        .await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_client_calls_as_the_user() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let browser = Browser::logged_in(&auth0, &tenant).await;
    let request = browser.request("GET", "/").body(()).unwrap();
    let open = auth0.open(&request.into_parts().0);
    let session = open.session().await.unwrap().unwrap();
    let source = session.access_token().source();
    let first = auth0_core::TokenSource::fetch(&source).await.unwrap();
    // Asked again, it was refused: another one.
    let second = auth0_core::TokenSource::fetch(&source).await.unwrap();
    assert_ne!(first.access_token(), second.access_token());
    assert_eq!(refreshes(&tenant), 1);
    session.end().await.unwrap();
    let error = session.access_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SessionEnded);
}
