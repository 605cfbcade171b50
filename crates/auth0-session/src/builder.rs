//! The builder of an [`Auth0`](crate::Auth0).

mod build;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_authentication::{AuthenticationClientBuilder, ClientAuthentication, Signer};
use auth0_core::{Domain, DomainError, Secret};
use bytes::Bytes;
use http::Response;
use http::request::Parts;

use crate::core::key::CookieKey;
use crate::core::lifetimes::Lifetimes;
use crate::engine::Resolver;
use crate::failure::FailurePage;
use crate::hooks::{ErasedHooks, Hooks};
use crate::sessions::{Sessions, WhenRefused};
use crate::{ClaimsFilter, Error, ErrorKind, LoginFailure, Paths};

/// The usual limit of a `Cookie` header is 8 KiB; the remainder is reserved for other cookies.
const CEILING: usize = 6_500;

type Customize =
    Arc<dyn Fn(AuthenticationClientBuilder) -> AuthenticationClientBuilder + Send + Sync>;

/// Builder of an [`Auth0`](crate::Auth0); created by [`Auth0::builder`](crate::Auth0::builder).
/// [`build`](Self::build) reports invalid settings.
#[must_use = "a builder does nothing until `build` is called"]
pub struct Auth0Builder {
    domains: Vec<Result<Domain, Error>>,
    resolver: Option<Resolver>,
    client_id: String,
    authentication: ClientAuthentication,
    customize: Vec<Customize>,
    base_url: String,
    sessions: Option<Sessions>,
    keys: Vec<CookieKey>,
    paths: Paths,
    cookie_name: String,
    cookie_domain: Option<String>,
    cookie_ceiling: usize,
    lifetimes: Lifetimes,
    login_lifetime: Duration,
    scope: String,
    audience: Option<String>,
    organization: Option<String>,
    claims: ClaimsFilter,
    keeps_id_token: bool,
    pushes: bool,
    signs: bool,
    after_login: String,
    after_logout: String,
    when_refused: WhenRefused,
    hooks: Option<Arc<dyn ErasedHooks>>,
    failure_page: Option<FailurePage>,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    lease: Duration,
}

impl Auth0Builder {
    pub(crate) fn new() -> Self {
        Self {
            domains: Vec::new(),
            resolver: None,
            client_id: String::new(),
            authentication: ClientAuthentication::None,
            customize: Vec::new(),
            base_url: String::new(),
            sessions: None,
            keys: Vec::new(),
            paths: Paths::default(),
            cookie_name: "auth0_session".to_owned(),
            cookie_domain: None,
            cookie_ceiling: CEILING,
            lifetimes: Lifetimes::default(),
            login_lifetime: Duration::from_secs(60 * 60),
            scope: "openid profile email offline_access".to_owned(),
            audience: None,
            organization: None,
            claims: ClaimsFilter::default(),
            keeps_id_token: false,
            pushes: false,
            signs: false,
            after_login: "/".to_owned(),
            after_logout: "/".to_owned(),
            when_refused: WhenRefused::default(),
            hooks: None,
            failure_page: None,
            clock: Arc::new(SystemTime::now),
            lease: Duration::from_secs(5),
        }
    }

