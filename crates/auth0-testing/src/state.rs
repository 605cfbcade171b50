//! Everything one tenant knows, shared by its handle and its request handlers.

use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::api::Management;
use crate::clock::Clock;
use crate::crypto::keys::KeyRing;
use crate::error::Error;
use crate::server::fault::Faults;
use crate::server::rate_limit::TokenBucket;
use crate::server::record::Recorder;
use crate::store::applications::ApplicationStore;
use crate::store::flows::Flows;
use crate::store::organizations::Organization;
use crate::store::users::UserStore;

/// The database connection every tenant starts with, and in which its users live.
pub(crate) const DATABASE_CONNECTION: &str = "Username-Password-Authentication";

/// What was chosen for a tenant and stays the same.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) token_lifetime: Duration,
    /// How long a device or a back-channel client waits between two polls.
    pub(crate) poll_interval: Duration,
    /// Whether every user needs a second factor.
    pub(crate) requires_mfa: bool,
    /// How long after a login applications have to end their sessions.
    pub(crate) session_expiry: Option<Duration>,
    /// How many records page numbers reach.
    pub(crate) record_limit: usize,
    /// How long an event stream is silent before it shows that it is alive.
    pub(crate) event_heartbeat: Duration,
}

/// The state of one tenant.
#[derive(Debug)]
pub(crate) struct TenantState {
    /// Under which its clients know it, such as `http://127.0.0.1:PORT`, without the slash the issuer ends in.
    pub(crate) origin: String,
    pub(crate) applications: Mutex<ApplicationStore>,
    pub(crate) users: Mutex<UserStore>,
    /// Identifiers of the APIs it was built with; what becomes of them is the Management API's to say.
    pub(crate) apis: BTreeSet<String>,
    pub(crate) organizations: Mutex<Vec<Organization>>,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) flows: Flows,
    pub(crate) keys: Mutex<KeyRing>,
    pub(crate) tokens: Mutex<IssuedTokens>,
    pub(crate) management: Management,
    pub(crate) management_bucket: Mutex<Option<TokenBucket>>,
    pub(crate) authentication_bucket: Mutex<Option<TokenBucket>>,
    pub(crate) rate_limited: AtomicU64,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) requests: Mutex<Recorder>,
    pub(crate) listens: Listens,
    /// Opens the operations of `server::control`; without it they are not there.
    pub(crate) control_key: Option<String>,
}

/// Where the tenant listens.
#[derive(Debug)]
pub(crate) struct Listens {
    pub(crate) addr: SocketAddr,
    pub(crate) url: String,
    /// The certificate of the authority; empty without TLS.
    pub(crate) ca_pem: String,
}

impl TenantState {
    pub(crate) fn issuer(&self) -> String {
        format!("{}/", self.origin)
    }

    /// The origin without its scheme.
    pub(crate) fn host(&self) -> &str {
        let host = self.origin.split_once("://");
        host.map_or(self.origin.as_str(), |(_, host)| host)
    }

    /// Attributes of cookies. Over HTTPS a frame on a page of another site has them, as Auth0's.
    pub(crate) fn cookie_attributes(&self) -> &'static str {
        if self.origin.starts_with("https:") {
            "Path=/; HttpOnly; Secure; SameSite=None"
        } else {
            "Path=/; HttpOnly; SameSite=Lax"
        }
    }

    /// The picture of a user who brought none.
    pub(crate) fn picture_url(&self, nickname: &str) -> String {
        let name = utf8_percent_encode(nickname, NON_ALPHANUMERIC);
        format!("{}/avatar/{name}.svg", self.origin)
    }

    pub(crate) fn management_audience(&self) -> String {
        format!("{}/api/v2/", self.origin)
    }

    pub(crate) fn userinfo_audience(&self) -> String {
        format!("{}/userinfo", self.origin)
    }

    /// The audience of tokens with which users manage their second factors.
    pub(crate) fn mfa_audience(&self) -> String {
        format!("{}/mfa/", self.origin)
    }

    pub(crate) fn my_account_audience(&self) -> String {
        format!("{}/me/", self.origin)
    }

    pub(crate) fn my_organization_audience(&self) -> String {
        format!("{}/my-org/", self.origin)
    }

    pub(crate) fn knows_audience(&self, audience: &str) -> bool {
        [
            self.management_audience(),
            self.userinfo_audience(),
            self.mfa_audience(),
            self.my_account_audience(),
            self.my_organization_audience(),
        ]
        .iter()
        .any(|own| own == audience)
            || self.has_resource_server(audience)
    }

    /// Seconds of the tenant's own clock, by which everything that waits expires.
    pub(crate) fn now(&self) -> u64 {
        self.clock.now()
    }

    /// Signs with the current key, and remembers the token so that it can be revoked.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, Error> {
        let key = Arc::clone(lock(&self.keys).current());
        let token = key.sign(claims)?;
        lock(&self.tokens).issued(&token);
        Ok(token)
    }
}

/// Which tokens have been handed out, and which no longer count.
///
/// A hash of each is enough to tell them apart, and keeps a long-running tenant small.
#[derive(Debug, Default)]
pub(crate) struct IssuedTokens {
    valid: HashSet<u64>,
    revoked: HashSet<u64>,
}

impl IssuedTokens {
    fn issued(&mut self, token: &str) {
        self.valid.insert(fingerprint(token));
    }

    pub(crate) fn revoke_all(&mut self) {
        self.revoked.extend(self.valid.drain());
    }

    pub(crate) fn is_revoked(&self, token: &str) -> bool {
        self.revoked.contains(&fingerprint(token))
    }
}

fn fingerprint(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}

/// Locks, also after a holder panicked: no critical section here leaves a value half changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
