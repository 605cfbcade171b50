//! What a session is worth, and for how long; bad cookies; stores that fail.

use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use auth0_session::{Auth0, CookieSession, MemoryStore, SessionRecord};
use auth0_testing::Tenant;
use http::StatusCode;

use crate::support::{BASE, Browser, Clock, KEY, Switched, auth0, cookie, tenant};

const NAME: &str = "__Host-auth0_session";
const HOUR: Duration = Duration::from_secs(60 * 60);

async fn with_cookie(auth0: &Auth0, record: SessionRecord) -> Browser {
    let mut browser = Browser::new(auth0);
    for pair in auth0.test_cookie(record).await.unwrap().split("; ") {
        let (name, value) = pair.split_once('=').unwrap();
        browser.jar.insert(name.to_owned(), value.to_owned());
    }
    browser
}

fn record(tenant: &Tenant) -> SessionRecord {
    SessionRecord::new(tenant.issuer(), "auth0|1").with_claim("name", "Ada")
}

async fn is_anonymous(browser: &Browser, what: &str) {
    let page = browser.peek("/").await;
    assert_eq!(
        (page.status, &*page.body),
        (StatusCode::OK, "Hello, stranger"),
        "{what}"
    );
    assert!(page.cookies().is_empty(), "{what}");
    let page = browser.peek("/orders").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{what}");
}

/// Both ways to keep sessions.
fn both(
    tenant: &Tenant,
    change: impl Fn(auth0_session::Auth0Builder) -> auth0_session::Auth0Builder,
) -> [Auth0; 2] {
    let stored = change(auth0(tenant).session(MemoryStore::new()));
    let sealed = change(auth0(tenant).session(cookie()));
    [stored, sealed].map(|builder| builder.build().unwrap())
}

#[tokio::test]
async fn a_session_lives_as_long_as_it_is_used_and_not_for_ever() {
    let tenant = tenant().await;
    let clock = Clock::default();
    for auth0 in both(&tenant, |builder| {
        clock
            .of(builder)
            .idle_timeout(HOUR)
            .absolute_timeout(4 * HOUR)
    }) {
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        let idle = browser.clone();
        for _ in 0..4 {
            clock.advance(HOUR * 9 / 10);
            let page = browser.get("/orders").await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(page.cookies().len(), 1, "a use is recorded");
            assert_eq!(page.headers["cache-control"], "no-store");
        }
        assert!(
            browser.get("/orders").await.cookies().is_empty(),
            "not at every request"
        );
        let mut idle_sealed = idle;
        if idle_sealed.jar[NAME] != browser.jar[NAME] {
            // A cookie from before, without a store.
            assert_eq!(
                idle_sealed.get("/orders").await.status,
                StatusCode::SEE_OTHER
            );
        }
        clock.advance(HOUR * 9 / 10);
        assert_eq!(
            browser.get("/orders").await.status,
            StatusCode::SEE_OTHER,
            "4.5 hours"
        );
    }
}

