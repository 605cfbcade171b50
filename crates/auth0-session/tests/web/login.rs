//! From a page that needs a user to a session, and what can go wrong on the way.

use std::time::Duration;

use auth0_session::{Auth0, Error, Hooks, MemoryStore, NewSession, Paths};
use auth0_testing::Fault;
use axum::body::Body;
use bytes::Bytes;
use http::{Request, Response, StatusCode};

use crate::support::{
    BASE, Browser, Clock, MULTI_FACTOR, at_tenant, auth0, cookie, parameter, tenant,
};

#[tokio::test]
async fn a_user_is_sent_to_log_in_and_back() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    assert_eq!(browser.get("/").await.body, "Hello, stranger");
    let page = browser.log_in(&tenant, "/orders?page=2").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.starts_with("auth0|"), "{}", page.body);
    assert!(browser.get("/").await.body.starts_with("Hello, "));
    let profile = browser.get("/auth/profile").await;
    assert!(profile.body.contains("ada@example.com"), "{profile:?}");
    assert_eq!(profile.headers["cache-control"], "no-store");
    let names: Vec<_> = browser.jar.keys().cloned().collect();
    assert_eq!(
        names,
        ["__Host-auth0_session"],
        "the login's cookie is gone"
    );
}

#[tokio::test]
async fn the_page_a_user_wanted_is_the_one_after_the_login() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    for (asked, expected) in [
        ("/auth/login?return_to=%2Forders%3Fa%3D1", "/orders?a=1"),
        ("/auth/login", "/"),
        ("/auth/login?return_to=https%3A%2F%2Fevil.example", "/"),
        ("/auth/login?return_to=%2F%2Fevil.example", "/"),
        ("/auth/login?return_to=%2F%5Cevil.example", "/"),
        ("/orders?x=%2F", "/orders?x=%2F"),
    ] {
        let mut browser = Browser::new(&auth0);
        let page = browser.get(asked).await;
        let callback = at_tenant(&tenant, page.location());
        assert_eq!(browser.get(&callback).await.location(), expected, "{asked}");
    }
}

#[tokio::test]
async fn a_script_gets_401_and_a_person_a_redirect() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    browser.is_script = true;
    for path in ["/orders", "/acme", "/token", "/auth/profile"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(page.body.contains("login_required"), "{page:?}");
        assert!(page.cookies().is_empty());
    }
    // What browsers say of themselves counts more than what is accepted.
    let fetch = |mode: &str| {
        let request = Request::get("/orders").header("accept", "text/html");
        request
            .header("sec-fetch-mode", mode)
            .body(Body::empty())
            .unwrap()
    };
    assert_eq!(
        browser.send(fetch("cors")).await.status,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        browser.send(fetch("navigate")).await.status,
        StatusCode::SEE_OTHER
    );
    // A form cannot be sent again: the user comes back to the page it was on.
    let form = Request::post("/form")
        .header("sec-fetch-mode", "navigate")
        .header("referer", format!("{BASE}/checkout"))
        .body(Body::empty())
        .unwrap();
    let page = browser.send(form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    browser.keep(&page);
    let callback = at_tenant(&tenant, page.location());
    assert_eq!(browser.get(&callback).await.location(), "/checkout");
}

#[tokio::test]
async fn two_tabs_both_succeed() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let one = browser.get("/orders?tab=1").await.location().to_owned();
    let two = browser.get("/orders?tab=2").await.location().to_owned();
    assert_eq!(browser.jar.len(), 2);
    let (one, two) = (at_tenant(&tenant, &one), at_tenant(&tenant, &two));
    assert_eq!(browser.get(&two).await.location(), "/orders?tab=2");
    assert_eq!(browser.get(&one).await.location(), "/orders?tab=1");
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
    assert_eq!(browser.jar.len(), 1);
}

#[tokio::test]
async fn a_stray_callback_cancels_nothing() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    for query in [
        "",
        "?code=x",
        "?code=x&state=y",
        "?error=access_denied&state=y",
        "?state=%FF",
    ] {
        let page = browser.get(&format!("/auth/callback{query}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(page.body.contains("href=\"/auth/login\""), "{page:?}");
        assert!(page.cookies().is_empty(), "{query}");
    }
    let callback = at_tenant(&tenant, &login);
    assert_eq!(browser.get(&callback).await.location(), "/orders");
}

#[tokio::test]
async fn a_callback_in_another_browser_logs_nobody_in() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut attacker = Browser::new(&auth0);
    let login = attacker.get("/orders").await.location().to_owned();
    let callback = at_tenant(&tenant, &login);
    let mut victim = Browser::new(&auth0);
    assert_eq!(victim.get(&callback).await.status, StatusCode::BAD_REQUEST);
    assert!(victim.jar.is_empty());
    assert_eq!(
        tenant.requests_to("POST", "/oauth/token"),
        0,
        "the code was not used"
    );
}

