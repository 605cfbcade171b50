//! The builder that configures and starts a tenant.

mod listen;

use std::collections::BTreeSet;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Map, Value};

use crate::api;
use crate::api::{Management, Preload, Role};
use crate::claims::{ClaimChanges, ClaimHooks, ClaimTemplate, TokenContext};
use crate::clock::Clock;
use crate::crypto::keys::{KeyRing, SigningKey};
use crate::error::Error;
use crate::server::fault::Faults;
use crate::server::listener::Server;
use crate::server::rate_limit::{RateLimit, TokenBucket};
use crate::server::record::{self, Recorder};
use crate::state::{DATABASE_CONNECTION, IssuedTokens, Settings, TenantState, lock};
use crate::store::Store;
use crate::store::applications::{Application, ApplicationStore};
use crate::store::flows::Flows;
use crate::store::organizations::Organization;
use crate::store::users::{User, UserStore};
use crate::tenant::{
    DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, DEFAULT_EMAIL, DEFAULT_PASSWORD, Tenant,
};
use listen::Listen;

const DEFAULT_TOKEN_LIFETIME: Duration = Duration::from_hours(24);
const DEFAULT_POLL_INTERVAL: Duration = Duration::from_secs(5);

fn default_application() -> Application {
    Application::confidential(DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET)
        .callback("http://127.0.0.1:3000/callback")
        .callback("http://localhost:3000/callback")
        .logout_url("http://127.0.0.1:3000/")
        .logout_url("http://localhost:3000/")
}

/// A builder of a [`Tenant`].
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
    listen: Listen,
    applications: Vec<Application>,
    organizations: Vec<Organization>,
    settings: Settings,
    requires_dpop_nonce: bool,
    users: Vec<User>,
    apis: BTreeSet<String>,
    permissions: Vec<(String, Vec<String>)>,
    roles: Vec<Role>,
    connections: Vec<(String, String)>,
    rate_limit: Option<RateLimit>,
    authentication_rate_limit: Option<RateLimit>,
    recorded: usize,
    control_key: Option<String>,
    claim_hooks: ClaimHooks,
    claim_templates: Vec<ClaimTemplate>,
}

impl Default for TenantBuilder {
    fn default() -> Self {
        let connections = [
            (DATABASE_CONNECTION, "auth0"),
            ("google-oauth2", "google-oauth2"),
        ];
        Self {
            listen: Listen::default(),
            applications: vec![default_application()],
            organizations: Vec::new(),
            settings: Settings {
                token_lifetime: DEFAULT_TOKEN_LIFETIME,
                poll_interval: DEFAULT_POLL_INTERVAL,
                requires_mfa: false,
                session_expiry: None,
                record_limit: api::RECORD_LIMIT,
                event_heartbeat: api::EVENT_HEARTBEAT,
            },
            requires_dpop_nonce: false,
            users: vec![User::with_password(DEFAULT_EMAIL, DEFAULT_PASSWORD)],
            apis: BTreeSet::new(),
            permissions: Vec::new(),
            roles: Vec::new(),
            connections: connections
                .map(|(n, s)| (n.to_owned(), s.to_owned()))
                .to_vec(),
            rate_limit: None,
            authentication_rate_limit: None,
            recorded: record::USUAL_COUNT,
            control_key: None,
            claim_hooks: ClaimHooks::default(),
            claim_templates: Vec::new(),
        }
    }
}

impl TenantBuilder {
    /// Adds an application, and replaces an earlier one with the same identifier.
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

    /// Adds a confidential application whose client-credentials tokens have only these scopes, separated by
    /// spaces.
    pub fn client_with_scope(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        scope: &str,
    ) -> Self {
        self.application(Application::confidential(client_id, client_secret).scope(scope))
    }

    /// Adds an allowed callback URL to the default application, which already allows
    /// `http://127.0.0.1:3000/callback` and `http://localhost:3000/callback`.
    pub fn callback(mut self, url: impl Into<String>) -> Self {
        if let Some(application) = self.default_application() {
            application.callbacks.push(url.into());
        }
        self
    }

    /// Adds an allowed logout URL to the default application, which already allows `http://127.0.0.1:3000/`
    /// and `http://localhost:3000/`.
    pub fn logout_url(mut self, url: impl Into<String>) -> Self {
        if let Some(application) = self.default_application() {
            application.logout_urls.push(url.into());
        }
        self
    }

