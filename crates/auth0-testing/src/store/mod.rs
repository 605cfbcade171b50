//! The state of the tenant: users, applications, grants, sessions, resources, and logs.
//!
//! This module does not depend on HTTP or on handlers; handlers depend on it.

pub(crate) mod allowed_urls;
pub(crate) mod apis;
pub(crate) mod applications;
pub(crate) mod authenticators;
pub(crate) mod authorization;
pub(crate) mod brand;
pub(crate) mod challenges;
pub(crate) mod collection;
pub(crate) mod connected_accounts;
pub(crate) mod connections;
pub(crate) mod documents;
pub(crate) mod effects;
pub(crate) mod enrollments;
pub(crate) mod event_script;
pub(crate) mod events;
pub(crate) mod flows;
pub(crate) mod grant;
pub(crate) mod indexed;
pub(crate) mod issuer;
pub(crate) mod job_script;
pub(crate) mod jobs;
pub(crate) mod kinds;
pub(crate) mod links;
pub(crate) mod logs;
pub(crate) mod nonces;
pub(crate) mod one_time;
pub(crate) mod organizations;
pub(crate) mod outbox;
pub(crate) mod parameters;
pub(crate) mod passkeys;
pub(crate) mod passwords;
pub(crate) mod pending;
pub(crate) mod policy;
pub(crate) mod refresh_tokens;
pub(crate) mod resources;
pub(crate) mod second_factor;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod tenant_settings;
pub(crate) mod tokens;
pub(crate) mod totp;
pub(crate) mod users;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::crypto::keys::KeyRing;
use crate::error::Error;
use applications::ApplicationStore;
use flows::Flows;
use passwords::Attempts;
use resources::Management;
use settings::Settings;
use tokens::IssuedTokens;
use users::UserStore;

/// The state of a tenant. Each part has its own lock.
#[derive(Debug)]
pub(crate) struct Store {
    /// The tenant's URL, such as `http://127.0.0.1:PORT`, without the trailing slash of the issuer.
    pub(crate) origin: String,
    pub(crate) applications: Mutex<ApplicationStore>,
    pub(crate) users: Mutex<UserStore>,
    pub(crate) attempts: Mutex<Attempts>,
    /// Identifiers of the APIs that the tenant was built with; their settings belong to the Management
    /// API.
    pub(crate) apis: BTreeSet<String>,
    pub(crate) settings: Settings,
    pub(crate) clock: Clock,
    pub(crate) flows: Flows,
    pub(crate) keys: Mutex<KeyRing>,
    pub(crate) tokens: Mutex<IssuedTokens>,
    pub(crate) management: Management,
}

impl Store {
    /// The origin without its scheme.
    pub(crate) fn host(&self) -> &str {
        let host = self.origin.split_once("://");
        host.map_or(self.origin.as_str(), |(_, host)| host)
    }

    /// Returns the attributes of cookies. Over HTTPS, cookies are sent in a frame on another site's
    /// page, as with Auth0.
    pub(crate) fn cookie_attributes(&self) -> &'static str {
        if self.origin.starts_with("https:") {
            "Path=/; HttpOnly; Secure; SameSite=None"
        } else {
            "Path=/; HttpOnly; SameSite=Lax"
        }
    }

    /// Returns the default picture of a user.
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

    /// The audience of tokens that let users manage their second factors.
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

    /// Returns the seconds of the tenant's own clock, which determines all expirations.
    pub(crate) fn now(&self) -> u64 {
        self.clock.now()
    }

    /// Signs with the current key and registers the token so that it can be revoked.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, Error> {
        self.sign_as("JWT", claims)
    }

    /// Like [`sign`](Self::sign), with a different `typ` in the header.
    pub(crate) fn sign_as(&self, token_type: &str, claims: &Value) -> Result<String, Error> {
        let key = Arc::clone(lock(&self.keys).current());
        let token = key.sign_as(token_type, claims)?;
        lock(&self.tokens).issued(&token);
        Ok(token)
    }

    /// Returns the claims of a token signed by a published key, or `None` for any other token.
    pub(crate) fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        // Other requests need the keys while this one calculates.
        let key = lock(&self.keys).of(token)?;
        key.verify(token)
    }
}

/// Locks a mutex even after a holder panicked, because no critical section here leaves a value half
/// changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    #[test]
    fn nothing_here_knows_http_or_a_handler() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
        let above = [
            "api", "login", "server", "state", "control", "tenant", "builder",
        ];
        let above = above.map(|floor| format!("crate::{floor}"));
        let foreign = ["axum", "hyper"].map(|name| format!("use {name}"));
        let mut looked_at = 0;
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            let source = fs::read_to_string(&path).unwrap();
            let code = source
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                let wrong = above.iter().chain(&foreign).find(|name| {
                    line.contains(name.as_str()) && !line.contains(&format!("\"{name}"))
                });
                assert_eq!(wrong, None, "{}: {line}", path.display());
            }
            looked_at += 1;
        }
        assert!(looked_at > 20);
    }
}
