//! The end of a session by its user.

use std::sync::Arc;

use auth0_session::{Error, MemoryStore, Session};
use axum::Router;
use axum::body::Body;
use axum::routing::get;
use http::StatusCode;
use tokio::sync::Notify;

use crate::support::{Browser, Switched, auth0, cookie, parameter, tenant};

#[tokio::test]
async fn a_logout_ends_both_sessions() {
    let tenant = tenant().await;
    let store = MemoryStore::new();
    let auth0 = auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let page = browser.post("/auth/logout", "").await;
    let url = page.location();
    assert!(url.contains("/oidc/logout?"), "{url}");
    assert!(parameter(url, "logout_hint").is_some());
    let to = parameter(url, "post_logout_redirect_uri").unwrap();
    assert_eq!(to, "https%3A%2F%2Fapp.example.com%2F");
    assert!(browser.jar.is_empty() && store.is_empty());
    assert_eq!(browser.get("/orders").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn how_far_a_logout_reaches_is_chosen() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let page = browser.get("/auth/logout?federated").await;
    assert!(page.location().contains("federated"), "{page:?}");
    let page = browser.get("/auth/logout?local&return_to=%2Fpublic").await;
    assert_eq!(page.location(), "/public");
    let page = browser
        .get("/auth/logout?local&return_to=https%3A%2F%2Fevil.example")
        .await;
    assert_eq!(page.location(), "/");
    // Nobody is logged in here, but may be at the tenant.
    assert!(
        browser
            .get("/auth/logout")
            .await
            .location()
            .contains("/oidc/logout?")
    );
}

#[tokio::test]
async fn the_link_of_another_site_is_asked_back() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(cookie()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let link = browser
        .request("GET", "/auth/logout?return_to=%2F%22x")
        .header("sec-fetch-site", "cross-site")
        .body(Body::empty())
        .unwrap();
    let page = browser.send(link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body
            .contains("method=\"post\" action=\"/auth/logout\""),
        "{page:?}"
    );
    assert!(page.cookies().is_empty());
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
    assert_eq!(
        browser.post("/auth/logout", "local=1").await.location(),
        "/"
    );
    assert_eq!(browser.get("/orders").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_logout_in_one_tab_ends_the_other() {
    let tenant = tenant().await;
    let auth0 = auth0(&tenant).session(MemoryStore::new()).build().unwrap();
    let mut one = Browser::logged_in(&auth0, &tenant).await;
    let mut two = one.clone();
    one.post("/auth/logout", "").await;
    // The other tab still sends the old cookie.
    assert_eq!(two.get("/orders").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_request_under_way_does_not_revive_a_session() {
    let tenant = tenant().await;
    for in_store in [true, false] {
        let builder = auth0(&tenant);
        let builder = if in_store {
            builder.session(MemoryStore::new())
        } else {
            builder.session(cookie())
        };
        let auth0 = builder.build().unwrap();
        let mut browser = Browser::logged_in(&auth0, &tenant).await;
        let mut other = browser.clone();
        // Its handler has the session, and goes on after the logout.
        let (reached, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let signals = (Arc::clone(&reached), Arc::clone(&go));
        let slow = async move |session: Session| {
            session.insert("a", "b")?;
            signals.0.notify_one();
            signals.1.notified().await;
            Ok::<_, Error>("done")
        };
        browser.app = Router::new().route("/slow", get(slow)).layer(auth0.layer());
        let logout = async {
            reached.notified().await;
            other.post("/auth/logout", "").await;
            go.notify_one();
        };
        let (page, ()) = tokio::join!(browser.peek("/slow"), logout);
        assert!(page.cookies().is_empty(), "{page:?}");
        assert_eq!(other.get("/orders").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_handler_ends_a_session() {
    let tenant = tenant().await;
    for in_store in [true, false] {
        let builder = auth0(&tenant);
        let builder = if in_store {
            builder.session(MemoryStore::new())
        } else {
            builder.session(cookie())
        };
        let mut browser = Browser::logged_in(&builder.build().unwrap(), &tenant).await;
        let old = browser.clone();
        assert_eq!(browser.get("/end").await.body, "ended");
        assert!(browser.jar.is_empty());
        // Also in this process with a cookie that was copied before.
        assert_eq!(old.peek("/orders").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_store_that_is_down_keeps_the_cookie() {
    let tenant = tenant().await;
    let store = Switched::default();
    let auth0 = auth0(&tenant).session(store.clone()).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    store
        .is_off
        .store(true, std::sync::atomic::Ordering::Relaxed);
    let page = browser.post("/auth/logout", "").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.cookies().is_empty());
    store
        .is_off
        .store(false, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(browser.get("/orders").await.status, StatusCode::OK);
}