#[tokio::test]
async fn a_doubled_callback_exchanges_the_code_once() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    let callback = at_tenant(&tenant, &login);
    let (one, two) = tokio::join!(browser.peek(&callback), browser.peek(&callback));
    // And one more, because the browser threw the first answer away.
    let three = browser.get(&callback).await;
    for page in [&one, &two, &three] {
        assert_eq!(page.location(), "/orders");
        assert_eq!(page.cookies(), one.cookies());
    }
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_callback_comes_to_its_end_without_its_browser() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    let callback = at_tenant(&tenant, &login);
    tenant.fault(Fault::on("/oauth/token").delay(Duration::from_millis(300)));
    let gone = tokio::time::timeout(Duration::from_millis(100), browser.peek(&callback));
    assert!(gone.await.is_err());
    assert_eq!(browser.get(&callback).await.location(), "/orders");
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 1);
}

#[tokio::test]
async fn the_back_button_is_no_error_while_logged_in_and_no_login_after_a_logout() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let auth0 = auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    let callback = at_tenant(&tenant, &login);
    browser.get(&callback).await;
    assert_eq!(browser.get(&callback).await.location(), "/");
    browser.post("/auth/logout", "").await;
    let page = browser.get(&callback).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.body.contains("log in"), "{page:?}");
    assert!(store.is_empty());
}

#[tokio::test]
async fn a_callback_without_iss_is_refused_where_the_tenant_announces_it() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    for (change, fine) in [
        ("iss", true),
        ("", false),
        ("iss=https%3A%2F%2Fevil.example%2F", false),
    ] {
        let mut browser = Browser::new(&auth0);
        let login = browser.get("/orders").await.location().to_owned();
        let callback = at_tenant(&tenant, &login);
        let iss = format!("iss={}", parameter(&callback, "iss").unwrap());
        let callback = match change {
            "iss" => callback,
            "" => callback.replace(&iss, "x=y"),
            other => callback.replace(&iss, other),
        };
        let page = browser.get(&callback).await;
        assert_eq!(
            page.status == StatusCode::SEE_OTHER,
            fine,
            "{change}: {page:?}"
        );
        assert_eq!(browser.jar.len(), usize::from(fine));
    }
    // A tenant that announces nothing sends none.
    let fault = Fault::on("/.well-known/openid-configuration")
        .status(200)
        .body("{}");
    let quiet = crate::support::tenant().await;
    quiet.fault(fault.always());
    let auth0 = crate::support::auth0(&quiet)
        .session(cookie())
        .build()
        .unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    let callback = at_tenant(&quiet, &login);
    let iss = format!("iss={}", parameter(&callback, "iss").unwrap());
    assert_eq!(
        browser.get(&callback.replace(&iss, "x=y")).await.location(),
        "/orders"
    );
}

#[tokio::test]
async fn a_login_has_its_time() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let builder = auth0(&tenant)
        .session(cookie())
        .login_timeout(Duration::from_secs(600));
    let auth0 = clock.of(builder).build().unwrap();
    for (wait, fine) in [(590, true), (600, false)] {
        let mut browser = Browser::new(&auth0);
        let login = browser.get("/orders").await.location().to_owned();
        clock.advance(Duration::from_secs(wait));
        let page = browser.get(&at_tenant(&tenant, &login)).await;
        assert_eq!(page.status == StatusCode::SEE_OTHER, fine, "{page:?}");
    }
}

#[tokio::test]
async fn logins_never_finished_do_not_fill_the_cookie_header() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let mut login = String::new();
    for _ in 0..20 {
        login = browser.get("/orders").await.location().to_owned();
        assert!(browser.jar.len() <= 4, "{}", browser.jar.len());
    }
    assert!(browser.cookie_header().len() < 6_000);
    let callback = at_tenant(&tenant, &login);
    assert_eq!(browser.get(&callback).await.location(), "/orders");
}

