//! The end of a session at the user's request.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response};

use super::{Engine, redirect};
use crate::core::cookies::RequestCookies;
use crate::core::record::SessionRecord;
use crate::core::return_to;
use crate::hooks::Logout;
use crate::sessions::Backend;
use crate::{Error, ErrorKind, LogoutScope, pages, query};

/// The reach of a logout.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LogoutReach {
    /// This application only. The next login at the tenant may not require a password.
    Local,
    /// This application and the tenant. The default.
    #[default]
    Tenant,
    /// Also the identity provider that the user logged in with, if possible.
    Federated,
}

impl Engine {
    /// Serves the logout route. `form` is the body of a `POST`.
    ///
    /// Cookies are `SameSite=Lax`, so another site cannot send them with a `POST`, but it can with a link.
    /// A `GET` that comes from another site must therefore be confirmed by the user.
    pub(crate) async fn logout_route(&self, parts: &Parts, form: &str) -> Response<Bytes> {
        let asked = parts.uri.query().unwrap_or_default();
        let parameter = |name: &str| query::one(form, name).or_else(|| query::one(asked, name));
        let return_to = parameter("return_to");
        let site = parts.headers.get("sec-fetch-site");
        if parts.method != Method::POST && site.is_some_and(|site| site == "cross-site") {
            let path = self.paths.logout.as_deref().unwrap_or("/");
            let checked = return_to.and_then(|text| return_to::check(&text, &self.base));
            return pages::confirm_logout(path, checked.as_deref());
        }
        let has = |name: &str| parameter(name).is_some_and(|value| value != "false");
        let reach = if has("federated") {
            LogoutReach::Federated
        } else if has("local") {
            LogoutReach::Local
        } else {
            LogoutReach::Tenant
        };
        self.logout(parts, reach, return_to.as_deref()).await
    }

    /// Ends the session here, and redirects the user to end it at the tenant.
    pub(crate) async fn logout(
        &self,
        parts: &Parts,
        reach: LogoutReach,
        to: Option<&str>,
    ) -> Response<Bytes> {
        match self.try_logout(parts, reach, to).await {
            Ok((url, lines)) => redirect(&url, lines),
            // The cookie is kept, so that the user can try again.
            Err(error) => self.failed(error, None),
        }
    }

    async fn try_logout(
        &self,
        parts: &Parts,
        reach: LogoutReach,
        to: Option<&str>,
    ) -> Result<(String, Vec<HeaderValue>), Error> {
        let cookies = RequestCookies::read(&parts.headers, &self.cookies);
        let tenant = self.tenant_for(parts)?;
        // A user without a session here may have one at the tenant.
        let loaded = self.load(&cookies, tenant).await?;
        let mut sessions = 0;
        if let Some(loaded) = &loaded {
            if let Backend::Store(store) = &self.backend {
                let was_there = store.delete(&loaded.key).await.map_err(Error::store)?;
                sessions = u64::from(was_there);
            }
            self.slots.end(&loaded.key);
        }
        let lines = self.cookies.remove_session(&cookies);
        let record = loaded.map(|loaded| loaded.record);
        let return_to = to.and_then(|text| return_to::check(text, &self.base));
        let return_to = return_to.unwrap_or_else(|| self.after_logout.clone());
        let url = match reach {
            LogoutReach::Local => return_to,
            reach => self.logout_url(tenant, record.as_ref(), &return_to, reach)?,
        };
        if let (Some(hooks), Some(record)) = (&self.hooks, record) {
            let logout = Logout {
                subject: Some(record.subject),
                sid: record.sid,
                is_backchannel: false,
                sessions,
            };
            hooks.after_logout(&logout).await;
        }
        Ok((url, lines))
    }

    fn logout_url(
        &self,
        tenant: usize,
        record: Option<&SessionRecord>,
        return_to: &str,
        reach: LogoutReach,
    ) -> Result<String, Error> {
        let tenant = self.tenants.get(tenant).ok_or_else(Error::ended)?;
        let mut url = tenant
            .client
            .oidc_logout_url()
            .post_logout_redirect_uri(self.base.url(return_to));
        if let Some(record) = record {
            // A hint spares the user a confirmation. The session's ID is sufficient; the ID token is long,
            // and would be visible in the address bar.
            if let Some(id_token) = &record.id_token {
                url = url.id_token_hint(id_token);
            } else if let Some(sid) = &record.sid {
                url = url.logout_hint(sid);
            }
        }
        if reach == LogoutReach::Federated {
            url = url.federated();
        }
        url.build().map_err(|error| {
            let message = "the logout URL of the tenant could not be built";
            Error::new(ErrorKind::Configuration, message).with_source(error)
        })
    }
}

/// Creates the logout that a hook receives for a back-channel logout.
pub(crate) fn backchannel(scope: &LogoutScope, subject: Option<&str>, sessions: u64) -> Logout {
    let (sid, user) = match scope {
        LogoutScope::Session(sid) => (Some(sid.clone()), None),
        LogoutScope::User(sub) => (None, Some(sub.clone())),
    };
    Logout {
        subject: subject.map(str::to_owned).or(user),
        sid,
        is_backchannel: true,
        sessions,
    }
}
