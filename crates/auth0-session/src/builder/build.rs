//! Builds an [`Auth0`] from the settings, and reports invalid ones.

use std::time::Duration;

use auth0_authentication::AuthenticationClient;

use super::Auth0Builder;
use crate::core::base_url::BaseUrl;
use crate::core::cookies::CookieSettings;
use crate::core::key::CookieKey;
use crate::core::return_to;
use crate::core::seal::Sealer;
use crate::engine::{Callbacks, Engine, Slots, Tenant};
use crate::sessions::{Backend, Kept, Sessions};
use crate::{Auth0, Error, ErrorKind};

impl Auth0Builder {
    /// Builds the `Auth0`. Sends nothing to the tenant yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](ErrorKind::Configuration), with a message that says what to do: a missing
    /// or invalid setting, a key that is too short, or back-channel logout with a store that does not
    /// support it.
    pub fn build(self) -> Result<Auth0, Error> {
        let wrong = |message: &'static str| Error::new(ErrorKind::Configuration, message);
        if self.base_url.is_empty() {
            return Err(wrong(
                "no `base_url`: set the application's address with `.base_url(…)`",
            ));
        }
        let base = BaseUrl::parse(&self.base_url)?;
        self.paths.check()?;
        for path in [&self.after_login, &self.after_logout] {
            if return_to::check(path, &base).is_none() {
                let path = path.escape_debug();
                let message = format!("`{path}` is not a path of the application");
                return Err(Error::new(ErrorKind::Configuration, message));
            }
        }
        if self.lease < Duration::from_secs(1) {
            return Err(wrong("`lock_lease` is shorter than a second"));
        }
        let cookies = CookieSettings::new(
            &self.cookie_name,
            self.cookie_domain,
            self.cookie_ceiling,
            &base,
        )?;
        let (backend, logins) = backend(self.sessions, self.keys)?;
        if self.paths.backchannel_logout.is_some() {
            match backend.logouts() {
                Some(store) if store.supports_logout() => {}
                Some(_) => {
                    return Err(wrong(
                        "back-channel logout cannot work: this store cannot find sessions by `sid` or \
                         `sub`. Leave out `Paths::backchannel_logout`, or use another store",
                    ));
                }
                None => {
                    return Err(wrong(
                        "back-channel logout cannot work with sessions in cookies alone. Give them a \
                         store with `CookieSession::deny_list`, or keep sessions in a store",
                    ));
                }
            }
        }
        if self.domains.is_empty() {
            return Err(wrong("no domain"));
        }
        let mut tenants = Vec::new();
        for domain in self.domains {
            let mut client = AuthenticationClient::builder(domain?)
                .client_id(self.client_id.as_str())
                .client_authentication(self.authentication.clone());
            for change in &self.customize {
                client = change(client);
            }
            let client = client.build().map_err(|error| {
                let message = format!("the client of the Authentication API: {error}");
                Error::new(ErrorKind::Configuration, message).with_source(error)
            })?;
            tenants.push(Tenant::new(client)?);
        }
        Ok(Auth0::new(Engine {
            tenants,
            resolver: self.resolver,
            base,
            paths: self.paths,
            cookies,
            logins,
            login_lifetime: self.login_lifetime.as_secs(),
            backend,
            lifetimes: self.lifetimes,
            scope: self.scope,
            audience: self.audience,
            organization: self.organization,
            claims: self.claims,
            keeps_id_token: self.keeps_id_token,
            pushes: self.pushes,
            signs: self.signs,
            after_login: self.after_login,
            after_logout: self.after_logout,
            when_refused: self.when_refused,
            hooks: self.hooks,
            failure_page: self.failure_page,
            slots: Slots::default(),
            callbacks: Callbacks::default(),
            clock: self.clock,
            lease: self.lease,
        }))
    }
}

/// Returns where sessions are stored, and the keys that seal the cookies of logins.
fn backend(
    sessions: Option<Sessions>,
    mut keys: Vec<CookieKey>,
) -> Result<(Backend, Sealer), Error> {
    let wrong = |message: &'static str| Error::new(ErrorKind::Configuration, message);
    let kept = match sessions {
        Some(Sessions(kept)) => kept,
        None if !keys.is_empty() => Kept::Cookie(crate::CookieSession {
            keys: keys.clone(),
            deny_list: None,
        }),
        None => {
            return Err(wrong(
                "nothing says where sessions are kept: give `.session(CookieSession::new(key))`, or a \
                 store (`from_env` takes a key from AUTH0_SECRET)",
            ));
        }
    };
    let check = |keys: &[CookieKey]| match keys.iter().find(|key| !key.is_long_enough()) {
        Some(key) => Err(Error::new(
            ErrorKind::Configuration,
            format!(
                "a cookie key has {} bytes; expected at least {} from a random number generator, such as \
                 the output of `openssl rand -hex 32`",
                key.len(),
                CookieKey::MIN_LENGTH
            ),
        )),
        None => Ok(()),
    };
    let backend = match kept {
        Kept::Cookie(cookie) => {
            check(&cookie.keys)?;
            if keys.is_empty() {
                keys.clone_from(&cookie.keys);
            }
            Backend::Cookie {
                sealer: Sealer::new(&cookie.keys),
                deny_list: cookie.deny_list,
            }
        }
        Kept::Store(store) => {
            if keys.is_empty() {
                if store.is_shared() {
                    return Err(wrong(
                        "no key: give one with `.key(…)`. The cookies of logins under way are sealed with \
                         it, also when sessions are in a store",
                    ));
                }
                // A user who is logging in when this process ends must start again.
                keys.push(CookieKey::random()?);
            }
            Backend::Store(store)
        }
    };
    check(&keys)?;
    let logins = Sealer::new(&keys);
    Ok((backend, logins))
}
