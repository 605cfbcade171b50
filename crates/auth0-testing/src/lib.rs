//! An Auth0 tenant in a process, for tests, examples and first steps without an account.
//!
//! [`Tenant`] listens on a loopback port and speaks real HTTP: it publishes its metadata and its keys,
//! issues RS256-signed tokens at `/oauth/token`, keeps connections under `/api/v2/connections` in
//! memory, paces callers with a token bucket when asked to, and misbehaves on command. What it has
//! been asked can be read back. Nothing is left behind when it is dropped.
//!
//! ```
//! use auth0_testing::{Fault, RateLimit, Tenant};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), auth0_testing::Error> {
//! let tenant = Tenant::builder()
//!     .client("my-client", "my-secret")
//!     .rate_limit(RateLimit::new(50, 25.0))
//!     .start()
//!     .await?;
//!
//! // Hand `tenant.domain()` to the code under test, then script what should go wrong.
//! tenant.fault(Fault::on("/api/v2/connections").status(503).times(2));
//! assert_eq!(tenant.requests_to("GET", "/api/v2/connections"), 0);
//! tenant.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! It is a test double: secrets are compared and kept in the clear, everything is forgotten at the
//! end, and it only ever binds to 127.0.0.1. Do not put it in front of anything that matters.

mod authorization;
mod clock;
mod discovery;
mod error;
mod error_body;
mod fault;
mod issue;
mod keys;
mod management;
mod pipeline;
mod random;
mod rate_limit;
mod record;
mod server;
mod state;
mod tenant;
mod token;
#[allow(dead_code, reason = "its callers land next")]
mod users;

pub use error::{Error, ErrorKind};
pub use fault::Fault;
pub use rate_limit::RateLimit;
pub use record::RecordedRequest;
pub use tenant::{Tenant, TenantBuilder};
