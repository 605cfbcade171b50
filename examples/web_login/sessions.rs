//! What the server knows of a browser: a random name in a cookie, everything else here.
//!
//! It is in memory, which is enough for one process; a fleet keeps it in a database.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, header};

/// Values of one kind, each found by the cookie of the browser it belongs to.
pub(crate) struct Sessions<T> {
    cookie: &'static str,
    lifetime: Duration,
    /// Whether browsers are to send the cookie over TLS only.
    secure: bool,
    entries: Mutex<HashMap<String, Entry<T>>>,
}

struct Entry<T> {
    until: Instant,
    value: T,
}

impl<T: Clone> Sessions<T> {
    pub(crate) fn new(cookie: &'static str, lifetime: Duration, secure: bool) -> Self {
        Self {
            cookie,
            lifetime,
            secure,
            entries: Mutex::default(),
        }
    }

    /// Keeps a value and returns the `Set-Cookie` that leads to it. The name is always a new one: one
    /// that somebody has planted in the browser before leads nowhere.
    pub(crate) fn begin(&self, value: T) -> Result<String, getrandom::Error> {
        let name = random_name()?;
        let now = Instant::now();
        let until = now + self.lifetime;
        let mut entries = self.lock();
        entries.retain(|_, entry| now < entry.until);
        entries.insert(name.clone(), Entry { until, value });
        Ok(self.set_cookie(&name, self.lifetime))
    }

    /// The value that belongs to the browser a request comes from.
    pub(crate) fn get(&self, headers: &HeaderMap) -> Option<T> {
        let entries = self.lock();
        let entry = entries.get(self.name_in(headers)?)?;
        (Instant::now() < entry.until).then(|| entry.value.clone())
    }

    /// Takes the value away, and returns with it the `Set-Cookie` that removes the browser's cookie.
    pub(crate) fn end(&self, headers: &HeaderMap) -> (Option<T>, String) {
        let entry = self
            .name_in(headers)
            .and_then(|name| self.lock().remove(name));
        let value = entry.filter(|entry| Instant::now() < entry.until);
        let removal = self.set_cookie("", Duration::ZERO);
        (value.map(|entry| entry.value), removal)
    }

    /// `HttpOnly` keeps it from scripts. `Lax` sends it when the tenant sends the user back, but not
    /// with the forms of other sites.
    fn set_cookie(&self, name: &str, lifetime: Duration) -> String {
        let (cookie, seconds) = (self.cookie, lifetime.as_secs());
        let secure = if self.secure { "; Secure" } else { "" };
        format!("{cookie}={name}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
    }

    fn name_in<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let cookies = headers.get_all(header::COOKIE).iter();
        cookies
            .filter_map(|cookies| cookies.to_str().ok())
            .flat_map(|cookies| cookies.split("; "))
            .find_map(|cookie| cookie.strip_prefix(self.cookie)?.strip_prefix('='))
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Entry<T>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// 256 random bits, which nobody guesses.
fn random_name() -> Result<String, getrandom::Error> {
    let mut halves = [[0; 16]; 2];
    for half in &mut halves {
        getrandom::getrandom(half)?;
    }
    let [one, other] = halves.map(u128::from_ne_bytes);
    Ok(format!("{one:032x}{other:032x}"))
}
