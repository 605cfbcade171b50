//! The start of a login: a redirect to the tenant, and a sealed cookie for the way back.

use auth0_authentication::{Invitation, Prompt, StartedLogin};
use auth0_core::ErrorKind as CallKind;
use bytes::Bytes;
use http::{HeaderValue, Response};

use super::{Engine, Tenant, redirect};
use crate::core::cookies::RequestCookies;
use crate::core::return_to;
use crate::core::transaction::Transaction;
use crate::{Error, ErrorKind, Login, LoginFailure, pages};

/// The maximum number of logins that a browser may have in progress; beyond it, the oldest is forgotten.
/// Their cookies share the header with the session's cookies.
const MOST_LOGINS: usize = 4;

impl Engine {
    /// Sends the user of this request to the tenant.
    pub(crate) async fn login(
        &self,
        tenant: Result<usize, Error>,
        cookies: &RequestCookies,
        login: &Login,
    ) -> Response<Bytes> {
        match self.start(tenant, cookies, login).await {
            Ok((url, lines)) => redirect(&url, lines),
            Err(error) => self.failed(error, None),
        }
    }

    async fn start(
        &self,
        tenant: Result<usize, Error>,
        cookies: &RequestCookies,
        login: &Login,
    ) -> Result<(String, Vec<HeaderValue>), Error> {
        let tenant = self.tenants.get(tenant?).ok_or_else(Error::ended)?;
        let metadata = tenant.metadata().await?;
        let (url, pending) = self.ask(tenant, login).await?.into_parts();
        let return_to = login
            .return_to
            .as_deref()
            .and_then(|text| return_to::check(text, &self.base));
        let transaction = Transaction {
            issuer: tenant.issuer().to_owned(),
            pending,
            return_to: return_to.unwrap_or_else(|| self.after_login.clone()),
            created_at: self.now(),
            needs_iss: metadata.announces_iss,
            is_silent: login.prompt == Some(Prompt::None),
            acr: login.acr.clone(),
            amr: login.amr.clone(),
            audience: login.audience.clone(),
            scope: login.scope.clone(),
        };
        let name = Transaction::cookie_name(&self.cookies.login, transaction.pending.state());
        let value = transaction.seal(&name, &self.logins)?;
        let mut lines = self.forget_oldest(cookies);
        let line = self.cookies.set(&name, &value, self.login_lifetime);
        if line.len() > crate::core::chunks::COOKIE_SIZE {
            let message = "the login has more parameters than fit into a cookie";
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
        lines.push(line);
        Ok((url, lines))
    }

    async fn ask(&self, tenant: &Tenant, login: &Login) -> Result<StartedLogin, Error> {
        let mut request = tenant
            .client
            .authorize(self.base.url(&self.paths.callback))
            .scope(self.scope_of(login));
        for (name, value) in [
            (
                "audience",
                login.audience.as_ref().or(self.audience.as_ref()),
            ),
            ("login_hint", login.login_hint.as_ref()),
            ("screen_hint", login.screen_hint.as_ref()),
            ("connection", login.connection.as_ref()),
            ("ui_locales", login.ui_locales.as_ref()),
            ("acr_values", login.acr_values.as_ref()),
        ] {
            if let Some(value) = value {
                request = request.parameter(name, value);
            }
        }
        for (name, value) in &login.parameters {
            request = request.parameter(name, value);
        }
        if let Some(prompt) = &login.prompt {
            request = request.prompt(prompt.clone());
        }
        if let Some(seconds) = login.max_age {
            request = request.max_age(std::time::Duration::from_secs(seconds));
        }
        if let Some(invitation) = invitation(login)? {
            request = request.invitation(&invitation);
        } else if let Some(organization) =
            login.organization.as_ref().or(self.organization.as_ref())
        {
            request = request.organization(organization);
        }
        let started = match (self.signs, self.pushes) {
            (false, false) => request.start(),
            (false, true) => request.push().await,
            (true, false) => request
                .sign()
                .await
                .map(auth0_authentication::SignedAuthorize::start),
            (true, true) => match request.sign().await {
                Ok(signed) => signed.push().await,
                Err(error) => Err(error),
            },
        };
        started.map_err(|error| {
            let is_bad = |status: http::StatusCode| status.is_client_error() && status != 429;
            let kind = match error.kind() {
                CallKind::InvalidInput => ErrorKind::InvalidInput,
                CallKind::Api if error.status().is_some_and(is_bad) => ErrorKind::Refused,
                CallKind::Credentials => ErrorKind::Configuration,
                _ => ErrorKind::TenantUnavailable,
            };
            Error::new(kind, "the login could not be started").with_source(error)
        })
    }

    /// Adds `openid`, which makes the request a login.
    fn scope_of(&self, login: &Login) -> String {
        let scope = login.scope.as_ref().unwrap_or(&self.scope);
        if scope.split_ascii_whitespace().any(|it| it == "openid") {
            scope.clone()
        } else {
            format!("openid {scope}")
        }
    }

    /// Removes logins that were never finished: first those that do not open, then the oldest.
    fn forget_oldest(&self, cookies: &RequestCookies) -> Vec<HeaderValue> {
        let mut logins: Vec<_> = cookies
            .logins(&self.cookies)
            .map(|(name, value)| {
                let lifetime = self.login_lifetime;
                let opened = Transaction::open(name, value, &self.logins, self.now(), lifetime);
                (opened.map_or(0, |login| login.created_at), name)
            })
            .collect();
        logins.sort_unstable();
        let too_many = (logins.len() + 1).saturating_sub(MOST_LOGINS);
        logins
            .iter()
            .enumerate()
            .filter(|(index, (created_at, _))| *index < too_many || *created_at == 0)
            .map(|(_, (_, name))| self.cookies.remove(name))
            .collect()
    }

    /// Creates the page for a failure.
    pub(crate) fn failed(
        &self,
        error: Error,
        refusal: Option<(String, Option<String>)>,
    ) -> Response<Bytes> {
        super::warn("a login or logout failed", &error);
        let (code, description) = refusal.map_or((None, None), |(code, text)| (Some(code), text));
        let failure = LoginFailure {
            error,
            code,
            description,
            retry: self.paths.login.clone(),
        };
        match &self.failure_page {
            Some(page) => page(&failure),
            None => pages::failure(&failure),
        }
    }
}

/// Returns the invitation of a login, if it has one.
fn invitation(login: &Login) -> Result<Option<Invitation>, Error> {
    let Some(ticket) = &login.invitation else {
        return Ok(None);
    };
    let mut query = format!("invitation={}", crate::query::encode(ticket));
    for (name, value) in [
        ("organization", &login.organization),
        ("organization_name", &login.organization_name),
    ] {
        if let Some(value) = value {
            query = format!("{query}&{name}={}", crate::query::encode(value));
        }
    }
    Invitation::parse(&query).map_err(|error| {
        let message = "the invitation link is incomplete";
        Error::new(ErrorKind::InvalidInput, message).with_source(error)
    })
}
