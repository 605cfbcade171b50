#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    all(feature = "axum", feature = "remote", feature = "transport"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(feature = "axum", feature = "remote", feature = "transport")),
    doc = "Verifies the tokens that Auth0 issues. The full documentation needs the features `axum`, `remote` and `transport`."
)]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | protect routes of axum, tonic, or any tower service | [`middleware::AuthorizationLayer`] |
//! | verify an access token myself | [`AccessTokenVerifier`] |
//! | accept tokens from several domains or tenants | [`AccessTokenVerifiers`]; from domains in a database, [`ResolvedVerifiers`] |
//! | require scopes, permissions, an organization, or a recent login | [`middleware::RequireLayer`], [`middleware::StepUp`] |
//! | verify ID tokens after a login | [`IdTokenVerifier`] with [`Expect`] |
//! | end sessions when the tenant says so | [`LogoutTokenVerifier`] |
//! | verify with keys from a file | [`KeySet`] |
//! | control how keys are fetched, cached, and renewed | [`RemoteKeys`] |
//! | require proof that the sender owns the token | [`DpopPolicy`], [`AccessTokenVerifier::verify_certificate_bound`] |
//! | tell clients where to get a token (RFC 9728) | [`middleware::ProtectedResourceMetadata`] |
//! | remember tokens that were verified before | [`AccessTokenVerifierBuilder::cache`] |
//!
//! # Where the keys come from
//!
//! The type parameter of a verifier says where its keys come from. With [`RemoteKeys`], the default, the
//! verifier fetches the keys that the tenant publishes when the first token arrives, and `verify` is
//! `async`. With a [`KeySet`], the keys are fixed and `verify` is an ordinary function.
//!
//! # What is checked
//!
//! In this order: size and form of the token, header parameters, `typ`, the algorithm against the
//! allow-list (default: RS256 only), the signature, and only then the claims: `iss`, `sub`, `aud`,
//! `azp` (in ID tokens with several audiences), `exp`, `nbf`, `iat` (present and not in the future),
//! `auth_time` (not in the future, if present), for ID tokens the values in [`Expect`], and for access
//! tokens what the builder requires: an organization, scopes, permissions, the RFC 9068 profile. No
//! claim is trusted before the signature has been verified. Each check has its own [`ErrorKind`].
//!
//! Claims are read before that in two cases. With several issuers ([`AccessTokenVerifiers`]), the
//! token's `iss` chooses the verifier, which then checks the token from the start. And for a token with an
//! unknown `kid`, keys are fetched only if its `iss`, `aud`, and dates are valid. [`LogoutTokenVerifier`]
//! documents the checks of logout tokens.
//!
//! This crate refuses some tokens that Auth0's SDK for Python accepts: a token exactly at its `exp` (RFC 7519
//! section 4.1.4 requires a time in the future), a token before its `nbf`, an `auth_time` that is too old for
//! a `max_age` of 0, an expected nonce or organization that is an empty string, an `org_name` that is not in
//! lowercase, `true` for a number, a duplicate claim, a header with `crit` or an embedded key, the `typ` of
//! another kind of token, and an access token bound to a key (`cnf`) that is sent as a bearer token. The
//! leeway is 60 seconds by default; in that SDK it is 0 unless set.
//!
//! # Bound and encrypted access tokens
//!
//! A token with a `cnf` claim can be used only by the holder of the key it names, and
//! [`verify`](AccessTokenVerifier::verify) refuses it. For a token bound to a client certificate (RFC 8705),
//! use [`verify_certificate_bound`](AccessTokenVerifier::verify_certificate_bound); for one bound to a DPoP
//! key (RFC 9449), use `verify_dpop` with the feature `dpop`. Both refuse a token that is not bound, so an
//! API that accepts both kinds chooses by the scheme in `Authorization`. With the feature `jwe`, a builder
//! accepts keys that decrypt tokens (RFC 7516) before they are verified.

#![cfg_attr(
    not(any(feature = "josekit", feature = "ring", feature = "aws-lc-rs")),
    allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "only without a backend are the options of keys so small"
    )
)]

mod access;
mod access_token;
mod actor;
mod algorithm;
mod backend;
#[cfg(feature = "remote")]
mod bucket;
mod cache;
mod check;
mod claims;
mod client_certificate;
mod confirmation;
#[cfg(feature = "jwe")]
mod decryption;
#[cfg(feature = "dpop")]
mod dpop;
mod error;
mod expect;
#[cfg(feature = "remote")]
mod flight;
mod id;
mod id_token;
mod issuers;
mod jws;
mod keys;
mod logout;
mod logout_token;
mod rules;
mod token;
mod watch;

#[cfg(feature = "tower")]
pub mod middleware;

pub use access::{AccessTokenVerifier, AccessTokenVerifierBuilder};
pub use access_token::AccessToken;
pub use actor::Actor;
pub use algorithm::Algorithm;
pub use backend::SignatureBackend;
pub use cache::CacheStats;
pub use error::{BoxError, Error, ErrorKind};
pub use expect::Expect;
pub use id::{IdTokenVerifier, IdTokenVerifierBuilder};
pub use id_token::IdToken;
pub use keys::{IntoKeys, Key, KeyOptions, KeySet, KeySource, RemoteKeys, SkippedKey, TenantKeys};

#[cfg(feature = "remote")]
pub use keys::{KeyStats, RemoteKeysBuilder};

pub use client_certificate::ClientCertificate;

#[cfg(feature = "dpop")]
pub use dpop::{
    DpopNonces, DpopPolicy, DpopProof, DpopVerifier, MemoryReplayStore, ReplayEntry, ReplayStore,
    ReplayStoreFull, VerifiedDpopProof,
};

#[cfg(feature = "jwe")]
pub use decryption::DecryptionKey;
pub use issuers::AccessTokenVerifiers;
pub use logout::{LogoutTokenStore, LogoutTokenVerifier, LogoutTokenVerifierBuilder};
pub use logout_token::LogoutToken;

#[cfg(feature = "remote")]
pub use issuers::{IssuerResolver, ResolvedVerifiers, ResolvedVerifiersBuilder};
