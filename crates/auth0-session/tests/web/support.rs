//! An application around a tenant in this process, and a browser for it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use auth0_session::{
    Auth0, Auth0Builder, BoxError, CookieSession, Error, LoggedIn, LogoutNotice, MemoryStore,
    Requirement, Saved, Session, SessionKey, SessionRecord, SessionStore,
};
use auth0_testing::{Application, Tenant, TenantBuilder};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Query};
use axum::routing::{get, post};
use http::header::{COOKIE, LOCATION, SET_COOKIE};
use http::{HeaderMap, Request, StatusCode};
use tower::ServiceExt;

pub(crate) const BASE: &str = "https://app.example.com";
pub(crate) const KEY: &str = "0123456789abcdef0123456789abcdef";
pub(crate) const USER: &str = "ada@example.com";
pub(crate) const MULTI_FACTOR: &str =
    "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

/// A tenant that knows the application, with refresh tokens that rotate.
pub(crate) fn tenant_builder() -> TenantBuilder {
    let application = Application::confidential("web", "secret")
        .callback(format!("{BASE}/auth/callback"))
        .logout_url(format!("{BASE}/"))
        .rotate_refresh_tokens();
    Tenant::builder()
        .application(application)
        .user(USER, "password")
        .api("https://api.example.com")
        .organization("org_1", "acme")
        .organization("org_2", "other")
}

pub(crate) async fn tenant() -> Tenant {
    tenant_builder().start().await.unwrap()
}

pub(crate) fn auth0(tenant: &Tenant) -> Auth0Builder {
    Auth0::builder(tenant.domain())
        .client_id("web")
        .client_secret("secret")
        .base_url(BASE)
        .authentication(|client| {
            client.http(|http| http.retry(auth0_core::layer::RetryLayer::default().max_retries(0)))
        })
}

pub(crate) fn cookie() -> CookieSession {
    CookieSession::new(KEY)
}

/// A clock that a test moves.
#[derive(Clone, Default)]
pub(crate) struct Clock(Arc<AtomicU64>);

impl Clock {
    pub(crate) fn advance(&self, by: Duration) {
        self.0.fetch_add(by.as_secs(), Ordering::Relaxed);
    }

    pub(crate) fn rewind(&self) {
        self.0.store(0, Ordering::Relaxed);
    }

    pub(crate) fn of(&self, builder: Auth0Builder) -> Auth0Builder {
        let clock = self.clone();
        builder
            .clock(move || SystemTime::now() + Duration::from_secs(clock.0.load(Ordering::Relaxed)))
    }
}

/// A store that can be switched off.
#[derive(Clone, Default)]
pub(crate) struct Switched {
    pub(crate) store: MemoryStore,
    pub(crate) is_off: Arc<AtomicBool>,
    /// Only writing fails.
    pub(crate) is_read_only: Arc<AtomicBool>,
}

impl Switched {
    fn check(&self) -> Result<(), BoxError> {
        if self.is_off.load(Ordering::Relaxed) {
            return Err("the store is off".into());
        }
        Ok(())
    }
}

impl SessionStore for Switched {
    async fn load(&self, key: &SessionKey) -> Result<Option<SessionRecord>, BoxError> {
        self.check()?;
        self.store.load(key).await
    }

    async fn save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> Result<Saved, BoxError> {
        self.check()?;
        if self.is_read_only.load(Ordering::Relaxed) {
            return Err("the store is read-only".into());
        }
        self.store.save(key, record, previous).await
    }

    async fn delete(&self, key: &SessionKey) -> Result<bool, BoxError> {
        self.check()?;
        self.store.delete(key).await
    }

    async fn delete_by_logout(
        &self,
        notice: &LogoutNotice,
        remember: Duration,
    ) -> Result<u64, BoxError> {
        self.check()?;
        self.store.delete_by_logout(notice, remember).await
    }

    async fn is_logged_out(&self, record: &SessionRecord) -> Result<bool, BoxError> {
        self.check()?;
        self.store.is_logged_out(record).await
    }

    async fn lock(&self, key: &SessionKey, owner: &str, lease: Duration) -> Result<bool, BoxError> {
        self.check()?;
        self.store.lock(key, owner, lease).await
    }

    async fn unlock(&self, key: &SessionKey, owner: &str) -> Result<(), BoxError> {
        self.check()?;
        self.store.unlock(key, owner).await
    }

    fn is_shared(&self) -> bool {
        false
    }
}

async fn token(
    session: Session,
    Query(query): Query<HashMap<String, String>>,
) -> Result<String, Error> {
    let mut request = session.access_token();
    if let Some(audience) = query.get("audience") {
        request = request.audience(audience);
    }
    if let Some(connection) = query.get("connection") {
        request = request.connection(connection);
    }
    if let Some(audience) = query.get("on_behalf") {
        request = request.on_behalf_of_user(audience);
    }
    Ok(request.await?.access_token().expose().to_owned())
}

async fn put(session: Session, Path((name, value)): Path<(String, String)>) -> Result<(), Error> {
    session.insert(&name, &value)
}

async fn data(session: Session, Path(name): Path<String>) -> Result<String, Error> {
    Ok(session.get(&name)?.unwrap_or_default())
}

