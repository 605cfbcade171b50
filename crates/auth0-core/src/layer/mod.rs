//! The layers of a call's way, each usable alone in a [`tower::ServiceBuilder`].
//!
//! In the default stack they stand in this order, the outermost first: [deadline](DeadlineLayer),
//! [retry](RetryLayer), [credentials](CredentialsLayer), [rate limit](RateLimitLayer), trace (feature
//! `tracing`), [telemetry](TelemetryLayer), [attempt timeout](AttemptTimeoutLayer).

mod attempt_timeout;
mod credentials;
mod deadline;
mod rate_limit;
mod resend;
mod retry;
mod telemetry;
mod timed;
#[cfg(feature = "tracing")]
mod trace;
pub(crate) mod unsent;

pub use attempt_timeout::{AttemptTimeoutLayer, AttemptTimeoutService};
pub use credentials::{CredentialsFuture, CredentialsLayer, CredentialsService};
pub use deadline::{DeadlineAt, DeadlineLayer, DeadlineService};
pub use rate_limit::{RateLimitFuture, RateLimitLayer, RateLimitService, RateLimiter};
pub(crate) use resend::ResendCount;
pub use retry::{RetryFuture, RetryLayer, RetryService};
pub use telemetry::{TelemetryLayer, TelemetryService};
pub use timed::TimedFuture;
#[cfg(feature = "tracing")]
pub use trace::{TraceFuture, TraceLayer, TraceService};
