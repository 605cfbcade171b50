//! The applications of a tenant: their permissions and how they authenticate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::crypto::jws::PublicKey;
use crate::store::client_keys::ClientKey;
use crate::store::collection::{Members, text};
use crate::store::{Store, lock};

/// An application ("client") of the tenant, for [`TenantBuilder::application`].
///
/// Only URLs that are listed here are allowed as redirect targets.
///
/// ```
/// use auth0_testing::{Application, OrganizationUsage, Tenant};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), auth0_testing::Error> {
/// let tenant = Tenant::builder()
///     .application(
///         Application::confidential("web", "secret")
///             .callback("http://127.0.0.1:3000/callback")
///             .logout_url("http://127.0.0.1:3000/")
///             .organizations(OrganizationUsage::Allow)
///             .rotate_refresh_tokens(),
///     )
///     .application(Application::public("spa").callback("http://127.0.0.1:5173/"))
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// [`TenantBuilder::application`]: crate::TenantBuilder::application
#[derive(Debug, Clone)]
#[must_use = "an application does nothing until a tenant has it"]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a separate setting, as in Auth0"
)]
pub struct Application {
    pub(crate) client_id: String,
    /// `None` for a public application, and for one that has only keys.
    pub(crate) client_secret: Option<String>,
    pub(crate) public: bool,
    pub(crate) keys: Vec<ClientKey>,
    pub(crate) name: Option<String>,
    /// The scopes allowed with client credentials; `None` allows any.
    pub(crate) scope: Option<Vec<String>>,
    pub(crate) callbacks: Vec<String>,
    pub(crate) logout_urls: Vec<String>,
    pub(crate) allowed_origins: Vec<String>,
    pub(crate) web_origins: Vec<String>,
    pub(crate) backchannel_logout_urls: Vec<String>,
    /// `None` allows every grant.
    pub(crate) grant_types: Option<BTreeSet<String>>,
    pub(crate) organizations: OrganizationUsage,
    pub(crate) rotates_refresh_tokens: bool,
    pub(crate) requires_pushed_requests: bool,
    /// True if authorization requests must be signed (RFC 9101).
    pub(crate) requires_request_objects: bool,
    pub(crate) requires_dpop: bool,
    /// Set for applications built by a test, which can request tokens of APIs without a client grant.
    pub(crate) needs_no_grant: bool,
    /// True if its keys are credentials in the Management API.
    pub(crate) has_credentials: bool,
    /// The lifetime of an ID token in seconds.
    pub(crate) id_token_lifetime: u64,
    pub(crate) refresh_tokens: RefreshLifetime,
}

/// The lifetime of refresh tokens in seconds; `None` means that they do not expire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct RefreshLifetime {
    /// Time since the login.
    pub(crate) absolute: Option<u64>,
    /// Time since the last use.
    pub(crate) idle: Option<u64>,
    /// The time during which a rotated token can be used again.
    pub(crate) leeway: u64,
}

/// The default lifetime of an ID token, as in Auth0: ten hours.
const ID_TOKEN_LIFETIME: u64 = 36_000;
/// The default lifetime of an expiring refresh token: 30 days.
const REFRESH_LIFETIME: u64 = 2_592_000;
/// The default time after which an unused refresh token expires: 15 days.
const REFRESH_IDLE_LIFETIME: u64 = 1_296_000;

/// Determines whether the users of an application log in to an organization (`organization_usage`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OrganizationUsage {
    /// Requests that name an organization are refused.
    Deny,
    /// The organization is optional. Auth0's own default is `Deny`, but for a test double it is more
    /// convenient to start with everything allowed.
    #[default]
    Allow,
    /// Requests without an organization are refused.
    Require,
}

impl Store {
    /// Returns true if this URL is an allowed callback URL of the application.
    pub(crate) fn allows_callback(&self, client_id: &str, url: &str) -> bool {
        let application = self.find_application(client_id);
        let names = |name: &str| self.is_organization(name);
        application.is_some_and(|application| application.allows_callback(url, &names))
    }
}

impl Application {
    fn new(client_id: String) -> Self {
        Self {
            client_id,
            client_secret: None,
            public: false,
            keys: Vec::new(),
            name: None,
            scope: None,
            callbacks: Vec::new(),
            logout_urls: Vec::new(),
            allowed_origins: Vec::new(),
            web_origins: Vec::new(),
            backchannel_logout_urls: Vec::new(),
            grant_types: None,
            organizations: OrganizationUsage::default(),
            rotates_refresh_tokens: false,
            requires_pushed_requests: false,
            requires_request_objects: false,
            requires_dpop: false,
            needs_no_grant: true,
            has_credentials: false,
            id_token_lifetime: ID_TOKEN_LIFETIME,
            refresh_tokens: RefreshLifetime::default(),
        }
    }

