//! One renewal for all who need it, and none lost.

use std::sync::atomic::Ordering;
use std::time::Duration;

use auth0_session::{MemoryStore, SessionKey, SessionStore};
use auth0_testing::{Fault, Tenant};
use futures_util::future::join_all;
use http::StatusCode;

use crate::support::{Browser, Clock, Switched, app, auth0, cookie, refreshes, tenant};

const DAY: Duration = Duration::from_secs(86_400);

fn process(tenant: &Tenant, clock: &Clock, store: impl SessionStore) -> auth0_session::Auth0 {
    let builder = auth0(tenant)
        .idle_timeout(None)
        .absolute_timeout(1_000 * DAY);
    clock.of(builder.session(store)).build().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_requests_in_two_processes_make_one_renewal() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let store = MemoryStore::new();
    let processes = [0, 1].map(|_| process(&tenant, &clock, store.clone()));
    let mut browser = Browser::logged_in(&processes[0], &tenant).await;
    for round in 1..=5 {
        clock.advance(2 * DAY);
        let requests = (0..200).map(|number| {
            let mut browser = browser.clone();
            browser.app = app(&processes[number % 2]);
            tokio::spawn(async move { browser.peek("/token").await })
        });
        let mut tokens: Vec<_> = Vec::new();
        for page in join_all(requests).await {
            let page = page.unwrap();
            assert_eq!(page.status, StatusCode::OK, "{page:?}");
            tokens.push(page.body);
        }
        tokens.dedup();
        assert_eq!(tokens.len(), 1);
        assert_eq!(refreshes(&tenant), round);
    }
    // The rotated token is in the store: the next renewal works.
    clock.advance(2 * DAY);
    assert_eq!(browser.get("/token").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_requests_with_one_cookie_make_one_renewal() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let builder = auth0(&tenant)
        .idle_timeout(None)
        .absolute_timeout(1_000 * DAY);
    let auth0 = clock.of(builder.session(cookie())).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    for round in 1..=5 {
        clock.advance(2 * DAY);
        let requests = (0..200).map(|_| {
            let browser = browser.clone();
            tokio::spawn(async move { browser.peek("/token").await })
        });
        let pages = join_all(requests).await;
        let first = pages[0].as_ref().unwrap().body.clone();
        for page in pages {
            let page = page.unwrap();
            assert_eq!(page.status, StatusCode::OK, "{page:?}");
            assert_eq!(page.body, first);
            assert_eq!(
                page.cookies().len(),
                1,
                "each answer carries the new cookie"
            );
        }
        assert_eq!(refreshes(&tenant), round);
        // A page that arrives late, with the old cookie still, repairs the browser.
        assert_eq!(browser.get("/token").await.body, first);
        assert_eq!(refreshes(&tenant), round);
    }
}

#[tokio::test]
async fn a_renewal_comes_to_its_end_without_its_caller() {
    let tenant = tenant().await;
    for in_store in [true, false] {
        tenant.clear_requests();
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
        tenant.fault(Fault::on("/oauth/token").delay(Duration::from_millis(300)));
        let gone = tokio::time::timeout(Duration::from_millis(100), browser.peek("/token"));
        assert!(gone.await.is_err());
        let page = browser.get("/token").await;
        assert_eq!(page.status, StatusCode::OK, "{page:?}");
        assert_eq!(refreshes(&tenant), 1);
        // With the rotated token the next one works: it was not lost.
        clock.advance(2 * DAY);
        assert_eq!(browser.get("/token").await.status, StatusCode::OK);
        assert_eq!(refreshes(&tenant), 2);
    }
}

#[tokio::test]
async fn a_rotated_token_waits_for_a_store_that_is_down() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let store = Switched::default();
    let auth0 = process(&tenant, &clock, store.clone());
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    clock.advance(2 * DAY);
    store.is_read_only.store(true, Ordering::Relaxed);
    let repaired = store.clone();
    let later = async move {
        tokio::time::sleep(Duration::from_millis(300)).await;
        repaired.is_read_only.store(false, Ordering::Relaxed);
    };
    let (page, ()) = tokio::join!(browser.peek("/token"), later);
    assert_eq!(page.status, StatusCode::OK, "{page:?}");
    assert_eq!(refreshes(&tenant), 1);
    clock.advance(2 * DAY);
    // Longer than anybody tries: the tokens wait in this process.
    tokio::time::pause();
    store.is_read_only.store(true, Ordering::Relaxed);
    tokio::time::resume();
    let page = browser.peek("/token").await;
    assert_eq!(
        page.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "nobody gets a token before"
    );
    assert_eq!(refreshes(&tenant), 2);
    store.is_read_only.store(false, Ordering::Relaxed);
    assert_eq!(browser.get("/token").await.status, StatusCode::OK);
    assert_eq!(refreshes(&tenant), 2, "the tokens of before");
    clock.advance(2 * DAY);
    assert_eq!(browser.get("/token").await.status, StatusCode::OK);
}