#[tokio::test]
async fn what_a_login_is_asked_for_reaches_the_tenant() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant)
        .session(cookie())
        .audience("https://api.example.com")
        .build()
        .unwrap();
    let mut browser = Browser::new(&auth0);
    let query = "organization=org_1&login_hint=ada%40example.com&screen_hint=signup&connection=db\
                 &scope=read%3Aorders&audience=https%3A%2F%2Fother&max_age=60&acr_values=gold&prompt=login\
                 &ui_locales=de&redirect_uri=https%3A%2F%2Fevil.example&client_id=evil&response_type=token";
    let page = browser.get(&format!("/auth/login?{query}")).await;
    let url = page.location();
    for (name, value) in [
        ("organization", "org_1"),
        ("login_hint", "ada%40example.com"),
        ("screen_hint", "signup"),
        ("connection", "db"),
        ("scope", "openid%20read%3Aorders"),
        ("audience", "https%3A%2F%2Fother"),
        ("max_age", "60"),
        ("acr_values", "gold"),
        ("prompt", "login"),
        ("ui_locales", "de"),
        ("client_id", "web"),
        ("response_type", "code"),
        ("code_challenge_method", "S256"),
        (
            "redirect_uri",
            "https%3A%2F%2Fapp.example.com%2Fauth%2Fcallback",
        ),
    ] {
        assert_eq!(parameter(url, name).as_deref(), Some(value), "{url}");
    }
    let page = browser.get("/auth/login").await;
    let usual = parameter(page.location(), "scope").unwrap();
    assert_eq!(usual, "openid%20profile%20email%20offline_access");
    let audience = parameter(page.location(), "audience").unwrap();
    assert_eq!(audience, "https%3A%2F%2Fapi.example.com");
    // Half an invitation is the user's mistake, not ours.
    let page = browser.get("/auth/login?invitation=t").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    let page = browser
        .get("/auth/login?invitation=t&organization=org_1")
        .await;
    assert_eq!(
        parameter(page.location(), "invitation").as_deref(),
        Some("t")
    );
}

#[tokio::test]
async fn a_silent_login_that_cannot_be_returns_without_a_session() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    for (silent, status) in [
        (true, StatusCode::SEE_OTHER),
        (false, StatusCode::FORBIDDEN),
    ] {
        let mut browser = Browser::new(&auth0);
        let prompt = if silent { "&prompt=none" } else { "" };
        let page = browser
            .get(&format!("/auth/login?return_to=%2Fpublic{prompt}"))
            .await;
        let state = parameter(page.location(), "state").unwrap();
        let iss = tenant.issuer().replace(':', "%3A").replace('/', "%2F");
        let answer = format!(
            "/auth/callback?error=login_required&error_description=%3Cb%3E&state={state}&iss={iss}"
        );
        let page = browser.get(&answer).await;
        assert_eq!(page.status, status, "{page:?}");
        if silent {
            assert_eq!(page.location(), "/public");
        } else {
            assert!(
                page.body.contains("&lt;b&gt;") && !page.body.contains("<b>"),
                "{page:?}"
            );
        }
        assert!(browser.jar.is_empty());
    }
}

#[tokio::test]
async fn organizations_are_required_and_switched() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    // The guard asks for the organization itself.
    let page = browser.get("/acme").await;
    assert_eq!(
        parameter(page.location(), "organization").as_deref(),
        Some("org_1")
    );
    let callback = at_tenant(&tenant, page.location());
    assert_eq!(browser.get(&callback).await.location(), "/acme");
    assert_eq!(browser.get("/acme").await.body, "acme");
    assert!(browser.get("/auth/profile").await.body.contains("org_1"));
    let page = browser
        .log_in(&tenant, "/auth/login?organization=org_2&return_to=%2F")
        .await;
    assert!(page.body.starts_with("Hello, "));
    assert_eq!(browser.get("/acme").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_stronger_login_is_asked_for_and_leads_back() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    for path in ["/strong", "/step-up"] {
        let record = auth0_session::SessionRecord::new(tenant.issuer(), "auth0|weak");
        let weak = auth0.test_cookie(record).await.unwrap();
        let (name, value) = weak.split_once('=').unwrap();
        let mut browser = Browser::new(&auth0);
        browser.jar.insert(name.to_owned(), value.to_owned());
        assert_eq!(browser.get("/orders").await.body, "auth0|weak");
        // A script is told.
        let mut script = browser.clone();
        script.is_script = true;
        assert_eq!(script.get(path).await.status, StatusCode::UNAUTHORIZED);
        let page = browser.get(path).await;
        let asked = parameter(page.location(), "acr_values");
        let asked = asked.unwrap_or_else(|| panic!("{path}: {page:?}"));
        assert_eq!(asked, MULTI_FACTOR.replace(':', "%3A").replace('/', "%2F"));
        let callback = at_tenant(&tenant, page.location());
        assert_eq!(browser.get(&callback).await.location(), path);
        assert_eq!(browser.get(path).await.status, StatusCode::OK);
    }
}

struct Refuser;

impl Hooks for Refuser {
    async fn before_save(&self, session: &mut NewSession) -> Result<(), Error> {
        if session.return_to() == "/refused" {
            return Err(Error::hook("nobody comes in here"));
        }
        session.set_claim("plan", "gold");
        session.insert("greeting", "hello")
    }
}

