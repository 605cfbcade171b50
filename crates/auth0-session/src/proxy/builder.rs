//! The builder of a proxy.

use std::sync::Arc;

use auth0_core::{Client, ClientBuilder, Domain, DomainError, Error, ErrorKind};
use http::Method;

use super::allowed::AllowedCall;
use super::{ApiProxy, Shared};

/// 64 KiB: the largest body of these APIs is an attestation.
const REQUEST_LIMIT: u64 = 64 * 1024;

/// 4 MiB.
const RESPONSE_LIMIT: u64 = 4 * 1024 * 1024;

/// Builder of an [`ApiProxy`]; created by [`ApiProxy::builder`].
#[derive(Debug)]
pub struct ApiProxyBuilder {
    client: ClientBuilder,
    allowed: Vec<AllowedCall>,
    prefix: String,
    max_request_body: u64,
    max_response_body: u64,
}

impl ApiProxyBuilder {
    pub(super) fn new<D>(domain: D) -> Self
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        Self {
            client: Client::builder(domain),
            allowed: Vec::new(),
            prefix: String::new(),
            max_request_body: REQUEST_LIMIT,
            max_response_body: RESPONSE_LIMIT,
        }
    }

    /// Lets calls pass with this method and path, below `/me/` or `/my-org/`. A segment in braces stands for
    /// any value: `/me/v1/authentication-methods/{id}`.
    #[must_use]
    pub fn allow(mut self, method: Method, path: &'static str) -> Self {
        self.allowed.push(AllowedCall {
            method,
            template: path,
        });
        self
    }

    /// Sets the path prefix of the proxy in the application, such as `/api`, which is removed. Default: no
    /// prefix.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the maximum size of a request body in bytes. Default: 64 KiB. A larger one is refused with 413.
    #[must_use]
    pub fn max_request_body(mut self, bytes: u64) -> Self {
        self.max_request_body = bytes;
        self
    }

    /// Sets the maximum size of a response body in bytes. Default: 4 MiB. A larger one is cut off.
    #[must_use]
    pub fn max_response_body(mut self, bytes: u64) -> Self {
        self.max_response_body = bytes;
        self
    }

    /// Changes the HTTP client underneath: transport, layers, deadlines.
    #[must_use]
    pub fn http(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.client = change(self.client);
        self
    }

    /// Builds the proxy.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): an invalid domain, no allowed call, and a path that
    /// is not below `/me/` or `/my-org/`.
    pub fn build(self) -> Result<ApiProxy, Error> {
        let invalid = |message: String| Err(Error::new(ErrorKind::InvalidInput, message));
        if self.allowed.is_empty() {
            return invalid("the proxy allows no call; call `allow` for each that may pass".into());
        }
        let is_api = |path: &str| path.starts_with("/me/") || path.starts_with("/my-org/");
        if let Some(other) = self.allowed.iter().find(|call| !is_api(call.template)) {
            let path = other.template;
            return invalid(format!("the path `{path}` is not below /me/ or /my-org/"));
        }
        Ok(ApiProxy {
            shared: Arc::new(Shared {
                client: self.client.build()?,
                allowed: self.allowed,
                prefix: self.prefix.trim_end_matches('/').to_owned(),
                max_request_body: self.max_request_body,
                max_response_body: self.max_response_body,
            }),
        })
    }
}
