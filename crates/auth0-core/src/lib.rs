//! placeholder

mod domain;
mod json;
mod patch;
mod string_enum;

pub use domain::{Domain, DomainError};
pub use json::{Extra, Json, JsonError};
pub use patch::Patch;

/// What the crate's macros expand to; no part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::json::text;
    pub use serde;
}

#[cfg(feature = "client")]
mod secret;
#[cfg(feature = "client")]
pub use secret::Secret;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod rate_limit;
#[cfg(feature = "client")]
pub use error::{ApiError, BoxError, Error, ErrorKind};
#[cfg(feature = "client")]
pub use rate_limit::RateLimit;
#[cfg(feature = "client")]
mod service;
#[cfg(feature = "client")]
pub use service::BoxService;
#[cfg(feature = "client")]
pub mod layer;
#[cfg(feature = "transport")]
pub mod transport;
