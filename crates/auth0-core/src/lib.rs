#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "transport", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "transport"),
    doc = "The HTTP foundation of the Auth0 SDK for Rust. The full documentation needs the feature `transport`."
)]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | call an API | [`Client`], [`Operation`], [`Call`] |
//! | list things page by page | [`Pager`] |
//! | know what failed, and whether a write happened | [`Error`] |
//! | set deadlines and retries for one call | [`CallOptions`] |
//! | supply access tokens, or share them between processes | [`TokenSource`], [`TokenCache`] |
//! | configure proxies, certificates, and TLS | [`transport::Transport`] |
//! | use one layer in my own stack | [`layer`] |
//! | measure | [`metrics`] |
//! | stream large bodies | [`Client::stream`], [`StreamedBody`] |
//!
//! # The path of a call
//!
//! [`Client::call`] turns an [`Operation`] into a request, sends it through the layers of [`layer`] and a
//! transport, and reads the response as the caller's type. [`ClientBuilder`] configures, replaces, or adds
//! to each of these.
//!
//! # Events
//!
//! With the `tracing` feature, each attempt is an `auth0.request` span, and each unsuccessful attempt is an
//! event in it: at level `WARN` for a 429, a 5xx, and a request without a complete response, and at level
//! `INFO` for other refusals such as a 404. Each retry is an event at level `INFO` with its number, reason,
//! and delay. A call that first gets a 503, then loses its connection, and then succeeds logs the following
//! with `RUST_LOG=info` (without times and targets):
//!
//! ```text
//! WARN auth0.request{http.request.method="GET" server.address="tenant.eu.auth0.com" url.template="/users/{id}" http.response.status_code=503 error.type="503"}: the attempt failed http.response.status_code=503 error.type="503" error=503 Service Unavailable
//! INFO the call is retried http.request.method="GET" url.template="/users/{id}" http.request.resend_count=1 error.type="503" reason=503 Service Unavailable delay=113ms
//! WARN auth0.request{http.request.method="GET" server.address="tenant.eu.auth0.com" url.template="/users/{id}" http.request.resend_count=1 error.type="Disconnected"}: the attempt failed error.type="Disconnected" error=the connection to `tenant.eu.auth0.com` broke before its response arrived
//! INFO the call is retried http.request.method="GET" url.template="/users/{id}" http.request.resend_count=2 error.type="Disconnected" reason=the connection to `tenant.eu.auth0.com` broke before its response arrived delay=302ms
//! ```
//!
//! The successful attempt adds no event; its span closes with `http.response.status_code=200`.

#[cfg(feature = "der")]
#[doc(hidden)]
pub mod der;
mod domain;
mod expose;
mod json;
pub mod metrics;
mod patch;
#[doc(hidden)]
pub mod record;
mod string_enum;

pub use domain::{Domain, DomainError};
pub use expose::{WithSecrets, serialize_with_secrets};
pub use json::{Extra, ExtraIter, Json, JsonError};
pub use patch::Patch;

/// Used by the crate's macros; not part of the public interface.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "client")]
    pub use crate::generated::{handle, paging, union};
    pub use crate::json::{put_member, respelled, take_member, text};
    #[cfg(feature = "client")]
    pub use crate::lenient::{ContentError, decode_content, read_content, strict};
    pub use crate::record;
    pub use serde;
}

#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod generated;
#[cfg(feature = "client")]
pub mod layer;
#[cfg(feature = "client")]
mod lenient;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod options;
#[cfg(feature = "client")]
mod page;
#[cfg(feature = "client")]
mod public_key_options;
#[cfg(feature = "client")]
mod rate_limit;
#[cfg(feature = "client")]
mod secret;
#[cfg(feature = "client")]
mod service;
#[cfg(feature = "client")]
mod stream;
#[cfg(feature = "client")]
mod token;
#[cfg(feature = "transport")]
pub mod transport;

/// Requests and responses use the types of these crates, re-exported in the versions that this
/// crate uses.
#[cfg(feature = "client")]
pub use public_key_options::PublicKeyOptions;
#[cfg(feature = "client")]
pub use {bytes, http};

#[cfg(feature = "client")]
pub use self::{
    client::{Call, Client, ClientBuilder, Detailed, FromResponse, Text, decode_json},
    error::{ApiError, Attempt, BoxError, Error, ErrorKind, ValidationError},
    generated::Timestamp,
    lenient::SetAside,
    operation::{CommaSeparated, Operation, Query, QueryValue},
    options::CallOptions,
    page::{Items, Page, Pager, Pages, Paging},
    rate_limit::{QuotaBucket, RateLimit, TokenQuota},
    secret::Secret,
    service::BoxService,
    stream::{BodyStream, StreamedBody},
    token::{Token, TokenCache, TokenCacheFuture, TokenFetch, TokenSource},
};