#[tokio::test]
async fn hooks_enrich_and_refuse() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let builder = auth0(&tenant).session(store.clone()).hooks(Refuser);
    let auth0 = builder.build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    assert_eq!(browser.get("/data/greeting").await.body, "hello");
    assert!(
        browser
            .get("/auth/profile")
            .await
            .body
            .contains("\"plan\":\"gold\"")
    );
    let mut refused = Browser::new(&auth0);
    let page = refused.get("/auth/login?return_to=%2Frefused").await;
    let callback = at_tenant(&tenant, page.location());
    let page = refused.get(&callback).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(
        page.body.contains("Access denied") && !page.body.contains("nobody"),
        "{page:?}"
    );
    assert!(refused.jar.is_empty());
    assert_eq!(store.len(), 1);
}

#[tokio::test]
async fn a_tenant_that_is_down_is_told_and_sessions_go_on() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let mut other = Browser::new(&auth0);
    let login = other.get("/orders").await.location().to_owned();
    let callback = at_tenant(&tenant, &login);
    tenant.fault(Fault::on("/*").status(503).always());
    let fresh = crate::support::auth0(&tenant)
        .session(cookie())
        .build()
        .unwrap();
    let page = Browser::new(&fresh).get("/orders").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.body.contains("does not respond"), "{page:?}");
    assert_eq!(page.headers["retry-after"], "30");
    let page = other.get(&callback).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
    assert_eq!(browser.get("/token").await.status, StatusCode::OK);
}

#[tokio::test]
async fn pushed_requests_and_a_page_of_ones_own() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant)
        .session(cookie())
        .pushed_requests()
        .on_failure(|failure| {
            let mut response = Response::new(Bytes::from(format!("oh: {}", failure.error)));
            *response.status_mut() = StatusCode::IM_A_TEAPOT;
            response
        })
        .build()
        .unwrap();
    let mut browser = Browser::new(&auth0);
    let page = browser.get("/orders").await;
    assert!(parameter(page.location(), "request_uri").is_some());
    assert_eq!(parameter(page.location(), "state"), None);
    assert_eq!(tenant.requests_to("POST", "/oauth/par"), 1);
    let callback = at_tenant(&tenant, page.location());
    assert_eq!(browser.get(&callback).await.location(), "/orders");
    let page = Browser::new(&auth0)
        .get("/auth/callback?code=x&state=y")
        .await;
    assert_eq!(page.status, StatusCode::IM_A_TEAPOT);
    assert!(page.body.starts_with("oh: the callback"), "{page:?}");
}

#[tokio::test]
async fn routes_have_other_names_or_are_not_there() {
    let tenant = crate::support::tenant_builder();
    let application =
        auth0_testing::Application::confidential("web", "secret").callback(format!("{BASE}/back"));
    let tenant = tenant.application(application).start().await.unwrap();
    let paths = Paths::default()
        .login("/in")
        .callback("/back")
        .without_logout()
        .without_profile();
    let auth0 = auth0(&tenant)
        .session(cookie())
        .paths(paths)
        .build()
        .unwrap();
    let mut browser = Browser::new(&auth0);
    let page = browser.get("/in?return_to=%2Forders").await;
    let callback = at_tenant(&tenant, page.location());
    assert!(callback.starts_with("/back?"));
    assert_eq!(browser.get(&callback).await.location(), "/orders");
    for path in [
        "/auth/login",
        "/auth/logout",
        "/auth/profile",
        "/auth/access-token",
    ] {
        assert_eq!(
            browser.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    assert_eq!(
        browser.post("/in", "").await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[test]
fn what_cannot_work_is_said_at_construction() {
    let base = || {
        Auth0::builder("tenant.eu.auth0.com")
            .client_id("a")
            .client_secret("b")
    };
    let full = || base().base_url(BASE).session(cookie());
    let backchannel = || Paths::default().backchannel_logout("/bye");
    for (builder, what) in [
        (base().session(cookie()), "base_url"),
        (base().base_url(BASE), "where sessions are kept"),
        (base().base_url("app").session(cookie()), "base_url"),
        (
            full().session(auth0_session::CookieSession::new("short")),
            "5 bytes",
        ),
        (full().cookie_name("a b"), "cookie name"),
        (full().after_login("https://evil.example"), "not a path"),
        (
            full().paths(Paths::default().login("login")),
            "path `login`",
        ),
        (
            full().paths(Paths::default().login("/auth/callback")),
            "two routes",
        ),
        (full().paths(backchannel()), "deny_list"),
        (full().client_id(""), "client_id"),
        (
            Auth0::builder("no domain")
                .client_id("a")
                .base_url(BASE)
                .session(cookie()),
            "domain",
        ),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), auth0_session::ErrorKind::Configuration);
        assert!(error.to_string().contains(what), "{error}");
    }
    full().build().unwrap();
    full()
        .session(cookie().deny_list(MemoryStore::new()))
        .paths(backchannel())
        .build()
        .unwrap();
}
