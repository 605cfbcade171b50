//! The layers that a call passes through, each usable alone in a [`tower::ServiceBuilder`].
//!
//! In the default stack their order is, from the outside in: [deadline](DeadlineLayer),
//! [retry](RetryLayer), [credentials](CredentialsLayer), [rate limit](RateLimitLayer),
//! [metrics](MetricsLayer), trace (feature `tracing`), [telemetry](TelemetryLayer), [attempt
//! timeout](AttemptTimeoutLayer).

mod alarm;
mod attempt_timeout;
mod credentials;
mod deadline;
mod metrics;
mod notes;
mod rate_limit;
mod retry;
mod telemetry;
mod timed;
#[cfg(feature = "tracing")]
mod trace;
pub(crate) mod unsent;
pub(crate) mod url_template;

pub use attempt_timeout::{AttemptTimeoutLayer, AttemptTimeoutService};
pub use credentials::{CredentialsFuture, CredentialsLayer, CredentialsService};
pub use deadline::{DeadlineAt, DeadlineLayer, DeadlineService};
pub(crate) use metrics::QueueClock;
pub use metrics::{MetricsFuture, MetricsLayer, MetricsService};
pub(crate) use notes::{Notes, TokenReplaced};
pub(crate) use rate_limit::HeldBack;
pub use rate_limit::{RateLimitFuture, RateLimitLayer, RateLimitService, RateLimiter};
pub use retry::{RetryFuture, RetryLayer, RetryService};
pub use telemetry::{TelemetryLayer, TelemetryService};
pub use timed::TimedFuture;
#[cfg(feature = "tracing")]
pub use trace::{TraceFuture, TraceLayer, TraceService};
#[cfg(feature = "tracing")]
pub(crate) use trace::{call_span, record_call};