#[tokio::test]
async fn waiting_requests_fail_together() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let auth0 = process(&tenant, &clock, MemoryStore::new());
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    clock.advance(2 * DAY);
    tenant.clear_requests();
    tenant.fault(
        Fault::on("/oauth/token")
            .delay(Duration::from_millis(200))
            .status(503),
    );
    let pages = join_all((0..20).map(|_| browser.peek("/token"))).await;
    for page in pages {
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{page:?}");
    }
    assert_eq!(
        tenant.requests_to("POST", "/oauth/token"),
        1,
        "not one after the other"
    );
    assert_eq!(
        browser.get("/token").await.status,
        StatusCode::OK,
        "and the next one tries"
    );
}

#[tokio::test]
async fn a_holder_that_was_killed_blocks_nobody_for_longer_than_its_lease() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let store = MemoryStore::new();
    let auth0 = process(&tenant, &clock, store.clone());
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    clock.advance(2 * DAY);
    let key = key_of(&store, &browser);
    let lease = Duration::from_millis(400);
    assert!(store.lock(&key, "killed", lease).await.unwrap());
    let start = tokio::time::Instant::now();
    let page = browser.get("/token").await;
    assert_eq!(page.status, StatusCode::OK, "{page:?}");
    assert!(start.elapsed() >= lease, "the lock was respected");
    // It was given back, too.
    assert!(store.lock(&key, "next", lease).await.unwrap());
}

/// The key under which the only session is stored.
fn key_of(store: &MemoryStore, browser: &Browser) -> SessionKey {
    let id = &browser.jar["__Host-auth0_session"];
    let keys = store.keys();
    assert_eq!(keys.len(), 1);
    assert!(!keys[0].to_string().contains(id.as_str()));
    keys[0]
}

#[tokio::test]
async fn a_token_that_is_due_is_renewed_early_and_nobody_waits_with_a_store() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let auth0 = process(&tenant, &clock, MemoryStore::new());
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let first = browser.get("/token").await.body;
    clock.advance(DAY - Duration::from_secs(30));
    tenant.fault(Fault::on("/oauth/token").delay(Duration::from_millis(200)));
    assert_eq!(browser.get("/token").await.body, first, "it works for 30 s");
    // In the background meanwhile.
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if browser.get("/token").await.body != first {
            break;
        }
    }
    assert_ne!(browser.get("/token").await.body, first);
    assert_eq!(refreshes(&tenant), 1);
}

#[tokio::test]
async fn a_failed_early_renewal_leaves_the_token_at_hand() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let builder = auth0(&tenant)
        .idle_timeout(None)
        .absolute_timeout(100 * DAY);
    let auth0 = clock.of(builder.session(cookie())).build().unwrap();
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let first = browser.get("/token").await.body;
    clock.advance(DAY - Duration::from_secs(30));
    tenant.fault(Fault::on("/oauth/token").status(503));
    assert_eq!(browser.get("/token").await.body, first);
}

#[tokio::test]
async fn an_early_renewal_that_failed_is_tried_again() {
    let tenant = tenant().await;
    let clock = Clock::default();
    let auth0 = process(&tenant, &clock, MemoryStore::new());
    let mut browser = Browser::logged_in(&auth0, &tenant).await;
    let first = browser.get("/token").await.body;
    clock.advance(DAY - Duration::from_secs(30));
    tenant.fault(Fault::on("/oauth/token").status(503).times(2));
    let mut last = first.clone();
    for _ in 0..200 {
        // Several at once, so that some share a failure.
        let pages = join_all((0..4).map(|_| browser.peek("/token"))).await;
        last.clone_from(&pages[0].body);
        if last != first {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_ne!(last, first);
    assert_eq!(browser.get("/token").await.body, last);
}