#[tokio::test]
async fn an_idle_session_ends() {
    let tenant = tenant().await;
    let clock = Clock::default();
    for auth0 in both(&tenant, |builder| clock.of(builder).idle_timeout(HOUR)) {
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        clock.advance(HOUR + Duration::from_secs(1));
        assert_eq!(browser.get("/orders").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_login_gets_a_new_id_and_ends_the_session_before() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let auth0 = auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    // Planted by somebody who knows it.
    browser.jar.insert(NAME.to_owned(), "A".repeat(43));
    browser.log_in(&tenant, "/orders").await;
    let first = browser.clone();
    assert_ne!(first.jar[NAME], "A".repeat(43));
    browser
        .log_in(&tenant, "/auth/login?return_to=%2Forders")
        .await;
    assert_ne!(browser.jar[NAME], first.jar[NAME]);
    is_anonymous(&first, "the session before").await;
    assert_eq!(store.len(), 1);
}

#[tokio::test]
async fn data_of_the_application_is_kept() {
    let tenant = tenant().await;
    for auth0 in both(&tenant, |builder| builder) {
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        browser.get("/put/cart/apple").await;
        browser.get("/put/theme/dark").await;
        assert_eq!(browser.get("/data/cart").await.body, "apple");
        assert_eq!(browser.get("/data/theme").await.body, "dark");
        assert_eq!(browser.get("/data/other").await.body, "");
    }
    // Concurrent changes of different names do not disturb each other in a store.
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let paths: Vec<_> = (0..10)
        .map(|number| format!("/put/n{number}/v{number}"))
        .collect();
    let puts = paths.iter().map(|path| browser.peek(path));
    for page in futures_util::future::join_all(puts).await {
        assert_eq!(page.status, StatusCode::OK, "{page:?}");
    }
    for number in 0..10 {
        let page = browser.get(&format!("/data/n{number}")).await;
        assert_eq!(page.body, format!("v{number}"));
    }
}

#[tokio::test]
async fn forged_old_foreign_and_oversized_cookies_are_nobody() {
    let tenant = tenant().await;
    for auth0 in both(&tenant, |builder| builder) {
        let fine = with_cookie(&auth0, record(&tenant)).await;
        assert_eq!(fine.peek("/orders").await.body, "auth0|1");
        let good = fine.jar[NAME].clone();
        let mut bad: Vec<String> = ["", "x", "\"", "%00", "eyJhbGciOiJub25lIn0.e30."]
            .map(str::to_owned)
            .to_vec();
        bad.push("A".repeat(3_000));
        bad.push("=".repeat(20));
        bad.extend(
            (1..good.len())
                .step_by(7)
                .map(|length| good[..length].to_owned()),
        );
        for at in (0..good.len()).step_by(5) {
            let mut changed = good.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            bad.push(String::from_utf8(changed).unwrap());
        }
        bad.push(format!("{good}A"));
        for value in bad {
            // The last character of base64 has bits that mean nothing.
            let mut browser = Browser::new(&auth0);
            browser.jar.insert(NAME.to_owned(), value.clone());
            is_anonymous(&browser, &value).await;
        }
    }
}

#[tokio::test]
async fn a_cookie_of_another_key_application_or_tenant_is_nobody() {
    let tenant = tenant().await;
    let other = "another key of thirty-two bytes!";
    let by_other = auth0(&tenant)
        .session(CookieSession::new(other))
        .build()
        .unwrap();
    let ours = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = with_cookie(&by_other, record(&tenant)).await;
    browser.app = crate::support::app(&ours);
    is_anonymous(&browser, "another key").await;
    let both_keys = CookieSession::new(KEY).old_key(other);
    browser.app = crate::support::app(&auth0(&tenant).session(both_keys).build().unwrap());
    assert_eq!(
        browser.peek("/orders").await.body,
        "auth0|1",
        "the old key opens"
    );
    let renamed = auth0(&tenant)
        .session(cookie())
        .cookie_name("other")
        .build()
        .unwrap();
    let theirs = with_cookie(&renamed, record(&tenant)).await;
    let mut browser = Browser::new(&ours);
    browser
        .jar
        .insert(NAME.to_owned(), theirs.jar["__Host-other"].clone());
    is_anonymous(&browser, "another name").await;
    let foreign = SessionRecord::new("https://other.eu.auth0.com/", "auth0|1");
    is_anonymous(&with_cookie(&ours, foreign).await, "another tenant").await;
}

#[tokio::test]
async fn the_cookie_of_a_login_is_no_session() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    let (name, value) = browser.jar.pop_first().unwrap();
    browser.jar.insert(NAME.to_owned(), value);
    is_anonymous(&browser, "a login as a session").await;
    // Nor is a session a login, nor one login another.
    let callback = crate::support::at_tenant(&tenant, &login);
    let mut other = Browser::new(&auth0);
    other.get("/orders").await;
    let (_, foreign) = other.jar.pop_first().unwrap();
    let session = with_cookie(&auth0, record(&tenant)).await.jar[NAME].clone();
    for value in [foreign, session] {
        browser.jar.clear();
        browser.jar.insert(name.clone(), value);
        assert_eq!(
            browser.peek(&callback).await.status,
            StatusCode::BAD_REQUEST
        );
    }
    assert_eq!(tenant.requests_to("POST", "/oauth/token"), 0);
}

#[tokio::test]
async fn chunks_of_two_sessions_do_not_mix() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let long = |name: &str| record(&tenant).with_claim("name", name.repeat(3_500));
    let one = with_cookie(&auth0, long("a")).await;
    let two = with_cookie(&auth0, long("b")).await;
    assert_eq!(one.jar.len(), 2, "{:?}", one.jar.keys());
    assert_eq!(one.peek("/orders").await.body, "auth0|1");
    let mut mixed = one.clone();
    let last = format!("{NAME}.1");
    mixed.jar.insert(last.clone(), two.jar[&last].clone());
    is_anonymous(&mixed, "mixed chunks").await;
    let mut half = one.clone();
    half.jar.remove(&last);
    is_anonymous(&half, "half of the chunks").await;
    // Left over from a longer session.
    let mut both = one.clone();
    both.jar
        .extend(with_cookie(&auth0, record(&tenant)).await.jar);
    assert_eq!(both.peek("/orders").await.body, "auth0|1");
}

