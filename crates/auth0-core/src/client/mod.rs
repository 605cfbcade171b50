//! The client that the API crates are built on: a domain, a stack of layers, and calls through
//! them.

mod bottom;
mod builder;
mod call;
mod decode;
mod detailed;
mod from_response;
mod stack;
mod stream;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};

pub use builder::ClientBuilder;
pub use call::Call;
pub(crate) use decode::decode;
pub use decode::decode_json;
pub use detailed::Detailed;
pub use from_response::{FromResponse, Text};
use stack::Stack;

use crate::error::RequestLine;
use crate::layer::RateLimiter;
use crate::metrics::Metrics;
use crate::operation::BaseUrl;
use crate::{CallOptions, Domain, Error, Operation, RateLimit};

/// A client of one base URL of a tenant: a stack of layers over a transport.
///
/// It is cheap to clone; clones share connections, token, rate limit, and retry budget. The typed clients of the
/// API crates use it; use it directly for operations that they do not have.
///
/// ```no_run
/// use auth0_core::{Client, Operation};
///
/// #[derive(serde::Deserialize)]
/// struct Settings {
///     friendly_name: Option<String>,
/// }
///
/// # async fn run() -> Result<(), auth0_core::Error> {
/// let client = Client::builder("tenant.eu.auth0.com")
///     .base_path("/api/v2")
///     .token("a token of the Management API")
///     .build()?;
/// let settings: Settings = client.call(Operation::get("/tenants/settings")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: Option<Arc<CallOptions>>,
}

struct Shared {
    domain: Domain,
    base_url: BaseUrl,
    service: Stack,
    /// For links to other hosts: the same transport without the layers that are specific to Auth0.
    elsewhere: Stack,
    /// True if the service at the bottom can stream bodies.
    streams: bool,
    limiter: Option<RateLimiter>,
    metrics: Option<Arc<dyn Metrics>>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("domain", &self.domain)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Creates the builder of a client for a tenant's domain. An invalid domain is reported by
    /// [`build`](ClientBuilder::build).
    pub fn builder<D>(domain: D) -> ClientBuilder
    where
        D: TryInto<Domain>,
        D::Error: Into<crate::DomainError>,
    {
        ClientBuilder::new(domain.try_into().map_err(Into::into))
    }

    /// Returns the domain that calls go to.
    pub fn domain(&self) -> &Domain {
        &self.shared.domain
    }

    /// Returns the rate limit that the latest response reported; `None` before the first one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.shared.limiter.as_ref().and_then(RateLimiter::state)
    }

    /// Returns the metrics that the client reports to, for crates that measure their use of it. Without
    /// metrics, they do nothing.
    pub fn metrics(&self) -> &dyn Metrics {
        self.shared.metrics.as_deref().unwrap_or(&())
    }

    /// Returns a handle whose calls use these options; this client stays unchanged.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            options: Some(Arc::new(options)),
        }
    }

    /// Creates a call that returns a `T` when it is awaited: JSON, or a type that implements
    /// [`FromResponse`].
    ///
    /// `()` ignores the response body:
    ///
    /// ```no_run
    /// # use auth0_core::{Client, Operation};
    /// # async fn run(client: Client) -> Result<(), auth0_core::Error> {
    /// client.call::<()>(Operation::delete("/users/{id}").path("auth0|ada")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing is sent until you await the [`Call`], which has methods for options, raw responses,
    /// and other types.
    pub fn call<T>(&self, operation: Operation) -> Call<T> {
        Call::new(self.clone(), operation)
    }

    /// Makes a call and returns the raw response: status, headers, bytes. The same as [`Call::raw`],
    /// without a type.
    ///
    /// # Errors
    ///
    /// Fails if the operation is invalid, if the call gets no response, or if its status is not
    /// 2xx.
    pub async fn send(&self, operation: Operation) -> Result<Response<Bytes>, Error> {
        let line = operation.line().clone();
        let accepts_redirect = operation.is_redirect_accepted();
        let request = self.request(operation)?;
        let response = respond(&self.shared.service, request, &line).await?;
        let status = response.status();
        if status.is_success() || accepts_redirect && status.is_redirection() {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        Err(Error::from_parts(parts, body, line))
    }

    fn request(&self, operation: Operation) -> Result<Request<Bytes>, Error> {
        if operation.is_streamed() && !self.shared.streams {
            // Such a service would send the buffered body, which is empty.
            return Err(stream::cannot_stream().with_request(operation.line().clone()));
        }
        operation.into_request_with(&self.shared.base_url, self.options.as_deref())
    }
}

/// Sends a request through a stack and returns the response, whatever its status.
async fn respond(
    stack: &Stack,
    request: Request<Bytes>,
    line: &RequestLine,
) -> Result<Response<Bytes>, Error> {
    #[cfg(feature = "tracing")]
    let span = crate::layer::call_span(&request);
    let called = stack.call(request);
    #[cfg(feature = "tracing")]
    let called = async {
        let result = tracing::Instrument::instrument(called, span.clone()).await;
        crate::layer::record_call(&span, &result);
        result
    };
    called
        .await
        .map_err(|error| error.with_request(line.clone()))
}
