//! What every handle of a group holds: a client with the options of its calls.

use auth0_core::http::{HeaderName, HeaderValue};
use auth0_core::{Call, CallOptions, Client, Operation, Pager, Paging};

/// The header that chooses the custom domain of links and tickets.
const CUSTOM_DOMAIN: HeaderName = HeaderName::from_static("auth0-custom-domain");

/// Makes the calls of the generated methods. Its functions are as thin as they can be: each is compiled
/// for every type an operation answers with.
#[derive(Debug, Clone)]
pub(crate) struct Handle {
    client: Client,
    custom_domain: Option<HeaderValue>,
}

#[allow(dead_code, reason = "each group of operations uses what it needs")]
impl Handle {
    pub(crate) fn new(client: Client, custom_domain: Option<HeaderValue>) -> Self {
        Self {
            client,
            custom_domain,
        }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
            custom_domain: self.custom_domain.clone(),
        }
    }

    pub(crate) fn call<T>(&self, operation: Operation) -> Call<T> {
        self.client.call(operation)
    }

    /// For operations whose answer says nothing but that they succeeded.
    pub(crate) fn command(&self, operation: Operation) -> Call<()> {
        self.client.call(operation)
    }

    pub(crate) fn list<T: serde::de::DeserializeOwned>(
        &self,
        operation: Operation,
        items: &'static str,
        paging: Paging,
    ) -> Pager<T> {
        let cap = cap(operation.template());
        let pager = Pager::new(self.client.clone(), operation, items, paging);
        match cap {
            Some(cap) => pager.cap(cap),
            None => pager,
        }
    }

    /// Adds the client's custom domain to an operation that heeds it.
    pub(crate) fn of_custom_domain(&self, operation: Operation) -> Operation {
        match &self.custom_domain {
            Some(domain) => operation.header(CUSTOM_DOMAIN, domain.clone()),
            None => operation,
        }
    }
}

/// How many items of a list Auth0 serves by page number, where it is known to stop early. For the others
/// its answer tells.
fn cap(template: &str) -> Option<u64> {
    matches!(template, "/users" | "/logs").then_some(1_000)
}
