//! The issuer of tokens: the tenant under its own name or under the custom domain of the request.

use std::future::Future;

use crate::store::collection::text;
use crate::store::{Store, lock};

tokio::task_local! {
    /// The custom domain of the current request.
    static CALLED: String;
}

/// Runs `answer` under a custom domain.
pub(crate) async fn under<F: Future>(domain: String, answer: F) -> F::Output {
    CALLED.scope(domain, answer).await
}

/// Runs `answer` under a custom domain, without awaiting anything.
pub(crate) fn sync_under<T>(domain: String, answer: impl FnOnce() -> T) -> T {
    CALLED.sync_scope(domain, answer)
}

impl Store {
    /// Returns the base URL of the current request, without a trailing slash: the custom domain that the
    /// client called, or the tenant's own URL.
    pub(crate) fn base_url(&self) -> String {
        self.issuer().trim_end_matches('/').to_owned()
    }

    /// Returns the `iss` of tokens, with its trailing slash.
    pub(crate) fn issuer(&self) -> String {
        let called = CALLED.try_with(|host| self.issuer_of(host));
        called.unwrap_or_else(|_| format!("{}/", self.origin))
    }

    /// Returns the host of the current request: the custom domain that the client called, or the tenant's own
    /// host, with its port.
    pub(crate) fn called_host(&self) -> String {
        let called = CALLED.try_with(String::clone);
        called.unwrap_or_else(|_| self.host().to_owned())
    }

    fn issuer_of(&self, host: &str) -> String {
        let scheme = self.origin.split("://").next().unwrap_or("https");
        format!("{scheme}://{host}/")
    }

    /// Returns the host of a request, including the port, if it is a verified custom domain.
    pub(crate) fn custom_domain(&self, host: &str) -> Option<String> {
        let mut documents = lock(&self.management.documents);
        let domains = documents.collection("/custom-domains");
        let name = host.split(':').next().unwrap_or_default();
        let mut all = domains.iter().map(|(_, domain)| domain);
        let found = all.any(|domain| {
            text(domain, "domain").eq_ignore_ascii_case(name) && text(domain, "status") == "ready"
        });
        found.then(|| host.to_ascii_lowercase())
    }

    /// Returns true if tokens with this `iss` are issued by the tenant.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        if issuer.strip_suffix('/') == Some(&self.origin) {
            return true;
        }
        let host = issuer.split_once("://").map(|(_, host)| host);
        let host = host.and_then(|host| host.strip_suffix('/'));
        host.is_some_and(|host| self.custom_domain(host).is_some())
    }
}