    /// Adds a URL to which the tenant sends logout tokens for the default application; see
    /// [`Application::backchannel_logout_url`].
    pub fn backchannel_logout_url(mut self, url: impl Into<String>) -> Self {
        if let Some(application) = self.default_application() {
            application.backchannel_logout_urls.push(url.into());
        }
        self
    }

    fn default_application(&mut self) -> Option<&mut Application> {
        self.applications
            .iter_mut()
            .find(|application| application.client_id == DEFAULT_CLIENT_ID)
    }

    /// Adds an organization that includes every user. `id` should start with `org_`.
    pub fn organization(mut self, id: impl Into<String>, name: impl Into<String>) -> Self {
        let (id, name) = (id.into(), name.into());
        self.organizations.push(Organization { id, name });
        self
    }

    /// Sets the minimum time between two polls for a device or back-channel login, in whole seconds. Default:
    /// 5 s. With zero, the tenant never responds with `slow_down`.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.settings.poll_interval = interval;
        self
    }

    /// Requires a second factor from every user.
    pub fn require_mfa(mut self) -> Self {
        self.settings.requires_mfa = true;
        self
    }

    /// Adds the claim `session_expiry` to ID tokens of logins, which is this long after the login. At that
    /// time, the application must end its session, too. By default, tokens do not have this claim.
    pub fn session_expiry(mut self, after: Duration) -> Self {
        self.settings.session_expiry = Some(after);
        self
    }

    /// Requires a nonce in every DPoP proof (RFC 9449 section 8).
    pub fn require_dpop_nonce(mut self) -> Self {
        self.requires_dpop_nonce = true;
        self
    }

    /// Adds a user of the database connection `Username-Password-Authentication`, and
    /// replaces an earlier one with the same email address.
    pub fn user(mut self, email: impl Into<String>, password: impl Into<String>) -> Self {
        let user = User::with_password(email, password);
        self.users.retain(|known| known.email != user.email);
        self.users.push(user);
        self
    }

    /// Adds an API: an audience for which clients can request tokens. It grants every requested scope; to
    /// restrict the scopes, see [`api_with_permissions`](Self::api_with_permissions).
    pub fn api(mut self, audience: impl Into<String>) -> Self {
        self.apis.insert(audience.into());
        self
    }

    /// Adds an API with these permissions and with role-based access control: a user's token has only the
    /// scopes and `permissions` that the user's roles grant (`enforce_policies`, and the `token_dialect`
    /// `access_token_authz`).
    pub fn api_with_permissions<S: Into<String>>(
        mut self,
        audience: impl Into<String>,
        permissions: impl IntoIterator<Item = S>,
    ) -> Self {
        let audience = audience.into();
        let permissions = permissions.into_iter().map(Into::into).collect();
        self.permissions.push((audience.clone(), permissions));
        self.api(audience)
    }

    /// Adds a role with permissions of an API; [`Tenant::assign_role`] assigns it to a user.
    pub fn role<S: Into<String>>(
        mut self,
        name: impl Into<String>,
        audience: impl Into<String>,
        permissions: impl IntoIterator<Item = S>,
    ) -> Self {
        self.roles.push(Role {
            name: name.into(),
            audience: audience.into(),
            permissions: permissions.into_iter().map(Into::into).collect(),
        });
        self
    }

    /// Adds a connection to the two default ones (`Username-Password-Authentication` and `google-oauth2`).
    /// Neither name nor strategy is checked, so tests can show a client values that it doesn't know.
    pub fn connection(mut self, name: impl Into<String>, strategy: impl Into<String>) -> Self {
        self.connections.push((name.into(), strategy.into()));
        self
    }

    /// Limits the Management API (`/api/v2/*`) and adds `X-RateLimit-*` headers to its responses.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Limits `/oauth/token`, with a separate bucket, and adds `X-RateLimit-*` headers to its responses.
    pub fn authentication_rate_limit(mut self, limit: RateLimit) -> Self {
        self.authentication_rate_limit = Some(limit);
        self
    }

    /// Sets the lifetime of access tokens, in whole seconds. Default: 24 hours. Fractions are dropped; with
    /// zero, tokens have already expired when they are issued.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.token_lifetime = lifetime;
        self
    }

    /// Changes the claims of every ID token and access token of `/oauth/token` and `/authorize`, as an
    /// Action would. Claims that Auth0 reserves, such as `sub` and `exp`, cannot be changed.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), auth0_testing::Error> {
    /// use auth0_testing::{Tenant, TokenKind};
    ///
    /// let tenant = Tenant::builder()
    ///     .claims(|token, claims| {
    ///         if token.kind == TokenKind::Access {
    ///             claims.insert("https://example.com/roles".into(), token.roles.clone().into());
    ///         }
    ///     })
    ///     .start()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn claims(
        mut self,
        hook: impl Fn(&TokenContext, &mut Map<String, Value>) + Send + Sync + 'static,
    ) -> Self {
        self.claim_hooks.add(hook);
        self
    }

    /// Adds a claim to tokens based on a template; see [`ClaimTemplate`]. Templates are applied after the
    /// closures of [`claims`](Self::claims); [`Tenant::set_claim_templates`] replaces them.
    pub fn claim_template(mut self, template: ClaimTemplate) -> Self {
        self.claim_templates.push(template);
        self
    }

    /// Sets the number of records that page numbers can reach. Default: 1,000, as at Auth0.
    pub fn record_limit(mut self, records: usize) -> Self {
        self.settings.record_limit = records;
        self
    }

    /// Sets the time without events after which a stream of `/api/v2/events` sends a heartbeat, between a
    /// millisecond and a day. Default: 15 s.
    pub fn event_heartbeat(mut self, interval: Duration) -> Self {
        let (least, most) = (Duration::from_millis(1), Duration::from_hours(24));
        self.settings.event_heartbeat = interval.clamp(least, most);
        self
    }

    /// Sets the number of most recent requests that [`Tenant::requests`] returns. Default: 10,000; with 0, it
    /// returns none. The bodies are limited to 64 MiB in total, so the oldest requests may be discarded
    /// earlier.
    pub fn record_requests(mut self, count: usize) -> Self {
        self.recorded = count;
        self
    }

    /// Enables the operations below `/_tenant/`, with which programs in any language can do what [`Tenant`]
    /// offers in Rust. Requests need the header `Authorization: Bearer KEY`. Disabled by default;
    /// the README lists the operations.
    pub fn control_key(mut self, key: impl Into<String>) -> Self {
        self.control_key = Some(key.into());
        self
    }

    /// Starts the tenant on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Bind`](crate::ErrorKind::Bind) if the port is in use,
    /// [`ErrorKind::Setting`](crate::ErrorKind::Setting) if the public URL is invalid, and
    /// [`ErrorKind::Key`](crate::ErrorKind::Key) if no key could be generated.
    pub async fn start(self) -> Result<Tenant, Error> {
        let listening = self.listen.start().await?;
        let key = SigningKey::shared()?;
        let flows = Flows::default();
        if self.requires_dpop_nonce {
            lock(&flows.nonces).rotate();
        }
        let bucket = |limit: Option<RateLimit>| Mutex::new(limit.map(TokenBucket::new));
        let store = Store {
            origin: listening.origin,
            applications: Mutex::new(ApplicationStore::new(self.applications)),
            settings: self.settings,
            clock: Clock::start(),
            flows,
            users: Mutex::new(UserStore::new(self.users)),
            attempts: Mutex::default(),
            apis: self.apis,
            keys: Mutex::new(KeyRing::new(key)),
            tokens: Mutex::new(IssuedTokens::default()),
            management: Management::default(),
        };
        let state = Arc::new(TenantState {
            store,
            claims: ClaimChanges::new(self.claim_hooks, self.claim_templates),
            management_bucket: bucket(self.rate_limit),
            authentication_bucket: bucket(self.authentication_rate_limit),
            rate_limited: AtomicU64::new(0),
            faults: Mutex::new(Faults::default()),
            requests: Mutex::new(Recorder::new(self.recorded)),
            listens: listening.listens,
            control_key: self.control_key,
        });
        let preload = Preload {
            connections: self.connections,
            organizations: self.organizations,
            permissions: self.permissions,
            roles: self.roles,
        };
        api::preload(&state, preload);
        let (listener, tls) = (listening.listener, listening.tls);
        let server = Server::start(listener, tls, Arc::clone(&state));
        Ok(Tenant {
            state,
            server: Some(server),
        })
    }
}
