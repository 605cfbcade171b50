//! Ten thousand users for five minutes, whose access tokens live for thirty seconds: no session is lost, and
//! no refresh token is used twice.
//!
//! ```text
//! cargo bench -p auth0-session --features axum --bench load            # 5 minutes after the logins
//! cargo bench -p auth0-session --features axum --bench load -- --test  # seconds, with 200 users
//! ```
//!
//! Two applications share a store, as two processes would. The tenant rotates refresh tokens, and one that
//! is used again takes all of its login's tokens down: a reuse shows as a user who has to log in again.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark's output is its purpose, and a failure is one of the run"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use auth0_session::{Auth0, Error, LoggedIn, MemoryStore, Session};
use auth0_testing::{Application, Tenant};
use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{COOKIE, LOCATION, SET_COOKIE};
use axum::http::{Request, StatusCode};
use axum::response::Response;
use axum::routing::get;
use tower::ServiceExt;

const BASE: &str = "https://app.example.com";
const WORKERS: usize = 64;

#[derive(Clone, Copy)]
struct Plan {
    users: usize,
    length: Duration,
    token_lifetime: Duration,
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let has = |name: &str| arguments.iter().any(|it| it == name);
    let plan = if has("--test") || !has("--bench") {
        Plan {
            users: 200,
            length: Duration::from_secs(5),
            token_lifetime: Duration::from_secs(2),
        }
    } else {
        Plan {
            users: 10_000,
            length: Duration::from_secs(300),
            token_lifetime: Duration::from_secs(30),
        }
    };
    run(plan).await;
}

async fn token(session: Session) -> Result<String, Error> {
    Ok(session
        .access_token()
        .await?
        .access_token()
        .expose()
        .to_owned())
}

async fn put(session: Session, Path(value): Path<String>) -> Result<(), Error> {
    session.insert("seen", &value)
}

fn app(tenant: &Tenant, store: &MemoryStore) -> Router {
    let auth0 = Auth0::builder(tenant.domain())
        .client_id("web")
        .client_secret("secret")
        .base_url(BASE)
        .session(store.clone())
        .key("0123456789abcdef0123456789abcdef")
        .build()
        .unwrap();
    Router::new()
        .route("/", get(async |user: LoggedIn| user.subject().to_owned()))
        .route("/token", get(token))
        .route("/put/{value}", get(put))
        .merge(auth0.routes())
        .layer(auth0.layer())
}

async fn open(app: &Router, path: &str, cookie: &str) -> Response {
    let request = Request::get(path)
        .header(COOKIE, cookie)
        .body(Body::empty())
        .unwrap();
    app.clone().oneshot(request).await.unwrap()
}

fn cookie(response: &Response, prefix: &str) -> String {
    let lines = response.headers().get_all(SET_COOKIE).iter();
    let mut pairs = lines.filter_map(|line| line.to_str().unwrap().split(';').next());
    pairs
        .find(|pair| pair.starts_with(prefix))
        .unwrap()
        .to_owned()
}

fn location(response: &Response) -> String {
    response.headers()[LOCATION].to_str().unwrap().to_owned()
}

/// A user's way from the login to a session; returns its cookie.
async fn log_in(app: &Router, tenant: &Tenant) -> String {
    let page = open(app, "/auth/login", "").await;
    let login = cookie(&page, "__Host-auth0_session_login_");
    let callback = tenant
        .log_in(&location(&page), tenant.user_email())
        .unwrap();
    let page = open(app, callback.strip_prefix(BASE).unwrap(), &login).await;
    assert_eq!(page.status(), StatusCode::SEE_OTHER);
    cookie(&page, "__Host-auth0_session=")
}

async fn run(plan: Plan) {
    let application = Application::confidential("web", "secret")
        .callback(format!("{BASE}/auth/callback"))
        .rotate_refresh_tokens();
    let tenant = Tenant::builder()
        .application(application)
        .token_lifetime(plan.token_lifetime)
        .record_limit(1_000)
        .start()
        .await
        .unwrap();
    let tenant = Arc::new(tenant);
    let store = MemoryStore::new();
    let apps = [app(&tenant, &store), app(&tenant, &store)];
    let start = Instant::now();
    let mut users = Vec::new();
    while users.len() < plan.users {
        let some = (0..WORKERS.min(plan.users - users.len())).map(|_| {
            let (app, tenant) = (apps[0].clone(), Arc::clone(&tenant));
            tokio::spawn(async move { log_in(&app, &tenant).await })
        });
        for cookie in futures_util::future::join_all(some).await {
            users.push(cookie.unwrap());
        }
    }
    println!(
        "{} logins in {:.1} s",
        users.len(),
        start.elapsed().as_secs_f64()
    );
    assert_eq!(store.len(), plan.users);

    let users = Arc::new(users);
    let counts: Arc<[AtomicU64; 4]> = Arc::default();
    let end = Instant::now() + plan.length;
    let workers = (0..WORKERS).map(|worker| {
        let (users, counts, apps) = (Arc::clone(&users), Arc::clone(&counts), apps.clone());
        tokio::spawn(async move {
            let mut random = Random(worker as u64 * 2 + 1);
            while Instant::now() < end {
                let cookie = &users[random.below(users.len())];
                let app = &apps[random.below(2)];
                let kind = match random.below(10) {
                    0 => 2,
                    1..=3 => 0,
                    _ => 1,
                };
                // Several tabs of one user at once, now and then.
                let tabs = if random.below(10) == 0 { 4 } else { 1 };
                let path = ["/", "/token", "/put/x"][kind];
                let pages = (0..tabs).map(|_| open(app, path, cookie));
                for page in futures_util::future::join_all(pages).await {
                    let fine = page.status() == StatusCode::OK;
                    counts[if fine { kind } else { 3 }].fetch_add(1, Ordering::Relaxed);
                    if !fine {
                        println!("{path}: {}", page.status());
                    }
                }
            }
        })
    });
    for worker in futures_util::future::join_all(workers).await {
        worker.unwrap();
    }
    let [pages, tokens, puts, failed] = &*counts;
    let get = |count: &AtomicU64| count.load(Ordering::Relaxed);
    println!(
        "{} pages, {} tokens, {} changes, {} failures; {} sessions",
        get(pages),
        get(tokens),
        get(puts),
        get(failed),
        store.len()
    );
    assert_eq!(get(failed), 0, "requests failed");
    assert_eq!(store.len(), plan.users, "sessions were lost");
    // Each session still has a refresh token that works: the last proof that none was lost or used twice.
    let mut lost = 0;
    let sample = users.iter().step_by((plan.users / 500).max(1));
    tokio::time::sleep(plan.token_lifetime).await;
    for cookie in sample {
        lost += u64::from(open(&apps[1], "/token", cookie).await.status() != StatusCode::OK);
    }
    assert_eq!(lost, 0, "refresh tokens were lost");
}

/// Numbers without a pattern (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}
