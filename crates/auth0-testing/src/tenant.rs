//! The handle of a running tenant, and the builder that starts one.

use std::collections::BTreeSet;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;

use crate::applications::{Application, ApplicationStore};
use crate::clock::Clock;
use crate::error::Error;
use crate::fault::{Fault, Faults};
use crate::flows::Flows;
use crate::issue;
use crate::keys::{KeyRing, SigningKey};
use crate::management;
use crate::management::Management;
use crate::organizations::Organization;
use crate::rate_limit::{RateLimit, TokenBucket};
use crate::record::{RecordedRequest, Recorder};
use crate::server::Server;
use crate::state::{DATABASE_CONNECTION, IssuedTokens, Settings, TenantState, lock};
use crate::users::{User, UserStore};

const DEFAULT_CLIENT_ID: &str = "testing-client-id";
const DEFAULT_CLIENT_SECRET: &str = "testing-client-secret";
const DEFAULT_EMAIL: &str = "user@example.com";
const DEFAULT_PASSWORD: &str = "correct horse battery staple";
const DEFAULT_TOKEN_LIFETIME: Duration = Duration::from_hours(24);
const DEFAULT_POLL_INTERVAL: Duration = Duration::from_secs(5);

fn default_application() -> Application {
    Application::confidential(DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET)
        .callback("http://127.0.0.1:3000/callback")
        .callback("http://localhost:3000/callback")
        .logout_url("http://127.0.0.1:3000/")
        .logout_url("http://localhost:3000/")
}

/// A running tenant.
///
/// Dropping it stops the server: the port is free and every connection closed as soon as the runtime
/// gets to it, which [`shutdown`](Self::shutdown) waits for.
///
/// ```
/// use auth0_testing::Tenant;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), auth0_testing::Error> {
/// let tenant = Tenant::builder().user("ada@example.com", "correct horse").start().await?;
/// assert!(tenant.domain().starts_with("http://127.0.0.1:"));
/// assert_eq!(tenant.issuer(), format!("{}/", tenant.domain()));
/// # Ok(())
/// # }
/// ```
pub struct Tenant {
    pub(crate) state: Arc<TenantState>,
    addr: SocketAddr,
    server: Server,
}

impl Tenant {
    /// Starts describing a tenant.
    pub fn builder() -> TenantBuilder {
        TenantBuilder::default()
    }

    /// Where the tenant is, as a client builder takes it: `http://127.0.0.1:PORT`.
    pub fn domain(&self) -> &str {
        &self.state.origin
    }

    /// The `iss` of its tokens: the domain and a slash.
    pub fn issuer(&self) -> String {
        self.state.issuer()
    }

    /// Where its public keys are.
    pub fn jwks_uri(&self) -> String {
        format!("{}/.well-known/jwks.json", self.state.origin)
    }

    /// The audience of tokens for its Management API: the issuer and `api/v2/`.
    pub fn management_audience(&self) -> String {
        self.state.management_audience()
    }

    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The client identifier of the application every tenant has.
    pub fn client_id(&self) -> &str {
        DEFAULT_CLIENT_ID
    }

    /// The secret of the application every tenant has.
    pub fn client_secret(&self) -> &str {
        DEFAULT_CLIENT_SECRET
    }

    /// The email address of the user every tenant has.
    pub fn user_email(&self) -> &str {
        DEFAULT_EMAIL
    }

    /// The password of the user every tenant has.
    pub fn user_password(&self) -> &str {
        DEFAULT_PASSWORD
    }

    /// The `kid` of the key that signs now.
    pub fn key_id(&self) -> String {
        lock(&self.state.keys).current().kid().to_owned()
    }

    /// Signs with a new key from now on and returns its `kid`. The old key stays published and its
    /// tokens valid, until [`retire_old_keys`](Self::retire_old_keys).
    ///
    /// Takes as long as generating an RSA key does: about a tenth of a second, sometimes several.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if no key could be generated.
    pub fn rotate_keys(&self) -> Result<String, Error> {
        let key = SigningKey::generate()?;
        let kid = key.kid().to_owned();
        lock(&self.state.keys).rotate(key);
        Ok(kid)
    }

    /// Withdraws every key but the current one; what they signed is no longer valid.
    pub fn retire_old_keys(&self) {
        lock(&self.state.keys).retire_old();
    }

    /// Makes the Management API answer 401 to every token signed so far. Tokens asked for later are
    /// valid, and so are refresh tokens.
    pub fn revoke_tokens(&self) {
        lock(&self.state.tokens).revoke_all();
    }

