//! Logouts that the tenant tells of.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_session::{LogoutNotice, LogoutScope, MemoryStore, Paths, SessionStore};
use auth0_testing::{Fault, Tenant};
use http::StatusCode;
use serde_json::{Value, json};

use crate::support::{Browser, Switched, at_tenant, auth0, cookie, tenant};

const PATH: &str = "/auth/backchannel-logout";

fn paths() -> Paths {
    Paths::default().backchannel_logout(PATH)
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

fn logout_token(tenant: &Tenant, changes: &Value) -> String {
    let mut claims = json!({
        "iss": tenant.issuer(), "aud": "web", "iat": now(), "exp": now() + 120,
        "jti": format!("{:?}", std::time::Instant::now()),
        "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
    });
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    tenant.sign(&claims).unwrap()
}

async fn tell(browser: &Browser, token: &str) -> StatusCode {
    let mut tenant = browser.clone();
    tenant.jar.clear();
    let page = tenant.post(PATH, &format!("logout_token={token}")).await;
    assert_eq!(page.headers["cache-control"], "no-store");
    page.status
}

async fn sid(store: &MemoryStore) -> String {
    let key = store.keys()[0];
    store
        .load(&key)
        .await
        .unwrap()
        .unwrap()
        .sid()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_logout_by_sid_ends_that_session_and_one_by_sub_all_of_the_user() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let process = || {
        auth0(&tenant)
            .session(store.clone())
            .paths(paths())
            .build()
            .unwrap()
    };
    let mut one = Browser::logged_in(&process(), &tenant).await;
    let first = sid(&store).await;
    // Another browser, and another process.
    let mut two = Browser::logged_in(&process(), &tenant).await;
    let mut three = Browser::logged_in(&process(), &tenant).await;
    let subject = one.get("/orders").await.body;
    assert_eq!(
        tell(&two, &logout_token(&tenant, &json!({ "sid": first }))).await,
        StatusCode::OK
    );
    assert_eq!(one.get("/orders").await.status, StatusCode::SEE_OTHER);
    assert_eq!(two.get("/orders").await.status, StatusCode::OK);
    let by_user = logout_token(&tenant, &json!({ "sub": subject }));
    assert_eq!(tell(&one, &by_user).await, StatusCode::OK);
    assert_eq!(two.get("/orders").await.status, StatusCode::SEE_OTHER);
    assert_eq!(three.get("/orders").await.status, StatusCode::SEE_OTHER);
    assert!(store.is_empty());
    assert_eq!(tell(&one, &by_user).await, StatusCode::OK, "sent twice");
}

#[tokio::test]
async fn sessions_in_cookies_end_by_a_deny_list() {
    let tenant = tenant().await;
    let list = MemoryStore::new();
    let process = || {
        let cookie = cookie().deny_list(list.clone());
        auth0(&tenant)
            .session(cookie)
            .paths(paths())
            .build()
            .unwrap()
    };
    let mut one = Browser::logged_in(&process(), &tenant).await;
    let subject = one.get("/orders").await.body;
    let earlier = logout_token(&tenant, &json!({ "sub": subject, "iat": now() - 30 }));
    assert_eq!(tell(&one, &earlier).await, StatusCode::OK);
    assert_eq!(
        one.get("/orders").await.status,
        StatusCode::OK,
        "the login was later"
    );
    let other = Browser::new(&process());
    let logout = logout_token(&tenant, &json!({ "sub": subject, "iat": now() + 5 }));
    assert_eq!(tell(&other, &logout).await, StatusCode::OK);
    assert_eq!(
        one.get("/orders").await.status,
        StatusCode::SEE_OTHER,
        "in another process"
    );
}

#[tokio::test]
async fn a_login_under_way_does_not_survive_a_logout() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let auth0 = auth0(&tenant)
        .session(store.clone())
        .paths(paths())
        .build()
        .unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let subject = browser.get("/orders").await.body;
    let mut late = Browser::new(&auth0);
    let login = late.get("/orders").await.location().to_owned();
    let callback = at_tenant(&tenant, &login);
    // The code is exchanged; before the session is saved, the logout comes.
    tenant.fault(Fault::on("/oauth/token").delay(Duration::from_millis(200)));
    let logout = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let token = logout_token(&tenant, &json!({ "sub": subject, "iat": now() + 10 }));
        assert_eq!(tell(&browser, &token).await, StatusCode::OK);
    };
    let (page, ()) = tokio::join!(late.peek(&callback), logout);
    assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{page:?}");
    assert!(store.is_empty());
}

#[tokio::test]
async fn what_is_no_logout_token_ends_nothing() {
    let tenant = tenant().await;
    let other = crate::support::tenant().await;
    let store = MemoryStore::new();
    let auth0 = auth0(&tenant)
        .session(store.clone())
        .paths(paths())
        .build()
        .unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let sid = sid(&store).await;
    // Signed by nobody: a character in the middle of the signature is another one.
    let mut forged = logout_token(&tenant, &json!({ "sid": sid })).into_bytes();
    let at = forged.len() - 100;
    forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
    let of = |changes: Value| logout_token(&tenant, &changes);
    for token in [
        String::new(),
        "x".to_owned(),
        String::from_utf8(forged).unwrap(),
        logout_token(&other, &json!({ "sid": sid })),
        of(json!({ "sid": sid, "aud": "other" })),
        of(json!({ "sid": sid, "exp": now() - 1_000 })),
        of(json!({ "sid": sid, "events": {} })),
        of(json!({ "sid": sid, "nonce": "n" })),
        of(json!({})),
        tenant
            .issue_id_token(json!({ "aud": "web", "sid": sid }))
            .unwrap(),
    ] {
        assert_eq!(
            tell(&browser, &token).await,
            StatusCode::BAD_REQUEST,
            "{token}"
        );
    }
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
    assert_eq!(
        browser.get(PATH).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
    let long = format!("logout_token={}", "x".repeat(100_000));
    assert_eq!(
        browser.post(PATH, &long).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_logout_that_could_not_be_carried_out_can_come_again() {
    let tenant = tenant().await;
    let store = Switched::default();
    let auth0 = auth0(&tenant)
        .session(store.clone())
        .paths(paths())
        .build()
        .unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let token = logout_token(&tenant, &json!({ "sid": sid(&store.store).await }));
    store
        .is_off
        .store(true, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(
        tell(&browser, &token).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    store
        .is_off
        .store(false, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
    assert_eq!(tell(&browser, &token).await, StatusCode::OK);
    assert_eq!(browser.get("/orders").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_same_sid_of_another_issuer_is_another_session() {
    let store = MemoryStore::new();
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let scope = LogoutScope::Session(sid(&store).await);
    let foreign = LogoutNotice::new("https://other.eu.auth0.com/", scope, now() + 10);
    let remember = Duration::from_secs(60);
    assert_eq!(store.delete_by_logout(&foreign, remember).await.unwrap(), 0);
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}
