//! What every handle of a group holds: a client with the options of its calls.

use http::{HeaderName, HeaderValue};

use crate::{Call, CallOptions, Client, Operation, Pager, Paging};

/// The header that chooses the custom domain of links and tickets.
const CUSTOM_DOMAIN: HeaderName = HeaderName::from_static("auth0-custom-domain");

/// Makes the calls of the generated methods. Its functions are as thin as they can be: each is compiled
/// for every type an operation answers with.
#[derive(Debug, Clone)]
pub struct Handle {
    client: Client,
    custom_domain: Option<HeaderValue>,
    cap: Cap,
}

/// How many items of a list, by the template of its path, the API serves by page number, where it is known
/// to stop early. For other lists its answer tells.
pub type Cap = fn(&str) -> Option<u64>;

impl Handle {
    /// Calls of this client, with the custom domain for operations that heed it.
    pub fn new(client: Client, custom_domain: Option<HeaderValue>, cap: Cap) -> Self {
        Self {
            client,
            custom_domain,
            cap,
        }
    }

    /// The client, for calls that are written manually.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The same with other options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
            custom_domain: self.custom_domain.clone(),
            cap: self.cap,
        }
    }

    /// A call whose answer is a value.
    pub fn call<T>(&self, operation: Operation) -> Call<T> {
        self.client.call(operation)
    }

    /// For operations whose answer says nothing but that they succeeded.
    pub fn command(&self, operation: Operation) -> Call<()> {
        self.client.call(operation)
    }

    /// A list, whose items are in the member of this name.
    pub fn list<T: serde::de::DeserializeOwned>(
        &self,
        operation: Operation,
        items: &'static str,
        paging: Paging,
    ) -> Pager<T> {
        let cap = (self.cap)(operation.template());
        let pager = Pager::new(self.client.clone(), operation, items, paging);
        match cap {
            Some(cap) => pager.cap(cap),
            None => pager,
        }
    }

    /// Adds the client's custom domain to an operation that heeds it.
    pub fn of_custom_domain(&self, operation: Operation) -> Operation {
        match &self.custom_domain {
            Some(domain) => operation.header(CUSTOM_DOMAIN, domain.clone()),
            None => operation,
        }
    }
}
