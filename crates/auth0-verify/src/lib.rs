//! Verification of the tokens Auth0 issues: access tokens in an API, ID tokens in an application.
//!
//! ```
//! use auth0_verify::{AccessTokenVerifier, KeySet};
//!
//! # fn main() -> Result<(), auth0_verify::Error> {
//! # let jwks = br#"{"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"a",
//! #     "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;
//! # let token = "";
//! let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
//!     .audience("https://api.example.com")
//!     .keys(KeySet::from_jwks(jwks)?)
//!     # .algorithms([auth0_verify::Algorithm::EdDSA])
//!     .build()?;
//!
//! match verifier.verify(token) {
//!     Ok(token) if token.has_scope("read:orders") => println!("hello {}", token.subject()),
//!     Ok(_) => println!("403: the scope is missing"),
//!     Err(error) if error.is_keys_unavailable() => println!("503: {error}"),
//!     Err(error) => println!("401: {error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where the keys come from
//!
//! The type parameter of a verifier says where its keys come from. With a [`KeySet`] (static keys)
//! `verify` is an ordinary function; this needs no feature, no HTTP and no async runtime. With
//! [`RemoteKeys`], the default, the keys are those the tenant publishes, fetched on first use over
//! `auth0_core::Client`, and `verify` is `async`; this needs the feature `remote`, and `transport`
//! (on by default) where no client is given.
//!
//! # What is checked
//!
//! In this order: size and form of the token, header parameters, `typ`, the algorithm against the
//! allow-list (default: RS256 only), the signature, and only then the claims: `iss`, `sub`, `aud`,
//! `azp` (in ID tokens with several audiences), `exp`, `nbf`, `iat` (present and not in the future),
//! `auth_time` (not in the future, if present), for ID tokens what [`Expect`] asks for, and for access
//! tokens what the builder requires: an organization, scopes, permissions, the RFC 9068 profile. No
//! claim is trusted before the signature has been verified. Each check has its own [`ErrorKind`].
//!
//! Claims are looked at before that in two cases. With several issuers ([`AccessTokenVerifiers`]) a
//! token's `iss` chooses the verifier, which then checks the token from the start. And a token with an
//! unknown `kid` has keys fetched only if its `iss`, `aud` and dates are in order. What is checked of
//! logout tokens is said at [`LogoutTokenVerifier`].
//!
//! Auth0's SDK for Python checks less. What it accepts and this crate refuses: a token exactly at
//! its `exp` (RFC 7519 section 4.1.4 wants it in the future), a token before its `nbf`, an
//! `auth_time` that is too old for a `max_age` of 0, an expected nonce or organization that is an
//! empty string, an `org_name` that is not in lowercase, `true` for a number, a duplicate claim, a header with `crit` or with a key inside,
//! a foreign `typ`, and an access token bound to a key (`cnf`) sent as if it were not. The leeway is
//! 60 seconds by default; there it is 0 unless set.
//!
//! # Bound and encrypted access tokens
//!
//! A token with a `cnf` claim is of use only to who has the key it names, and
//! [`verify`](AccessTokenVerifier::verify) refuses it. For a token bound to a client certificate
//! (RFC 8705) there is
//! [`verify_certificate_bound`](AccessTokenVerifier::verify_certificate_bound); for one bound to a DPoP
//! key (RFC 9449) `verify_dpop`, with the feature `dpop`. Both refuse a token that is not bound, so that
//! an API that takes both kinds chooses by the scheme in `Authorization`. With the feature `jwe` a
//! builder takes keys to decrypt tokens with (RFC 7516) before they are verified.
//!
//! # Features
//!
//! `josekit` (default), `ring` and `aws-lc-rs` check signatures, see [`SignatureBackend`]; at least one of
//! them is needed. The last two also do TLS. Without `josekit` there is no OpenSSL in the tree:
//!
//! ```toml
//! auth0-verify = { version = "0.1", default-features = false, features = ["remote", "ring", "webpki-roots"] }
//! ```
//!
//! `remote` and `transport` as above; `http2`, `webpki-roots` and `native-roots` are `auth0-core`'s; `dpop`
//! and `jwe` as above; `tracing` makes events of key fetches and refusals; `vendored-openssl` builds josekit's OpenSSL instead of using the system's.
//!
//! `tower` adds the module `middleware`: a layer for any `http` service, with challenges, guards and
//! metadata. `axum` adds an extractor to it.

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
