//! What the crates of the Auth0 SDK stand on: HTTP as a [`tower::Service`], its layers, errors, and the
//! vocabulary they share.
//!
//! Most users want the typed clients of `auth0-authentication` and `auth0-management`, and meet this
//! crate in their builders and errors. It also stands alone, for API calls the others lack, and in
//! stacks of one's own.
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | none | [`Domain`], [`Patch`], [`Json`], [`string_enum!`] | |
//! | `client` | [`Client`], [`Operation`], [`Error`], [`Pager`], the [`layer`]s | yes |
//! | `transport` | [`transport::Transport`], over hyper and rustls | yes |
//! | `http2` | HTTP/2 where the server offers it | yes |
//! | `ring`, `aws-lc-rs` | a crypto provider for rustls; with both, aws-lc-rs | `ring` |
//! | `webpki-roots`, `native-roots` | root certificates; with both, the union | `webpki-roots` |
//! | `tracing` | a span for every attempt | no |
//!
//! # A call's way
//!
//! [`Client::call`] turns an [`Operation`] into a request that goes through the layers of [`layer`] and
//! a transport, and reads the response as the caller's type. [`ClientBuilder`] sets, replaces or adds to
//! each of these.

mod domain;
mod expose;
mod json;
mod patch;
#[doc(hidden)]
pub mod record;
mod string_enum;

pub use domain::{Domain, DomainError};
pub use expose::{WithSecrets, serialize_with_secrets};
pub use json::{Extra, ExtraIter, Json, JsonError};
pub use patch::Patch;

/// What the crate's macros expand to; no part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::json::{put_member, respelled, take_member, text};
    pub use crate::record;
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
mod stream;
#[cfg(feature = "client")]
mod token;
#[cfg(feature = "transport")]
pub mod transport;

/// Requests and responses are these crates' types, here under the versions this crate uses.
#[cfg(feature = "client")]
pub use {bytes, http};

#[cfg(feature = "client")]
pub use self::{
    client::{Call, Client, ClientBuilder, FromResponse, Text, decode_json},
    error::{ApiError, Attempt, BoxError, Error, ErrorKind},
    operation::{CommaSeparated, Operation, Query, QueryValue},
    options::CallOptions,
    page::{Items, Page, Pager, Pages, Paging},
    rate_limit::RateLimit,
    secret::Secret,
    service::BoxService,
    stream::{BodyStream, StreamedBody},
    token::{Token, TokenCache, TokenCacheFuture, TokenFetch, TokenSource},
};