    /// Signs `claims` as they are, with `alg`, `kid` and `typ: JWT` in the header. Anything that is
    /// JSON can be signed, sensible or not.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn sign(&self, claims: &Value) -> Result<String, Error> {
        self.state.sign(claims)
    }

    /// An access token for the Management API, as the default application gets one with all scopes,
    /// with `changes` put over its claims; a change to `null` removes a claim.
    ///
    /// ```
    /// # fn example(tenant: &auth0_testing::Tenant) -> Result<(), auth0_testing::Error> {
    /// use serde_json::json;
    ///
    /// let usual = tenant.issue_access_token(json!({}))?;
    /// let expired = tenant.issue_access_token(json!({ "exp": 1 }))?;
    /// let for_api = tenant.issue_access_token(json!({ "aud": "https://api.example.com", "scope": "read:notes" }))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn issue_access_token(&self, changes: Value) -> Result<String, Error> {
        let claims = issue::client_access_token(
            &self.state,
            DEFAULT_CLIENT_ID,
            &self.management_audience(),
            &management::all_scopes(),
        );
        self.sign(&issue::overlay(claims, changes))
    }

    /// An ID token of the default user for the default application, with the scopes `openid profile
    /// email`, and with `changes` put over its claims; a change to `null` removes a claim.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn issue_id_token(&self, changes: Value) -> Result<String, Error> {
        let scope = ["openid", "profile", "email"].map(str::to_owned);
        let user = self
            .state
            .find_user_by_email(DEFAULT_EMAIL)
            .unwrap_or_else(|| User::with_password(DEFAULT_EMAIL, DEFAULT_PASSWORD));
        let claims = issue::id_token(&self.state, &user, DEFAULT_CLIENT_ID, &scope);
        self.sign(&issue::overlay(claims, changes))
    }

    /// Scripts something to go wrong; see [`Fault`].
    pub fn fault(&self, fault: Fault) {
        lock(&self.state.faults).add(fault);
    }

    /// Forgets every fault not yet used up.
    pub fn clear_faults(&self) {
        lock(&self.state.faults).clear();
    }

    /// Every request since the start, or since [`clear_requests`](Self::clear_requests), in the order
    /// of arrival.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.state.requests).all()
    }

    /// How many of them had this method and exactly this path, as they are on the wire.
    pub fn requests_to(&self, method: &str, path: &str) -> usize {
        lock(&self.state.requests).count(method, path)
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        lock(&self.state.requests).clear();
    }

    /// How many requests a rate limit has answered with 429. Those of a [`Fault`] do not count.
    pub fn rate_limited_count(&self) -> u64 {
        self.state.rate_limited.load(Ordering::Relaxed)
    }

    /// Stops, and waits until the port is free and every connection closed.
    pub async fn shutdown(self) {
        self.server.shutdown().await;
    }
}

impl fmt::Debug for Tenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tenant")
            .field("domain", &self.state.origin)
            .finish_non_exhaustive()
    }
}

/// Describes a tenant before it starts.
///
/// ```
/// use std::time::Duration;
/// use auth0_testing::{RateLimit, Tenant};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), auth0_testing::Error> {
/// let tenant = Tenant::builder()
///     .client("backend", "secret")
///     .client_with_scope("dashboard", "secret", "read:connections")
///     .api("https://api.example.com")
///     .connection("partners", "samlp")
///     .rate_limit(RateLimit::new(50, 25.0))
///     .token_lifetime(Duration::from_secs(60))
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `start` is awaited"]
pub struct TenantBuilder {
    port: u16,
    applications: Vec<Application>,
    organizations: Vec<Organization>,
    settings: Settings,
    requires_dpop_nonce: bool,
    users: Vec<User>,
    apis: BTreeSet<String>,
    connections: Vec<(String, String)>,
    rate_limit: Option<RateLimit>,
    authentication_rate_limit: Option<RateLimit>,
}

impl Default for TenantBuilder {
    fn default() -> Self {
        let connections = [
            (DATABASE_CONNECTION, "auth0"),
            ("google-oauth2", "google-oauth2"),
        ];
        Self {
            port: 0,
            applications: vec![default_application()],
            organizations: Vec::new(),
            settings: Settings {
                token_lifetime: DEFAULT_TOKEN_LIFETIME,
                poll_interval: DEFAULT_POLL_INTERVAL,
                requires_mfa: false,
                record_limit: management::RECORD_LIMIT,
                event_heartbeat: management::EVENT_HEARTBEAT,
            },
            requires_dpop_nonce: false,
            users: vec![User::with_password(DEFAULT_EMAIL, DEFAULT_PASSWORD)],
            apis: BTreeSet::new(),
            connections: connections
                .map(|(n, s)| (n.to_owned(), s.to_owned()))
                .to_vec(),
            rate_limit: None,
            authentication_rate_limit: None,
        }
    }
}

impl TenantBuilder {
    /// Adds an application; of two with the same identifier the last one counts.
    pub fn application(mut self, application: Application) -> Self {
        self.applications
            .retain(|known| known.client_id != application.client_id);
        self.applications.push(application);
        self
    }

    /// Adds a confidential application that may have every scope and every grant, but no callback URL;
    /// see [`application`](Self::application) for others.
    pub fn client(self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        self.application(Application::confidential(client_id, client_secret))
    }

    /// Adds a confidential application whose tokens from client credentials have these scopes
    /// (separated by spaces) and no others.
    pub fn client_with_scope(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        scope: &str,
    ) -> Self {
        self.application(Application::confidential(client_id, client_secret).scope(scope))
    }