#[tokio::test]
async fn a_session_that_no_browser_would_take_is_an_error() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let long = record(&tenant).with_claim("name", "a".repeat(9_000));
    let error = auth0.test_cookie(long).await.unwrap_err();
    assert_eq!(error.kind(), auth0_session::ErrorKind::SessionTooLarge);
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let page = browser.get(&format!("/put/a/{}", "x".repeat(7_000))).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.cookies().is_empty());
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_copied_cookie_is_worth_nothing_after_a_logout_with_a_store() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let process = || auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::logged_in(&process(), &tenant).await;
    let mut thief = browser.clone();
    browser.post("/auth/logout", "").await;
    is_anonymous(&thief, "the same process").await;
    thief.app = crate::support::app(&process());
    is_anonymous(&thief, "another process").await;
}

#[tokio::test]
async fn a_store_that_is_down_is_503_and_touches_no_cookie() {
    let tenant = tenant().await;
    let store = Switched::default();
    let auth0 = auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    store.is_off.store(true, Ordering::Relaxed);
    for path in [
        "/",
        "/orders",
        "/acme",
        "/token",
        "/put/a/b",
        "/auth/profile",
    ] {
        for is_script in [true, false] {
            browser.is_script = is_script;
            let page = browser.get(path).await;
            assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
            assert!(page.cookies().is_empty(), "{path}");
            assert!(page.headers.contains_key("retry-after"), "{path}");
        }
    }
    // What needs no session needs no store.
    assert_eq!(browser.get("/public").await.status, StatusCode::OK);
    let mut other = Browser::new(&auth0);
    let page = other.get("/auth/login").await;
    let callback = crate::support::at_tenant(&tenant, page.location());
    let page = other.get(&callback).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!other.jar.contains_key(NAME));
    store.is_off.store(false, Ordering::Relaxed);
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_store_that_takes_nothing_loses_no_page_and_hides_no_loss() {
    let tenant = tenant().await;
    let store = Switched::default();
    let clock = Clock::default();
    let builder = auth0(&tenant).session(store.clone());
    let auth0 = clock.of(builder).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    clock.advance(HOUR);
    store.is_read_only.store(true, Ordering::Relaxed);
    assert_eq!(
        browser.get("/orders").await.status,
        StatusCode::OK,
        "a use is no loss"
    );
    let page = browser.get("/put/a/b").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "a change is");
}

