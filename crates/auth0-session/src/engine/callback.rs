//! The end of a login: the user returns with a code and gets a session.

use std::sync::Arc;

use auth0_authentication::{CallbackError, CompletedLogin, LoginError, callback_state};
use auth0_verify::ErrorKind as VerifyKind;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response};

use super::callbacks::Answer;
use super::{Engine, add_cookies, redirect, warn};
use crate::core::cookies::{CookieSettings, RequestCookies};
use crate::core::random;
use crate::core::record::SessionRecord;
use crate::core::time::seconds;
use crate::core::tokens::{Purpose, Want};
use crate::core::transaction::Transaction;
use crate::hooks::NewSession;
use crate::sessions::Backend;
use crate::store::{Saved, SessionKey};
use crate::{Error, ErrorKind, User};

/// The reason that a login failed: the error, and the tenant's error code and description.
struct Failure(Error, Option<(String, Option<String>)>);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error, None)
    }
}

impl Engine {
    pub(crate) async fn callback(self: &Arc<Self>, parts: &Parts) -> Response<Bytes> {
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let cookies = RequestCookies::read(&parts.headers, &self.cookies);
        let found = callback_state(&query).ok().and_then(|state| {
            let name = Transaction::cookie_name(&self.cookies.login, &state);
            let value = cookies.get(&name)?;
            let lifetime = self.login_lifetime;
            let login = Transaction::open(&name, value, &self.logins, self.now(), lifetime)?;
            Some((name, login))
        });
        let Some((name, login)) = found else {
            return self.stray(parts, &cookies).await;
        };
        let cell = self.callbacks.cell(&name);
        let engine = Arc::clone(self);
        // A separate task, because the code is used up even if the browser disconnects.
        let task = tokio::spawn(async move {
            let make = || engine.answer(&name, login, &query, &cookies);
            cell.get_or_init(make).await.clone()
        });
        match task.await {
            Ok(answer) => answer.into(),
            Err(error) => {
                let message = "the login did not complete";
                let error = Error::new(ErrorKind::Other, message).with_source(error);
                self.failed(error, None)
            }
        }
    }

    /// Handles a callback that does not belong to a login of this browser: the back button, a bookmark, or
    /// a forged link. It changes nothing, and a logged-in user stays logged in.
    async fn stray(&self, parts: &Parts, cookies: &RequestCookies) -> Response<Bytes> {
        if let Ok(tenant) = self.tenant_for(parts)
            && let Ok(Some(_)) = self.load(cookies, tenant).await
        {
            return redirect(&self.after_login, Vec::new());
        }
        let message = "the callback does not belong to a login of this browser";
        self.failed(Error::new(ErrorKind::Callback, message), None)
    }

    async fn answer(
        &self,
        name: &str,
        login: Transaction,
        query: &str,
        cookies: &RequestCookies,
    ) -> Answer {
        let done = self.cookies.remove(name);
        let mut response = match self.finish(&login, query, cookies).await {
            Ok((target, lines)) => redirect(&target, lines),
            Err(Failure(error, refusal)) => self.failed(error, refusal),
        };
        add_cookies(&mut response, vec![done]);
        response.into()
    }

    async fn finish(
        &self,
        login: &Transaction,
        query: &str,
        cookies: &RequestCookies,
    ) -> Result<(String, Vec<HeaderValue>), Failure> {
        let tenant = login_tenant(self, login)?;
        if login.needs_iss && crate::query::one(query, "iss").is_none() {
            let message =
                "the callback has no `iss`, which the tenant announces (RFC 9207 section 2.4)";
            return Err(Error::new(ErrorKind::Callback, message).into());
        }
        let completed = tenant.client.complete_login(&login.pending, query).await;
        let completed = match completed {
            Ok(completed) => completed,
            Err(LoginError::Callback(CallbackError::Refused(refusal)))
                if login.is_silent && refusal.needs_interaction() =>
            {
                return Ok((login.return_to.clone(), Vec::new()));
            }
            Err(error) => return Err(failure(error)),
        };
        let record = self.record(login, &completed);
        let unmet = (!login.acr.is_empty()
            && !record
                .acr
                .as_ref()
                .is_some_and(|acr| login.acr.contains(acr)))
            || !login.amr.iter().all(|method| record.amr.contains(method));
        if unmet {
            let message = "the login did not provide the required authentication";
            return Err(Error::new(ErrorKind::Forbidden, message).into());
        }
        let access_token = completed.tokens.access_token.clone();
        let mut session = NewSession::new(
            record,
            completed.id_token,
            access_token,
            login.return_to.clone(),
        );
        if let Some(hooks) = &self.hooks {
            hooks.before_save(&mut session).await?;
        }
        let NewSession {
            record, return_to, ..
        } = session;
        let user = User::new(&record);
        let lines = self.create(record, cookies).await?;
        if let Some(hooks) = &self.hooks {
            hooks.after_login(&user).await;
        }
        Ok((return_to, lines))
    }