    /// Adds an allowed callback URL to the application every tenant has. It starts with
    /// `http://127.0.0.1:3000/callback` and `http://localhost:3000/callback`.
    pub fn callback(mut self, url: impl Into<String>) -> Self {
        if let Some(application) = self.default_application() {
            application.callbacks.push(url.into());
        }
        self
    }

    /// Adds an allowed logout URL to the application every tenant has. It starts with
    /// `http://127.0.0.1:3000/` and `http://localhost:3000/`.
    pub fn logout_url(mut self, url: impl Into<String>) -> Self {
        if let Some(application) = self.default_application() {
            application.logout_urls.push(url.into());
        }
        self
    }

    fn default_application(&mut self) -> Option<&mut Application> {
        self.applications
            .iter_mut()
            .find(|application| application.client_id == DEFAULT_CLIENT_ID)
    }

    /// Adds an organization every user is a member of. `id` starts with `org_`.
    pub fn organization(mut self, id: impl Into<String>, name: impl Into<String>) -> Self {
        let (id, name) = (id.into(), name.into());
        self.organizations.push(Organization { id, name });
        self
    }

    /// How long a device, or a client of a back-channel request, has to wait between two polls; in
    /// whole seconds, 5 unless set. With zero it never has to slow down.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.settings.poll_interval = interval;
        self
    }

    /// Requires a second factor of every user.
    pub fn require_mfa(mut self) -> Self {
        self.settings.requires_mfa = true;
        self
    }

    /// Asks for a nonce in every DPoP proof (RFC 9449 section 8).
    pub fn require_dpop_nonce(mut self) -> Self {
        self.requires_dpop_nonce = true;
        self
    }

    /// Adds a user of the database connection `Username-Password-Authentication`; of two with the same
    /// email address the last one counts.
    pub fn user(mut self, email: impl Into<String>, password: impl Into<String>) -> Self {
        let user = User::with_password(email, password);
        self.users.retain(|known| known.email != user.email);
        self.users.push(user);
        self
    }

    /// Adds an API: an audience tokens may be asked for.
    pub fn api(mut self, audience: impl Into<String>) -> Self {
        self.apis.insert(audience.into());
        self
    }

    /// Adds a connection to the two every tenant starts with (`Username-Password-Authentication` and
    /// `google-oauth2`). Neither name nor strategy is checked, so that a client can be shown what it
    /// does not know yet.
    pub fn connection(mut self, name: impl Into<String>, strategy: impl Into<String>) -> Self {
        self.connections.push((name.into(), strategy.into()));
        self
    }

    /// Limits the Management API (`/api/v2/*`) and puts `X-RateLimit-*` headers on its answers.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Limits `/oauth/token`, from a bucket of its own, and puts `X-RateLimit-*` headers on its answers.
    pub fn authentication_rate_limit(mut self, limit: RateLimit) -> Self {
        self.authentication_rate_limit = Some(limit);
        self
    }

    /// How long access tokens live, in whole seconds; 24 hours unless set. A fraction is dropped, and
    /// a token of no seconds has expired when it is issued.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.token_lifetime = lifetime;
        self
    }

    /// How many records of a list page numbers reach; 1,000 unless set, as at Auth0.
    pub fn record_limit(mut self, records: usize) -> Self {
        self.settings.record_limit = records;
        self
    }

    /// How long a stream of `/api/v2/events` is silent before a heartbeat shows that it is alive; 15
    /// seconds unless set.
    pub fn event_heartbeat(mut self, interval: Duration) -> Self {
        self.settings.event_heartbeat = interval;
        self
    }

    /// The port to listen on; 0, the default, takes any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the tenant on 127.0.0.1, on the tokio runtime this is awaited on.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Bind`](crate::ErrorKind::Bind) if the port is taken,
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if no key could be generated.
    pub async fn start(self) -> Result<Tenant, Error> {
        let failed = |source| Error::bind(self.port, source);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))
            .await
            .map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        let key = SigningKey::shared()?;
        let flows = Flows::default();
        if self.requires_dpop_nonce {
            lock(&flows.nonces).rotate();
        }
        let bucket = |limit| Mutex::new(TokenBucket::new(limit));
        let state = Arc::new(TenantState {
            origin: format!("http://{addr}"),
            applications: Mutex::new(ApplicationStore::new(self.applications)),
            organizations: Mutex::new(self.organizations),
            settings: self.settings,
            clock: Clock::start(),
            flows,
            users: Mutex::new(UserStore::new(self.users)),
            apis: self.apis,
            keys: Mutex::new(KeyRing::new(key)),
            tokens: Mutex::new(IssuedTokens::default()),
            management: Management::default(),
            management_bucket: self.rate_limit.map(bucket),
            authentication_bucket: self.authentication_rate_limit.map(bucket),
            rate_limited: AtomicU64::new(0),
            faults: Mutex::new(Faults::default()),
            requests: Mutex::new(Recorder::default()),
        });
        management::preload(&state, &self.connections);
        let server = Server::start(listener, Arc::clone(&state));
        Ok(Tenant {
            state,
            addr,
            server,
        })
    }
}
