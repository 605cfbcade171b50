//! The operations on sessions with stores, locks, and the tenant's APIs: requests in, responses out. They
//! use `http`, and no framework.

mod backchannel;
mod callback;
mod callbacks;
pub(crate) mod json;
mod lease;
mod load;
mod login;
mod logout;
mod obtain;
mod refused;
pub(crate) mod renew;
mod slots;
mod tenant;
pub(crate) mod write;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode, header};

use crate::core::base_url::BaseUrl;
use crate::core::claims::ClaimsFilter;
use crate::core::cookies::CookieSettings;
use crate::core::lifetimes::Lifetimes;
use crate::core::seal::Sealer;
use crate::core::time::seconds;
use crate::failure::FailurePage;
use crate::hooks::ErasedHooks;
use crate::paths::Paths;
use crate::sessions::{Backend, WhenRefused};
use crate::{Error, ErrorKind};

pub(crate) use callbacks::Callbacks;
pub(crate) use load::Loaded;
pub use logout::LogoutReach;
pub(crate) use slots::Slots;
pub(crate) use tenant::Tenant;

/// Selects the domain for a request.
pub(crate) type Resolver = Arc<dyn Fn(&Parts) -> Option<String> + Send + Sync>;

/// The maximum clock difference between tenant and application, in seconds.
pub(crate) const LEEWAY: u64 = 60;

pub(crate) struct Engine {
    /// The first one is the default.
    pub(crate) tenants: Vec<Tenant>,
    pub(crate) resolver: Option<Resolver>,
    pub(crate) base: BaseUrl,
    pub(crate) paths: Paths,
    pub(crate) cookies: CookieSettings,
    pub(crate) logins: Sealer,
    /// In seconds.
    pub(crate) login_lifetime: u64,
    pub(crate) backend: Backend,
    pub(crate) lifetimes: Lifetimes,
    pub(crate) scope: String,
    pub(crate) audience: Option<String>,
    pub(crate) organization: Option<String>,
    pub(crate) claims: ClaimsFilter,
    pub(crate) keeps_id_token: bool,
    pub(crate) pushes: bool,
    pub(crate) signs: bool,
    pub(crate) after_login: String,
    pub(crate) after_logout: String,
    pub(crate) when_refused: WhenRefused,
    pub(crate) hooks: Option<Arc<dyn ErasedHooks>>,
    pub(crate) failure_page: Option<FailurePage>,
    pub(crate) slots: Slots,
    pub(crate) callbacks: Callbacks,
    pub(crate) clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    pub(crate) lease: std::time::Duration,
}

impl Engine {
    pub(crate) fn now(&self) -> u64 {
        seconds((self.clock)())
    }

    /// Returns the index of the tenant for a request: the first one unless a resolver selects another.
    pub(crate) fn tenant_for(&self, parts: &Parts) -> Result<usize, Error> {
        let Some(resolver) = &self.resolver else {
            return Ok(0);
        };
        let Some(domain) = resolver(parts) else {
            return Ok(0);
        };
        let index = self.tenants.iter().position(|tenant| tenant.is(&domain));
        index.ok_or_else(|| {
            Error::new(
                ErrorKind::Configuration,
                "the resolver chose a domain that was not passed to `domains`",
            )
        })
    }

    /// Returns the index of the tenant with this issuer.
    pub(crate) fn tenant_of(&self, issuer: &str) -> Option<usize> {
        self.tenants
            .iter()
            .position(|tenant| tenant.issuer() == issuer)
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("base", &self.base)
            .field("backend", &self.backend)
            .finish_non_exhaustive()
    }
}

/// Reports a failure that no caller receives; it is logged if the feature `tracing` is enabled.
#[allow(unused_variables, reason = "without `tracing` there is no log")]
pub(crate) fn warn(what: &'static str, error: &(dyn std::error::Error + 'static)) {
    #[cfg(feature = "tracing")]
    tracing::warn!(error = error, "{what}");
}

/// Creates a response that must not be cached.
pub(crate) fn response(
    status: StatusCode,
    content_type: &'static str,
    body: String,
) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if !content_type.is_empty() {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    response
}

/// Creates a redirect that uses the method GET, regardless of the request's method.
pub(crate) fn redirect(to: &str, cookies: Vec<HeaderValue>) -> Response<Bytes> {
    let mut response = response(StatusCode::SEE_OTHER, "", String::new());
    // Targets are created or checked by this crate; an invalid header value redirects to `/`.
    let target = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, target);
    add_cookies(&mut response, cookies);
    response
}

pub(crate) fn add_cookies<B>(response: &mut Response<B>, cookies: Vec<HeaderValue>) {
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