    pub(crate) fn domain<D>(mut self, domain: D) -> Self
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        let domain = domain.try_into().map_err(|error| {
            let error: DomainError = error.into();
            let message = format!("the domain cannot be used: {error}");
            Error::new(ErrorKind::Configuration, message).with_source(error)
        });
        self.domains.push(domain);
        self
    }

    pub(crate) fn from_env(variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut builder = Self::new();
        if let Some(domain) = variable("AUTH0_DOMAIN") {
            builder = builder.domain(domain.as_str());
        } else {
            let message = "the environment variable AUTH0_DOMAIN is not set";
            let error = Error::new(ErrorKind::Configuration, message);
            builder.domains.push(Err(error));
        }
        if let Some(id) = variable("AUTH0_CLIENT_ID") {
            builder = builder.client_id(id);
        }
        if let Some(secret) = variable("AUTH0_CLIENT_SECRET") {
            builder = builder.client_secret(secret);
        }
        if let Some(url) = variable("APP_BASE_URL") {
            builder = builder.base_url(url);
        }
        if let Some(key) = variable("AUTH0_SECRET") {
            builder = builder.key(key);
        }
        builder
    }

    /// Sets the application's client ID. Required.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Sets the application's client secret.
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        self.client_authentication(ClientAuthentication::ClientSecretPost(secret.into()))
    }

    /// Sets the application's private key, or another signer (`private_key_jwt`).
    pub fn private_key_jwt(self, signer: impl Signer) -> Self {
        self.client_authentication(ClientAuthentication::private_key_jwt(signer))
    }

    /// Sets how the application authenticates to the tenant.
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Configures the client of the Authentication API: transport, retries, deadlines. With several
    /// [`domains`](Self::domains), it is called for each.
    pub fn authentication(
        mut self,
        change: impl Fn(AuthenticationClientBuilder) -> AuthenticationClientBuilder
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.customize.push(Arc::new(change));
        self
    }

    /// Sets the URL of the application as browsers see it, such as `https://app.example.com`. Required.
    ///
    /// Cookies are `Secure` if it starts with `https`, as it should in production. The application's allowed
    /// callback URLs have to contain the callback (`<base_url>/auth/callback`), and its allowed logout URLs the
    /// page after a logout.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Sets where sessions are stored: a [`CookieSession`](crate::CookieSession), or a
    /// [`SessionStore`](crate::SessionStore). Required unless a [`key`](Self::key) is set; sessions are
    /// then stored in cookies that are sealed with it.
    pub fn session(mut self, sessions: impl Into<Sessions>) -> Self {
        self.sessions = Some(sessions.into());
        self
    }

    /// Sets the key that seals the cookies of unfinished logins: at least 32 bytes, the same in all
    /// processes. Required with a store that processes share. Default: the key of the
    /// [`CookieSession`](crate::CookieSession).
    pub fn key(mut self, key: impl Into<CookieKey>) -> Self {
        self.keys.insert(0, key.into());
        self
    }

    /// Also opens cookies that were sealed with this key. New cookies are not sealed with it.
    pub fn old_key(mut self, key: impl Into<CookieKey>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Serves several domains. The function selects one for each request, for example by the host name;
    /// `None` selects the first. The application must have the same client ID at all of them. A session is
    /// valid only for the domain where it started.
    pub fn domains<D>(
        mut self,
        domains: impl IntoIterator<Item = D>,
        resolver: impl Fn(&Parts) -> Option<String> + Send + Sync + 'static,
    ) -> Self
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        for domain in domains {
            self = self.domain(domain);
        }
        self.resolver = Some(Arc::new(resolver));
        self
    }

    /// Sets the paths of the routes.
    pub fn paths(mut self, paths: Paths) -> Self {
        self.paths = paths;
        self
    }

    /// Sets the scopes that logins request, separated by spaces. Default: `openid profile email
    /// offline_access`; the last one adds a refresh token.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Sets the API that the access token of a login is for.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Sets the organization that all users log in to, by its ID or name.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sends logins as pushed authorization requests (RFC 9126).
    pub fn pushed_requests(mut self) -> Self {
        self.pushes = true;
        self
    }

    /// Signs logins with the application's private key (RFC 9101). Requires
    /// [`private_key_jwt`](Self::private_key_jwt).
    pub fn signed_requests(mut self) -> Self {
        self.signs = true;
        self
    }

    /// Sets the name of the session cookie. Default: `auth0_session`. Over `https` and without a
    /// [`cookie_domain`](Self::cookie_domain), the cookie has the prefix `__Host-`. Two `Auth0`s in one
    /// application, such as one per organization, need different names.
    pub fn cookie_name(mut self, name: impl Into<String>) -> Self {
        self.cookie_name = name.into();
        self
    }

    /// Shares the cookies with the subdomains of this domain. This weakens them: any of these hosts can set
    /// them.
    pub fn cookie_domain(mut self, domain: impl Into<String>) -> Self {
        self.cookie_domain = Some(domain.into());
        self
    }

    /// The maximum size of the cookies of a session in bytes, including their names. Default: 6,500.
    /// Servers and proxies limit the `Cookie` header, nginx and Apache to 8 KiB, and answer larger requests
    /// with 400 or 431. Raise it only together with theirs.
    pub fn max_cookie_size(mut self, bytes: usize) -> Self {
        self.cookie_ceiling = bytes;
        self
    }

    /// Ends a session that was not used for this long. Default: one day. With `None`, idle sessions do not
    /// end. Use is recorded with a precision of a twentieth of this time, or five minutes.
    pub fn idle_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.lifetimes.idle = timeout.into().map(|timeout| timeout.as_secs());
        self
    }

    /// Ends a session this long after its login, even if it is used. Default: three days. If the tenant
    /// sends `session_expiry`, the session ends no later than that.
    pub fn absolute_timeout(mut self, timeout: Duration) -> Self {
        self.lifetimes.absolute = timeout.as_secs();
        self
    }

    /// Sets how long a user may take to log in. Default: one hour.
    pub fn login_timeout(mut self, timeout: Duration) -> Self {
        self.login_lifetime = timeout;
        self
    }

    /// Sets which claims of the ID token a session keeps. Default: the usual claims of a profile.
    pub fn claims(mut self, filter: ClaimsFilter) -> Self {
        self.claims = filter;
        self
    }

    /// Keeps the ID token and sends it as a hint with a logout. By default, the session ID serves that
    /// purpose and is shorter.
    pub fn keep_id_token(mut self) -> Self {
        self.keeps_id_token = true;
        self
    }

    /// Sets the page after a login that no page requested. Default: `/`.
    pub fn after_login(mut self, path: impl Into<String>) -> Self {
        self.after_login = path.into();
        self
    }

    /// Sets the page after a logout. Default: `/`. The URL must be among the application's allowed logout
    /// URLs.
    pub fn after_logout(mut self, path: impl Into<String>) -> Self {
        self.after_logout = path.into();
        self
    }

    /// Sets what happens to a session whose refresh token the tenant refuses. Default: it ends.
    pub fn when_refused(mut self, what: WhenRefused) -> Self {
        self.when_refused = what;
        self
    }

    /// Sets hooks that run when users log in and out.
    pub fn hooks(mut self, hooks: impl Hooks) -> Self {
        self.hooks = Some(Arc::new(hooks));
        self
    }

    /// Builds the response for a failed login or logout, instead of the built-in page.
    pub fn on_failure(
        mut self,
        page: impl Fn(&LoginFailure) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
        self.failure_page = Some(Arc::new(page));
        self
    }

    /// Sets how long the lock of a session outlives a process that was killed during a renewal. Default:
    /// five seconds. A running process extends it.
    pub fn lock_lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Sets the clock for the lifetimes of sessions and logins, for tests. Tokens are verified with the
    /// system clock.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }
}

impl fmt::Debug for Auth0Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth0Builder")
            .field("client_id", &self.client_id)
            .field("base_url", &self.base_url)
            .field("sessions", &self.sessions)
            .finish_non_exhaustive()
    }
}
