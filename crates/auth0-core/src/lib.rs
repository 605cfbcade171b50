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
mod client;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
pub mod layer;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod options;
#[cfg(feature = "client")]
mod page;
#[cfg(feature = "client")]
mod rate_limit;
#[cfg(feature = "client")]
mod secret;
#[cfg(feature = "client")]
mod service;
#[cfg(feature = "client")]
mod token;
#[cfg(feature = "transport")]
pub mod transport;

/// Requests and responses are these crates' types, here under the versions this crate uses.
#[cfg(feature = "client")]
pub use {bytes, http};

#[cfg(feature = "client")]
pub use self::{
    client::{Client, ClientBuilder},
    error::{ApiError, BoxError, Error, ErrorKind},
    operation::{CommaSeparated, Operation, Query, QueryValue},
    options::CallOptions,
    page::{Items, Page, Pager, Pages, Paging},
    rate_limit::RateLimit,
    secret::Secret,
    service::BoxService,
    token::{Token, TokenCache, TokenFetch, TokenSource},
};