    /// Creates the initial state of a session.
    fn record(&self, login: &Transaction, completed: &CompletedLogin) -> SessionRecord {
        let CompletedLogin {
            tokens, id_token, ..
        } = completed;
        let now = self.now();
        let mut record = SessionRecord::new(id_token.issuer(), id_token.subject());
        record.sid = id_token.session_id().map(str::to_owned);
        record.org_id = id_token.organization_id().map(str::to_owned);
        record.org_name = id_token.organization_name().map(str::to_owned);
        record.acr = id_token.acr().map(str::to_owned);
        record.amr = id_token.amr().map(str::to_owned).collect();
        record.auth_time = id_token.authenticated_at().map(seconds);
        record.issued_at = seconds(id_token.issued_at());
        record.claims = self.claims.kept(id_token);
        record.ceiling = id_token.claim("session_expiry").ok().flatten();
        (record.created_at, record.used_at) = (now, now);
        let purpose = match &login.audience {
            Some(audience) if login.audience != self.audience => {
                Purpose::Audience(audience.clone())
            }
            _ => Purpose::Login,
        };
        let want = Want {
            purpose,
            scope: None,
        };
        record.take(&want, tokens, now);
        record.id_token = tokens.id_token.clone().filter(|_| self.keeps_id_token);
        record.expires_at = self.lifetimes.end(&record);
        record
    }

    /// Saves a new session under a new ID, and ends the browser's previous session. This prevents session
    /// fixation: an ID that an attacker planted becomes useless.
    pub(crate) async fn create(
        &self,
        record: SessionRecord,
        cookies: &RequestCookies,
    ) -> Result<Vec<HeaderValue>, Error> {
        let now = self.now();
        if !self.lifetimes.is_alive(&record, now) {
            let message = "the tenant's `session_expiry` has already passed";
            return Err(Error::new(ErrorKind::SessionEnded, message));
        }
        let id = random::text()?;
        let key = SessionKey::of(&id);
        match &self.backend {
            Backend::Store(store) => {
                match store
                    .save(&key, &record, None)
                    .await
                    .map_err(Error::store)?
                {
                    Saved::Saved => {}
                    Saved::LoggedOut => return Err(logged_out()),
                    Saved::Conflict => {
                        let message = "the session store reports a conflict for a new session";
                        return Err(Error::new(ErrorKind::StoreUnavailable, message));
                    }
                }
                for old in cookies.session(&self.cookies) {
                    if let Err(error) = store.delete(&SessionKey::of(&old)).await {
                        warn("the previous session was not deleted at a login", &*error);
                    }
                }
            }
            Backend::Cookie { deny_list, .. } => {
                if let Some(store) = deny_list
                    && store.is_logged_out(&record).await.map_err(Error::store)?
                {
                    return Err(logged_out());
                }
                for old in cookies.session(&self.cookies) {
                    if let Some(old) = self.open(&old) {
                        self.slots.end(&old.key);
                    }
                }
            }
        }
        self.session_lines(&id, &record, cookies)
    }

    /// Returns the `Set-Cookie` lines of a session.
    pub(crate) fn session_lines(
        &self,
        id: &str,
        record: &SessionRecord,
        cookies: &RequestCookies,
    ) -> Result<Vec<HeaderValue>, Error> {
        let max_age = CookieSettings::max_age(record.expires_at, self.now());
        let mut record = record.clone();
        loop {
            let value = self.cookie_value(id, &record)?;
            match self.cookies.set_session(cookies, &value, max_age) {
                // Access tokens can be requested again; the rest cannot.
                Err(error)
                    if error.kind() == ErrorKind::SessionTooLarge
                        && !record.tokens.is_empty()
                        && record.refresh_token.is_some() =>
                {
                    record.tokens.remove(0);
                }
                lines => return lines,
            }
        }
    }
}

fn logged_out() -> Error {
    let message = "the user was logged out at the tenant while the login was in progress";
    Error::new(ErrorKind::SessionEnded, message)
}

/// Returns the tenant where the login started.
fn login_tenant<'a>(engine: &'a Engine, login: &Transaction) -> Result<&'a super::Tenant, Error> {
    let mut tenants = engine.tenants.iter();
    let found = tenants.find(|tenant| tenant.issuer() == login.issuer);
    found.ok_or_else(|| {
        let message = "the login was started at a tenant that is no longer configured";
        Error::new(ErrorKind::Callback, message)
    })
}

fn failure(error: LoginError) -> Failure {
    let refusal = match &error {
        LoginError::Callback(CallbackError::Refused(refusal)) => {
            let description = refusal.description().map(str::to_owned);
            Some((refusal.code().to_owned(), description))
        }
        _ => None,
    };
    let kind = match &error {
        LoginError::Exchange(error) => match error.status() {
            // The code was already used or has expired.
            Some(status) if status.is_client_error() && status != 429 => ErrorKind::Callback,
            _ => ErrorKind::TenantUnavailable,
        },
        LoginError::IdToken(error) if error.kind() == VerifyKind::KeysUnavailable => {
            ErrorKind::TenantUnavailable
        }
        LoginError::Callback(_) => ErrorKind::Callback,
        _ => ErrorKind::IdToken,
    };
    Failure(
        Error::new(kind, "the login did not complete").with_source(error),
        refusal,
    )
}
