//! Measurements for any metrics system.
//!
//! Implement [`Metrics`] and pass it to `ClientBuilder::metrics`. Every method has a default that does
//! nothing. The methods are called synchronously, so they should return quickly.
//!
//! ```
//! use std::sync::atomic::{AtomicU64, Ordering};
//!
//! use auth0_core::metrics::{HttpAttempt, Metrics, TokenRenewal};
//!
//! #[derive(Default)]
//! struct Counters {
//!     refused: AtomicU64,
//!     retries: AtomicU64,
//!     tokens: AtomicU64,
//! }
//!
//! impl Metrics for Counters {
//!     fn http_attempt(&self, attempt: &HttpAttempt<'_>) {
//!         if attempt.status == Some(429) {
//!             self.refused.fetch_add(1, Ordering::Relaxed);
//!         }
//!         if attempt.resend_count > 0 {
//!             self.retries.fetch_add(1, Ordering::Relaxed);
//!         }
//!     }
//!
//!     fn token_renewal(&self, renewal: &TokenRenewal<'_>) {
//!         if renewal.error_type.is_none() {
//!             self.tokens.fetch_add(1, Ordering::Relaxed);
//!         }
//!     }
//! }
//! ```

use std::sync::Arc;
use std::time::Duration;

/// Receives measurements; see the [module](self).
pub trait Metrics: Send + Sync + 'static {
    /// Called for every attempt that got a response, failed, or was canceled, including retries and
    /// requests for tokens and keys.
    fn http_attempt(&self, attempt: &HttpAttempt<'_>) {
        let _ = attempt;
    }

    /// Called when a client requested an access token from its token source.
    fn token_renewal(&self, renewal: &TokenRenewal<'_>) {
        let _ = renewal;
    }

    /// Called when a verifier fetched the keys of an issuer.
    fn key_refresh(&self, refresh: &KeyRefresh<'_>) {
        let _ = refresh;
    }
}

impl<M: Metrics + ?Sized> Metrics for Arc<M> {
    fn http_attempt(&self, attempt: &HttpAttempt<'_>) {
        (**self).http_attempt(attempt);
    }

    fn token_renewal(&self, renewal: &TokenRenewal<'_>) {
        (**self).token_renewal(renewal);
    }

    fn key_refresh(&self, refresh: &KeyRefresh<'_>) {
        (**self).key_refresh(refresh);
    }
}

/// Discards all measurements.
impl Metrics for () {}

/// An attempt to send a request. The names follow OpenTelemetry; no field identifies a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HttpAttempt<'a> {
    /// `http.request.method`: `GET`.
    pub method: &'a str,
    /// `server.address`: the host.
    pub server_address: &'a str,
    /// `server.port`.
    pub server_port: u16,
    /// `url.template`: `/api/v2/users/{id}`. `None` if the request was not created by an operation.
    pub url_template: Option<&'a str>,
    /// `http.request.resend_count`: 0 for the first attempt, 1 for the first retry.
    pub resend_count: u32,
    /// How long the attempt waited for the rate limiter.
    pub rate_limit_wait: Duration,
    /// The duration of the attempt, without that wait.
    pub duration: Duration,
    /// `http.response.status_code`, if a response arrived.
    pub status: Option<u16>,
    /// `error.type` of an attempt that did not succeed: a status code, the name of an error kind, or
    /// `canceled` if the call was dropped or ran out of time.
    pub error_type: Option<&'a str>,
    /// The number of requests that Auth0 allows (`X-RateLimit-Limit`).
    pub rate_limit: Option<u64>,
    /// The number of requests left (`X-RateLimit-Remaining`).
    pub rate_limit_remaining: Option<u64>,
}

/// A request for an access token to a token source.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TokenRenewal<'a> {
    /// The duration of the request.
    pub duration: Duration,
    /// The reason why there is no token: the name of an error kind, `error` for a source with its
    /// own errors, or `canceled` if the fetch was abandoned. `None` if the request succeeded.
    pub error_type: Option<&'a str>,
}

/// A fetch of the keys that an issuer signs its tokens with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct KeyRefresh<'a> {
    /// The host that serves the keys.
    pub server_address: &'a str,
    /// The duration of the fetch.
    pub duration: Duration,
    /// The number of usable keys.
    pub keys: usize,
    /// Why the fetch failed; `None` if it succeeded.
    pub error_type: Option<&'a str>,
}

impl<'a> KeyRefresh<'a> {
    /// Creates the measurement of a fetch that returned this many keys.
    pub fn succeeded(server_address: &'a str, duration: Duration, keys: usize) -> Self {
        Self {
            server_address,
            duration,
            keys,
            error_type: None,
        }
    }

    /// Creates the measurement of a failed fetch.
    pub fn failed(server_address: &'a str, duration: Duration, error_type: &'a str) -> Self {
        Self {
            server_address,
            duration,
            keys: 0,
            error_type: Some(error_type),
        }
    }
}