#[tokio::test]
async fn the_tenants_session_expiry_is_a_ceiling() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    for auth0 in both(&tenant, |builder| clock.of(builder)) {
        let claims = serde_json::json!({ "session_expiry": now.as_secs() + 600 });
        let mut browser = Browser::new(&auth0);
        let login = browser.get("/orders").await.location().to_owned();
        let nonce = crate::support::parameter(&login, "nonce").unwrap();
        let callback = crate::support::at_tenant(&tenant, &login);
        let mut all = claims.clone();
        all["nonce"] = nonce.into();
        all["aud"] = "web".into();
        let id_token = tenant.issue_id_token(all).unwrap();
        let answer = serde_json::json!({
            "access_token": "at", "token_type": "Bearer", "expires_in": 60, "id_token": id_token,
        });
        let fault = auth0_testing::Fault::on("/oauth/token").status(200);
        tenant.fault(
            fault
                .header("content-type", "application/json")
                .body(answer.to_string()),
        );
        let page = browser.get(&callback).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{page:?}");
        assert!(
            page.cookies()[0].contains("Max-Age=600") || page.cookies()[0].contains("Max-Age=59")
        );
        assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
        clock.advance(Duration::from_secs(601));
        assert_eq!(browser.get("/orders").await.status, StatusCode::SEE_OTHER);
        clock.rewind();
    }
}

#[tokio::test]
async fn a_clock_that_is_behind_or_ahead_breaks_nothing() {
    let tenant = tenant().await;
    for auth0 in both(&tenant, |builder| {
        builder.clock(|| SystemTime::now() - Duration::from_secs(300))
    }) {
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        assert_eq!(browser.get("/token").await.status, StatusCode::OK);
    }
    // The session was used in the future of this process.
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::new(&auth0);
    let ahead = crate::support::auth0(&tenant)
        .session(cookie())
        .clock(|| SystemTime::now() + HOUR)
        .build()
        .unwrap();
    browser.jar = Browser::logged_in(&ahead, &tenant).await.jar;
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}

#[tokio::test]
async fn several_domains_have_sessions_of_their_own() {
    let (one, two) = (tenant().await, tenant().await);
    let second = two.domain().to_owned();
    let auth0 = auth0(&one)
        .domains([two.domain()], move |parts| {
            let host = parts.headers.get("x-brand")?;
            (host == "two").then(|| second.clone())
        })
        .session(MemoryStore::new())
        .build()
        .unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    assert!(login.contains(one.domain()), "{login}");
    let request = browser.request("GET", "/orders").header("x-brand", "two");
    let page = browser
        .send(request.body(axum::body::Body::empty()).unwrap())
        .await;
    assert!(page.location().contains(two.domain()), "{page:?}");
    browser.keep(&page);
    // The callback goes to the tenant that the login began at.
    let callback = crate::support::at_tenant(&two, page.location());
    assert_eq!(browser.get(&callback).await.status, StatusCode::SEE_OTHER);
    assert_eq!(two.requests_to("POST", "/oauth/token"), 1);
    is_anonymous(&browser, "a session of the other domain").await;
    let request = browser.request("GET", "/orders").header("x-brand", "two");
    let page = browser
        .send(request.body(axum::body::Body::empty()).unwrap())
        .await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn plain_http_on_this_machine_needs_no_tls() {
    let application = auth0_testing::Application::confidential("web", "secret")
        .callback("http://localhost:3000/auth/callback");
    let tenant = Tenant::builder()
        .application(application)
        .start()
        .await
        .unwrap();
    let auth0 = auth0(&tenant)
        .base_url("http://localhost:3000")
        .session(cookie())
        .build()
        .unwrap();
    let mut browser = Browser::new(&auth0);
    let login = browser.get("/orders").await.location().to_owned();
    let callback = tenant.log_in(&login, tenant.user_email()).unwrap();
    let page = browser
        .get(callback.strip_prefix("http://localhost:3000").unwrap())
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{page:?}");
    let session = &page.cookies()[0];
    assert!(session.starts_with("auth0_session="), "{session}");
    assert!(!session.contains("Secure"), "{session}");
    assert_ne!(BASE, "http://localhost:3000");
}
