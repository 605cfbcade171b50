//! The time that a session adds to a request: auth0-session beside tower-sessions with signed cookies and
//! axum-login, all with the same 2 KB of data, in one run.
//!
//! ```text
//! cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p session-peers
//! ```
//!
//! With `-- --test`, whether it works. Measured is CPU time of the one thread that everything runs on, the
//! least of many batches, so that other
//! work on the machine counts little. The handler is the same everywhere: it looks at the session and
//! answers with the user's name.

#[path = "../../../src/emit.rs"]
mod emit;

use std::hint::black_box;
use std::time::Duration;

use auth0_session::{Auth0, CookieSession, LoggedIn, MemoryStore, SessionRecord};
use axum::Router;
use axum::body::Body;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{Request, StatusCode};
use axum::routing::get;
use axum_login::{AuthManagerLayerBuilder, AuthUser, AuthnBackend, UserId};
use rustix::time::{ClockId, clock_gettime};
use tower::ServiceExt;
use tower_sessions::cookie::Key;
use tower_sessions::{MemoryStore as TowerStore, Session, SessionManagerLayer};

const BATCHES: u32 = 200;
const REQUESTS: u32 = 100;

#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
struct Person {
    id: String,
    name: String,
    data: String,
}

fn person() -> Person {
    Person {
        id: "auth0|507f1f77bcf86cd799439011".into(),
        name: "Ada".into(),
        data: "d".repeat(1_500),
    }
}

impl AuthUser for Person {
    type Id = String;

    fn id(&self) -> String {
        self.id.clone()
    }

    fn session_auth_hash(&self) -> &[u8] {
        self.id.as_bytes()
    }
}

#[derive(Debug, Clone)]
struct Backend(Person);

impl AuthnBackend for Backend {
    type User = Person;
    type Credentials = ();
    type Error = std::convert::Infallible;

    async fn authenticate(&self, (): ()) -> Result<Option<Person>, Self::Error> {
        Ok(Some(self.0.clone()))
    }

    async fn get_user(&self, _: &UserId<Self>) -> Result<Option<Person>, Self::Error> {
        Ok(Some(self.0.clone()))
    }
}

fn auth0(sessions: impl Into<auth0_session::Sessions>) -> Auth0 {
    Auth0::builder("tenant.eu.auth0.com")
        .client_id("client")
        .client_secret("secret")
        .base_url("https://app.example.com")
        .session(sessions)
        .build()
        .expect("an Auth0")
}

async fn ours(auth0: Auth0) -> (Router, String) {
    let person = person();
    let record = SessionRecord::new("https://tenant.eu.auth0.com/", person.id)
        .with_claim("name", person.name)
        .with_claim("data", person.data);
    let size = record.to_bytes().expect("bytes").len();
    let cookie = auth0.test_cookie(record).await.expect("a cookie");
    println!("  record {size} bytes, cookie {} bytes", cookie.len());
    let app = Router::new()
        .route("/", get(|user: LoggedIn| async move { user.name().to_owned() }))
        .layer(auth0.layer());
    (app, cookie)
}

/// The cookie of a response, as a request sends it.
async fn cookie_of(app: &Router, path: &str) -> String {
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let response = app.clone().oneshot(request).await.expect("a response");
    let line = response.headers()[SET_COOKIE].to_str().expect("text");
    line.split(';').next().expect("a pair").to_owned()
}

async fn tower_sessions() -> (Router, String) {
    let layer = SessionManagerLayer::new(TowerStore::default()).with_signed(Key::generate());
    let login = |session: Session| async move { session.insert("person", person()).await.expect("kept") };
    let look = |session: Session| async move {
        let person: Person = session.get("person").await.expect("read").expect("a person");
        person.name
    };
    let app = Router::new().route("/login", get(login)).route("/", get(look)).layer(layer);
    let cookie = cookie_of(&app, "/login").await;
    (app, cookie)
}

type AuthSession = axum_login::AuthSession<Backend>;

async fn axum_login() -> (Router, String) {
    let layer = SessionManagerLayer::new(TowerStore::default()).with_signed(Key::generate());
    let layer = AuthManagerLayerBuilder::new(Backend(person()), layer).build();
    let login = |mut session: AuthSession| async move { session.login(&person()).await.expect("a login") };
    let look = |session: AuthSession| async move { session.user.expect("a user").name };
    let app = Router::new().route("/login", get(login)).route("/", get(look)).layer(layer);
    let cookie = cookie_of(&app, "/login").await;
    (app, cookie)
}

fn cpu_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or(0))
}

async fn measure(app: &Router, cookie: &str) -> f64 {
    let mut least = f64::MAX;
    let is_test = std::env::args().any(|argument| argument == "--test");
    for _ in 0..if is_test { 1 } else { BATCHES } {
        let start = cpu_time();
        for _ in 0..REQUESTS {
            let request = Request::get("/").header(COOKIE, cookie).body(Body::empty()).expect("a request");
            let response = app.clone().oneshot(request).await.expect("a response");
            assert_eq!(black_box(response).status(), StatusCode::OK);
        }
        let each = (cpu_time() - start).as_secs_f64() * 1e6 / f64::from(REQUESTS);
        least = least.min(each);
    }
    least
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let bare = Router::new().route("/", get(|| async { "Ada".to_owned() }));
        let base = measure(&bare, "a=b").await;
        println!("a request without a session: {base:.1} us; the rest is what is added");
        let key = "0123456789abcdef0123456789abcdef";
        let sealed = ours(auth0(CookieSession::new(key))).await;
        let stored = ours(auth0(MemoryStore::new())).await;
        let all = [
            ("auth0-session, sealed cookie", sealed),
            ("auth0-session, memory store", stored),
            ("tower-sessions, signed cookie, memory store", tower_sessions().await),
            ("axum-login, signed cookie, memory store", axum_login().await),
        ];
        let mut first = None;
        for (name, (app, cookie)) in &all {
            let added = measure(app, cookie).await - base;
            let first = *first.get_or_insert(added);
            emit::figure("What a session adds to a request", name, added, "us", Some(added / first));
            println!("{name:45} {added:6.1} us   {:.2} of the first", added / first);
        }
    });
}
