//! Sessions: a random name in a cookie, everything else here on the server.
//!
//! They are in memory, which is enough for one process; a fleet keeps them in a database.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use auth0::authentication::{PendingLogin, Secret};
use axum::http::{HeaderMap, header};

const COOKIE: &str = "web-login-session";

/// How long a login takes at most, and how long a session lasts.
const LOGIN: Duration = Duration::from_secs(10 * 60);
const SESSION: Duration = Duration::from_secs(8 * 60 * 60);

/// Who is logged in.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) subject: String,
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    /// Tells the tenant at the logout whose session is meant.
    pub(crate) id_token: Option<Secret>,
}

struct Session {
    until: Instant,
    state: State,
}

enum State {
    LoggingIn(Box<PendingLogin>),
    LoggedIn(Box<User>),
}

/// All sessions, by their names.
pub(crate) struct Sessions {
    sessions: Mutex<HashMap<String, Session>>,
    /// Whether browsers are to send the cookie over TLS only.
    secure: bool,
}

impl Sessions {
    pub(crate) fn new(secure: bool) -> Self {
        let sessions = Mutex::default();
        Self { sessions, secure }
    }

    /// The user of a request's session.
    pub(crate) fn user(&self, headers: &HeaderMap) -> Option<User> {
        let sessions = self.lock();
        let session = sessions.get(name_in(headers)?)?;
        match &session.state {
            State::LoggedIn(user) if Instant::now() < session.until => Some(user.as_ref().clone()),
            _ => None,
        }
    }

    /// Remembers a login until the user comes back; returns the cookie that finds it again.
    pub(crate) fn begin_login(
        &self,
        headers: &HeaderMap,
        pending: PendingLogin,
    ) -> Result<String, getrandom::Error> {
        self.replace(headers, State::LoggingIn(Box::new(pending)), LOGIN)
    }

    /// The login a request's session remembers. It is forgotten with that: an answer counts once.
    pub(crate) fn finish_login(&self, headers: &HeaderMap) -> Option<PendingLogin> {
        let mut sessions = self.lock();
        let name = name_in(headers)?;
        if !matches!(sessions.get(name)?.state, State::LoggingIn(_)) {
            return None;
        }
        match sessions.remove(name)? {
            Session {
                state: State::LoggingIn(pending),
                until,
            } if Instant::now() < until => Some(*pending),
            _ => None,
        }
    }

    /// Begins a user's session. It has a new name: one that somebody has planted in the browser before
    /// the login leads nowhere.
    pub(crate) fn log_in(
        &self,
        headers: &HeaderMap,
        user: User,
    ) -> Result<String, getrandom::Error> {
        self.replace(headers, State::LoggedIn(Box::new(user)), SESSION)
    }

    /// Ends a request's session; returns who it was, and the cookie that removes the browser's.
    pub(crate) fn log_out(&self, headers: &HeaderMap) -> (Option<User>, String) {
        let user = self.user(headers);
        if let Some(name) = name_in(headers) {
            self.lock().remove(name);
        }
        (user, self.cookie("", Duration::ZERO))
    }

    fn replace(
        &self,
        headers: &HeaderMap,
        state: State,
        lifetime: Duration,
    ) -> Result<String, getrandom::Error> {
        let name = random_name()?;
        let now = Instant::now();
        let mut sessions = self.lock();
        sessions.retain(|_, session| now < session.until);
        if let Some(before) = name_in(headers) {
            sessions.remove(before);
        }
        let until = now + lifetime;
        sessions.insert(name.clone(), Session { until, state });
        Ok(self.cookie(&name, lifetime))
    }

    /// `HttpOnly` keeps it from scripts. `Lax` sends it when the tenant sends the user back, but not
    /// with the forms of other sites.
    fn cookie(&self, name: &str, lifetime: Duration) -> String {
        let secure = if self.secure { "; Secure" } else { "" };
        let seconds = lifetime.as_secs();
        format!("{COOKIE}={name}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name_in(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter();
    cookies
        .filter_map(|cookies| cookies.to_str().ok())
        .flat_map(|cookies| cookies.split("; "))
        .find_map(|cookie| cookie.strip_prefix(COOKIE)?.strip_prefix('='))
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
