//! Who issues tokens: the tenant under its own name, or under the custom domain that was called.

use std::future::Future;

use crate::store::collection::text;
use crate::store::{Store, lock};

tokio::task_local! {
    /// The domain under which the tenant is called by the request that is being answered.
    static CALLED: String;
}

/// Answers under a custom domain.
pub(crate) async fn under<F: Future>(domain: String, answer: F) -> F::Output {
    CALLED.scope(domain, answer).await
}

impl Store {
    /// The base URL of the request being answered, without a slash at its end: that of the custom domain
    /// that was called, or the tenant's own.
    pub(crate) fn base_url(&self) -> String {
        self.issuer().trim_end_matches('/').to_owned()
    }

    /// The `iss` of tokens, with the slash at its end.
    pub(crate) fn issuer(&self) -> String {
        let called = CALLED.try_with(|host| self.issuer_of(host));
        called.unwrap_or_else(|_| format!("{}/", self.origin))
    }

    fn issuer_of(&self, host: &str) -> String {
        let scheme = self.origin.split("://").next().unwrap_or("https");
        format!("{scheme}://{host}/")
    }

    /// The host of a request, if it is a custom domain that has been verified; its port is kept.
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

    /// Whether tokens with this `iss` are the tenant's.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        if issuer.strip_suffix('/') == Some(&self.origin) {
            return true;
        }
        let host = issuer.split_once("://").map(|(_, host)| host);
        let host = host.and_then(|host| host.strip_suffix('/'));
        host.is_some_and(|host| self.custom_domain(host).is_some())
    }
}