    /// Creates an application that authenticates with a secret, in the request body or in a Basic
    /// header.
    pub fn confidential(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_secret: Some(client_secret.into()),
            ..Self::new(client_id.into())
        }
    }

    /// Creates an application that cannot keep a secret: a single-page, native, or device
    /// application. It must use PKCE and cannot use client credentials.
    pub fn public(client_id: impl Into<String>) -> Self {
        Self {
            public: true,
            ..Self::new(client_id.into())
        }
    }

    /// Creates an application that signs assertions with a private key (`private_key_jwt`); `jwk`
    /// is the public key. The key also verifies request objects (RFC 9101). Use
    /// [`public_key`](Self::public_key) and [`public_key_pem`](Self::public_key_pem) to add more
    /// keys.
    pub fn with_key(client_id: impl Into<String>, jwk: Value) -> Self {
        Self::new(client_id.into()).public_key(jwk)
    }

    /// Adds a public key in JWK form. An invalid key verifies nothing.
    pub fn public_key(mut self, jwk: Value) -> Self {
        self.keys
            .push(ClientKey::for_everything(PublicKey::Jwk(jwk)));
        self
    }

    /// Adds a public key in PEM form: as SPKI (`BEGIN PUBLIC KEY`), PKCS #1 (`BEGIN RSA PUBLIC KEY`), or in a
    /// certificate (`BEGIN CERTIFICATE`). An invalid key verifies nothing.
    pub fn public_key_pem(mut self, pem: impl Into<String>) -> Self {
        self.keys
            .push(ClientKey::for_everything(PublicKey::Pem(pem.into())));
        self
    }

    /// Sets the scopes of its client credentials tokens, separated by spaces. By default, any scope
    /// is allowed.
    pub fn scope(mut self, scope: &str) -> Self {
        self.scope = Some(scope.split_whitespace().map(str::to_owned).collect());
        self
    }

    /// Adds an allowed callback URL, which must match exactly. The first one is the default for
    /// requests without `redirect_uri`.
    pub fn callback(mut self, url: impl Into<String>) -> Self {
        self.callbacks.push(url.into());
        self
    }

    /// Adds an allowed logout URL. Query and fragment are ignored, and `*` can stand for a subdomain:
    /// `https://*.example.com/bye`.
    pub fn logout_url(mut self, url: impl Into<String>) -> Self {
        self.logout_urls.push(url.into());
        self
    }

    /// Adds an origin whose pages may call the tenant (`allowed_origins`), such as
    /// `http://localhost:5173` or `https://*.example.com`. The origins of callback URLs are always
    /// allowed.
    pub fn allowed_origin(mut self, origin: impl Into<String>) -> Self {
        self.allowed_origins.push(origin.into());
        self
    }

    /// Adds an origin whose pages may log in silently in a frame (`web_origins`), as single-page
    /// applications do. These pages may also call the tenant.
    pub fn web_origin(mut self, origin: impl Into<String>) -> Self {
        self.web_origins.push(origin.into());
        self
    }

    /// Adds a URL that receives a logout token when a session in which the user logged in to this
    /// application ends: at logout, after a password change, and through [`Tenant::end_sessions`]. Only
    /// `http` URLs are called.
    ///
    /// [`Tenant::end_sessions`]: crate::Tenant::end_sessions
    pub fn backchannel_logout_url(mut self, url: impl Into<String>) -> Self {
        self.backchannel_logout_urls.push(url.into());
        self
    }

    /// Restricts the application to these grants, named as in `grant_type`. By default, every grant
    /// is allowed.
    pub fn grant_types<S: Into<String>>(
        mut self,
        grant_types: impl IntoIterator<Item = S>,
    ) -> Self {
        self.grant_types = Some(grant_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets whether its users log in to organizations.
    pub fn organizations(mut self, usage: OrganizationUsage) -> Self {
        self.organizations = usage;
        self
    }

    /// Issues a new refresh token each time one is used. Reusing an old one revokes all tokens
    /// derived from it.
    pub fn rotate_refresh_tokens(mut self) -> Self {
        self.rotates_refresh_tokens = true;
        self
    }

    /// Refuses authorization requests that were not pushed (RFC 9126 section 6).
    pub fn require_pushed_requests(mut self) -> Self {
        self.requires_pushed_requests = true;
        self
    }

    /// Refuses token requests without a DPoP proof (RFC 9449 section 5.2).
    pub fn require_dpop(mut self) -> Self {
        self.requires_dpop = true;
        self
    }

    /// Creates an application about which nothing is known yet.
    pub(crate) fn unknown(client_id: &str) -> Self {
        Self {
            needs_no_grant: false,
            ..Self::public(client_id)
        }
    }

    /// Applies the client's settings from the Management API; settings that are absent stay
    /// unchanged.
    pub(crate) fn described_by(mut self, members: &Members) -> Self {
        let secret = text(members, "client_secret");
        self.public = text(members, "token_endpoint_auth_method") == "none";
        // An application that signs assertions does not authenticate with a secret.
        let methods = members.get("client_authentication_methods");
        let signs = methods.is_some_and(|methods| !methods.is_null());
        self.client_secret =
            (!self.public && !signs && !secret.is_empty()).then(|| secret.to_owned());
        self.name = Some(text(members, "name").to_owned());
        self.callbacks = texts(members, "callbacks").unwrap_or_default();
        self.logout_urls = texts(members, "allowed_logout_urls").unwrap_or_default();
        self.allowed_origins = texts(members, "allowed_origins").unwrap_or_default();
        self.web_origins = texts(members, "web_origins").unwrap_or_default();
        let logout = ["oidc_logout", "oidc_backchannel_logout"];
        let logout = logout
            .iter()
            .find_map(|member| members.get(*member)?.as_object());
        self.backchannel_logout_urls = logout
            .and_then(|logout| texts(logout, "backchannel_logout_urls"))
            .unwrap_or_default();
        let grants = texts(members, "grant_types");
        self.grant_types = grants.map(|types| types.into_iter().collect());
        self.organizations = match text(members, "organization_usage") {
            "deny" => OrganizationUsage::Deny,
            "require" => OrganizationUsage::Require,
            _ => OrganizationUsage::Allow,
        };
        let nothing = Members::new();
        let object = |member: &str| members.get(member).and_then(Value::as_object);
        let refresh = object("refresh_token").unwrap_or(&nothing);
        self.rotates_refresh_tokens = text(refresh, "rotation_type") == "rotating";
        self.refresh_tokens = RefreshLifetime::of(refresh);
        let tokens = object("jwt_configuration").unwrap_or(&nothing);
        self.id_token_lifetime =
            seconds(tokens, "lifetime_in_seconds").unwrap_or(ID_TOKEN_LIFETIME);
        self.requires_pushed_requests = is_true(members, "require_pushed_authorization_requests");
        self.requires_request_objects = members
            .get("signed_request_object")
            .is_some_and(|object| object["required"] == true);
        self.requires_dpop = is_true(members, "require_proof_of_possession");
        self
    }

    pub(crate) fn allows_grant(&self, grant_type: &str) -> bool {
        let listed = self.grant_types.as_ref();
        listed.is_none_or(|listed| listed.contains(grant_type))
            && !(self.public && grant_type == "client_credentials")
    }
}

impl RefreshLifetime {
    /// Reads the `refresh_token` settings of a client.
    fn of(members: &Members) -> Self {
        let is_infinite = |member: &str| is_true(members, member);
        let expires = text(members, "expiration_type") == "expiring";
        let limit = |is_infinite: bool, member: &str, default| {
            (expires && !is_infinite).then(|| seconds(members, member).unwrap_or(default))
        };
        Self {
            absolute: limit(
                is_infinite("infinite_token_lifetime"),
                "token_lifetime",
                REFRESH_LIFETIME,
            ),
            idle: limit(
                is_infinite("infinite_idle_token_lifetime"),
                "idle_token_lifetime",
                REFRESH_IDLE_LIFETIME,
            ),
            leeway: seconds(members, "leeway").unwrap_or_default(),
        }
    }
}

fn seconds(members: &Members, member: &str) -> Option<u64> {
    members.get(member)?.as_u64()
}

/// Returns the strings of a list.
pub(crate) fn texts(members: &Members, member: &str) -> Option<Vec<String>> {
    let list = members.get(member)?.as_array()?.iter();
    Some(list.filter_map(Value::as_str).map(str::to_owned).collect())
}

fn is_true(members: &Members, member: &str) -> bool {
    members.get(member) == Some(&Value::Bool(true))
}

/// Applications by client identifier.
#[derive(Debug, Default)]
pub(crate) struct ApplicationStore(BTreeMap<String, Arc<Application>>);

impl ApplicationStore {
    pub(crate) fn new(applications: Vec<Application>) -> Self {
        let mut store = Self::default();
        for application in applications {
            store.put(application);
        }
        store
    }

    /// Adds an application, replacing the one with the same identifier.
    pub(crate) fn put(&mut self, application: Application) {
        let id = application.client_id.clone();
        self.0.insert(id, Arc::new(application));
    }

    pub(crate) fn remove(&mut self, client_id: &str) {
        self.0.remove(client_id);
    }

    pub(crate) fn all(&self) -> Vec<Arc<Application>> {
        self.0.values().cloned().collect()
    }
}

impl Store {
    pub(crate) fn find_application(&self, client_id: &str) -> Option<Arc<Application>> {
        lock(&self.applications).0.get(client_id).cloned()
    }

    /// Returns true if pages of this origin may call the tenant, for this application or, without
    /// one, for any.
    pub(crate) fn allows_origin(&self, client_id: Option<&str>, origin: &str) -> bool {
        let names = |name: &str| self.is_organization(name);
        let named = client_id.and_then(|id| self.find_application(id));
        if let Some(application) = named {
            return application.allows_origin(origin, &names);
        }
        let mut all = lock(&self.applications).all().into_iter();
        all.any(|application| application.allows_origin(origin, &names))
    }

    /// Returns true if a logout that names no application may redirect to this URL: any
    /// application's URL is allowed.
    pub(crate) fn allows_logout_url(&self, url: &str) -> bool {
        let names = |name: &str| self.is_organization(name);
        let mut all = lock(&self.applications).all().into_iter();
        all.any(|application| application.allows_logout_url(url, &names))
    }
}