async fn end(session: Session) -> Result<&'static str, Error> {
    session.end().await?;
    Ok("ended")
}

async fn step_up(session: Session) -> Result<&'static str, Error> {
    session.require(&Requirement::new().acr(MULTI_FACTOR))?;
    Ok("stepped up")
}

pub(crate) fn app(auth0: &Auth0) -> Router {
    let guarded = Router::new()
        .route("/acme", get(async || "acme"))
        .route_layer(auth0.require(Requirement::new().organization("org_1")));
    let strong = Router::new()
        .route("/strong", get(async || "strong"))
        .route_layer(auth0.require(Requirement::new().acr(MULTI_FACTOR).amr("mfa")));
    Router::new()
        .route(
            "/",
            get(async |user: Option<LoggedIn>| match user {
                Some(user) => format!("Hello, {}", user.name()),
                None => "Hello, stranger".to_owned(),
            }),
        )
        .route(
            "/orders",
            get(async |user: LoggedIn| user.subject().to_owned()),
        )
        .route(
            "/form",
            post(async |user: LoggedIn| user.subject().to_owned()),
        )
        .route("/public", get(async || "public"))
        .route("/token", get(token))
        .route("/put/{name}/{value}", get(put))
        .route("/data/{name}", get(data))
        .route("/end", get(end))
        .route("/step-up", get(step_up))
        .merge(guarded)
        .merge(strong)
        .merge(auth0.routes())
        .layer(auth0.layer())
}

/// A response, as far as tests look at it.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn location(&self) -> &str {
        self.headers
            .get(LOCATION)
            .expect("a redirect")
            .to_str()
            .unwrap()
    }

    pub(crate) fn cookies(&self) -> Vec<String> {
        let lines = self.headers.get_all(SET_COOKIE).iter();
        lines
            .map(|line| line.to_str().unwrap().to_owned())
            .collect()
    }
}

/// A browser with one cookie jar; clones share nothing.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) app: Router,
    pub(crate) jar: BTreeMap<String, String>,
    /// What a script asks for, not a person.
    pub(crate) is_script: bool,
}

impl Browser {
    pub(crate) fn new(auth0: &Auth0) -> Self {
        Self {
            app: app(auth0),
            jar: BTreeMap::new(),
            is_script: false,
        }
    }

    pub(crate) fn cookie_header(&self) -> String {
        let pairs: Vec<_> = self.jar.iter().map(|(n, v)| format!("{n}={v}")).collect();
        pairs.join("; ")
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> http::request::Builder {
        let mut request = Request::builder().method(method).uri(path);
        if !self.jar.is_empty() {
            request = request.header(COOKIE, self.cookie_header());
        }
        if !self.is_script {
            request = request.header("accept", "text/html,application/xhtml+xml");
        }
        request
    }

    /// Sends a request and looks at nothing.
    pub(crate) async fn send(&self, request: Request<Body>) -> Page {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        Page {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    pub(crate) fn keep(&mut self, page: &Page) {
        for line in page.cookies() {
            let (name, rest) = line.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if line.contains("Max-Age=0") {
                self.jar.remove(name);
            } else {
                self.jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Page {
        let request = self.request("GET", path).body(Body::empty()).unwrap();
        let page = self.send(request).await;
        self.keep(&page);
        page
    }

    /// A request of which the browser forgets the answer.
    pub(crate) async fn peek(&self, path: &str) -> Page {
        let request = self.request("GET", path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &str) -> Page {
        let request = self
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        let page = self.send(request).await;
        self.keep(&page);
        page
    }

    /// Opens a page that leads to a login, logs in, and returns what comes in the end.
    pub(crate) async fn log_in(&mut self, tenant: &Tenant, path: &str) -> Page {
        let page = self.get(path).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{page:?}");
        let callback = at_tenant(tenant, page.location());
        let page = self.get(&callback).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{page:?}");
        let back = page.location().to_owned();
        self.get(&back).await
    }

    pub(crate) async fn logged_in(auth0: &Auth0, tenant: &Tenant) -> Self {
        let mut browser = Self::new(auth0);
        let page = browser.log_in(tenant, "/orders").await;
        assert_eq!(page.status, StatusCode::OK, "{page:?}");
        browser
    }
}

/// The user logs in at the tenant: the path of the callback, with its query.
pub(crate) fn at_tenant(tenant: &Tenant, url: &str) -> String {
    let callback = tenant.log_in(url, USER).unwrap();
    callback
        .strip_prefix(BASE)
        .expect("our callback")
        .to_owned()
}

/// The value of a parameter in a URL.
pub(crate) fn parameter(url: &str, name: &str) -> Option<String> {
    let query = url.split_once('?')?.1;
    let prefix = format!("{name}=");
    let pair = query.split('&').find(|pair| pair.starts_with(&prefix))?;
    Some(pair[prefix.len()..].to_owned())
}

pub(crate) fn refreshes(tenant: &Tenant) -> usize {
    let requests = tenant.requests();
    requests
        .iter()
        .filter(|request| {
            let grant = ("grant_type".to_owned(), "refresh_token".to_owned());
            request.path == "/oauth/token" && request.form().contains(&grant)
        })
        .count()
}
