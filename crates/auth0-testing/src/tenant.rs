//! The handle of a running tenant.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::api;
use crate::builder::TenantBuilder;
use crate::crypto::keys::SigningKey;
use crate::error::Error;
use crate::login::issue;
use crate::server::fault::Fault;
use crate::server::listener::Server;
use crate::server::rate_limit::{RateLimit, TokenBucket};
use crate::server::record::RecordedRequest;
use crate::state::{TenantState, lock};
use crate::store::users::User;

pub(crate) const DEFAULT_CLIENT_ID: &str = "testing-client-id";
pub(crate) const DEFAULT_CLIENT_SECRET: &str = "testing-client-secret";
pub(crate) const DEFAULT_EMAIL: &str = "user@example.com";
pub(crate) const DEFAULT_PASSWORD: &str = "correct horse battery staple";

/// A running tenant.
///
/// Dropping it stops the server: as soon as the runtime processes this, the port is free and all connections
/// are closed. [`shutdown`](Self::shutdown) waits for it.
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
    /// Present in the handle that `start` returns, absent in those of control over HTTP.
    pub(crate) server: Option<Server>,
}

impl Tenant {
    /// Creates a builder, which configures and starts a tenant.
    pub fn builder() -> TenantBuilder {
        TenantBuilder::default()
    }

    /// Returns the tenant's domain in the form that client builders accept: the
    /// [public URL](TenantBuilder::public_url) if it is set, else [`local_url`](Self::local_url).
    pub fn domain(&self) -> &str {
        &self.state.origin
    }

    /// Returns the `iss` of the tenant's tokens: the domain and a slash.
    pub fn issuer(&self) -> String {
        self.state.issuer()
    }

    /// Returns the URL of the tenant's public keys.
    pub fn jwks_uri(&self) -> String {
        format!("{}/.well-known/jwks.json", self.state.origin)
    }

    /// Returns the audience of tokens for the tenant's Management API: the issuer and `api/v2/`.
    pub fn management_audience(&self) -> String {
        self.state.management_audience()
    }

    /// Returns the URL at which the tenant listens, such as `http://127.0.0.1:PORT`.
    pub fn local_url(&self) -> &str {
        &self.state.listens.url
    }

    /// Returns the PEM certificate of the authority of [`TenantBuilder::tls`]; empty without TLS.
    #[cfg(feature = "tls")]
    pub fn ca_pem(&self) -> &str {
        &self.state.listens.ca_pem
    }

    /// Returns the address on which the tenant listens.
    pub fn addr(&self) -> SocketAddr {
        self.state.listens.addr
    }

    /// Returns the client ID of the default application.
    pub fn client_id(&self) -> &str {
        DEFAULT_CLIENT_ID
    }

    /// Returns the client secret of the default application.
    pub fn client_secret(&self) -> &str {
        DEFAULT_CLIENT_SECRET
    }

    /// Returns the email address of the default user.
    pub fn user_email(&self) -> &str {
        DEFAULT_EMAIL
    }

    /// Returns the password of the default user.
    pub fn user_password(&self) -> &str {
        DEFAULT_PASSWORD
    }

    /// Returns the `kid` of the current signing key.
    pub fn key_id(&self) -> String {
        lock(&self.state.keys).current().kid().to_owned()
    }

    /// Generates a new signing key and returns its `kid`. The old key stays published, and its tokens stay
    /// valid until [`retire_old_keys`](Self::retire_old_keys).
    ///
    /// Generating an RSA key usually takes about a tenth of a second, sometimes several.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Key`](crate::ErrorKind::Key) if no key could be generated.
    pub fn rotate_keys(&self) -> Result<String, Error> {
        let key = SigningKey::generate()?;
        let kid = key.kid().to_owned();
        lock(&self.state.keys).rotate(key);
        Ok(kid)
    }

    /// Removes all keys except the current one. Tokens that they signed become invalid.
    pub fn retire_old_keys(&self) {
        lock(&self.state.keys).retire_old();
    }

    /// Makes the Management API respond with 401 to every token issued so far. Tokens issued later are valid,
    /// and so are refresh tokens.
    pub fn revoke_tokens(&self) {
        lock(&self.state.tokens).revoke_all();
    }

    /// Signs `claims` unchanged, with `alg`, `kid`, and `typ: JWT` in the header. Any JSON can be signed,
    /// valid or not.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn sign(&self, claims: &Value) -> Result<String, Error> {
        self.state.sign(claims)
    }

    /// Issues an access token for the Management API with all scopes, like one of the default application,
    /// but with `changes` to its claims; `null` removes a claim.
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
    /// Returns [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn issue_access_token(&self, changes: Value) -> Result<String, Error> {
        let claims = issue::client_access_token(
            &self.state,
            DEFAULT_CLIENT_ID,
            &self.management_audience(),
            &api::all_scopes(),
        );
        self.sign(&issue::overlay(claims, changes))
    }

    /// Issues an ID token of the default user for the default application, with the scopes `openid profile
    /// email`, and with `changes` to its claims; `null` removes a claim.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Key`](crate::ErrorKind::Key) if the key cannot sign.
    pub fn issue_id_token(&self, changes: Value) -> Result<String, Error> {
        let scope = ["openid", "profile", "email"].map(str::to_owned);
        let user = self
            .state
            .find_user_by_email(DEFAULT_EMAIL)
            .unwrap_or_else(|| User::with_password(DEFAULT_EMAIL, DEFAULT_PASSWORD));
        let claims = issue::id_token(&self.state, &user, DEFAULT_CLIENT_ID, &scope);
        self.sign(&issue::overlay(claims, changes))
    }

    /// Adds a scripted fault; see [`Fault`].
    pub fn fault(&self, fault: Fault) {
        lock(&self.state.faults).add(fault);
    }

    /// Removes all remaining faults.
    pub fn clear_faults(&self) {
        lock(&self.state.faults).clear();
    }

    /// Returns all recorded requests since the start, or since [`clear_requests`](Self::clear_requests), in the
    /// order received; see [`TenantBuilder::record_requests`] for the limit.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.state.requests).all()
    }

    /// Returns the number of recorded requests with this method and exactly this path, as sent.
    pub fn requests_to(&self, method: &str, path: &str) -> usize {
        lock(&self.state.requests).count(method, path)
    }

    /// Discards the recorded requests.
    pub fn clear_requests(&self) {
        lock(&self.state.requests).clear();
    }

    /// Sets the rate limit of the Management API, starting with a full bucket; `None` removes the limit. See
    /// [`TenantBuilder::rate_limit`].
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) {
        *lock(&self.state.management_bucket) = limit.map(TokenBucket::new);
    }

    /// Sets the rate limit of `/oauth/token`, starting with a full bucket; `None` removes the limit. See
    /// [`TenantBuilder::authentication_rate_limit`].
    pub fn set_authentication_rate_limit(&self, limit: Option<RateLimit>) {
        *lock(&self.state.authentication_bucket) = limit.map(TokenBucket::new);
    }

    /// Returns the number of requests that a rate limit rejected with 429, not counting those of a [`Fault`].
    pub fn rate_limited_count(&self) -> u64 {
        self.state.rate_limited.load(Ordering::Relaxed)
    }

    /// Stops the tenant, and waits until its port is free and all connections are closed.
    pub async fn shutdown(self) {
        if let Some(server) = self.server {
            server.shutdown().await;
        }
    }
}

impl fmt::Debug for Tenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tenant")
            .field("domain", &self.state.origin)
            .finish_non_exhaustive()
    }
}
