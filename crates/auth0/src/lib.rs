#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    all(feature = "axum", feature = "management", feature = "session", feature = "webpki-roots"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(
        feature = "axum",
        feature = "management",
        feature = "session",
        feature = "webpki-roots"
    )),
    doc = "The Auth0 SDK for Rust. The full documentation needs the features `axum`, `management`, `session` and a set of root certificates."
)]
//!
//! # Where to start
//!
//! | I want to … | start with | feature |
//! |---|---|---|
//! | log users in to a web application | `session::Auth0` | `session`, and `axum` for its extractors |
//! | protect an API | `verify::AccessTokenVerifier`, `verify::middleware::AuthorizationLayer` | `verify`, `tower` or `axum` |
//! | verify ID tokens or logout tokens | `verify::IdTokenVerifier`, `verify::LogoutTokenVerifier` | `verify` |
//! | get tokens, or log users in my own way | `authentication::AuthenticationClient` | `authentication` |
//! | automate a tenant | `management::ManagementClient` | `management`, and a feature for each further group |
//! | import and export users | `management::UsersImport`, `management::FinishedExport` | `jobs` |
//! | follow the log or receive events | `management::LogTail`, `management::Subscription` | `logs`, `events` |
//! | let users manage their factors and accounts | `my_account::MyAccountClient` | `my-account` |
//! | let administrators manage their organization | `my_organization::MyOrganizationClient` | `my-organization` |
//! | share tokens, proofs, and sessions between processes | `redis::RedisClient` | `redis` |
//! | bind tokens to a key | `authentication::DpopKey`, `verify::DpopPolicy` | `dpop` |
//! | configure proxies, certificates, retries | `core::transport::Transport`, `core::ClientBuilder` | any |
//! | test all of this | the crate `auth0-testing` | |

pub use auth0_core as core;

#[cfg(feature = "authentication")]
pub use auth0_authentication as authentication;
#[cfg(feature = "management")]
pub use auth0_management as management;
#[cfg(feature = "my-account")]
pub use auth0_my_account as my_account;
#[cfg(feature = "my-organization")]
pub use auth0_my_organization as my_organization;
#[cfg(feature = "redis")]
pub use auth0_redis as redis;
#[cfg(feature = "session")]
pub use auth0_session as session;
#[cfg(feature = "verify")]
pub use auth0_verify as verify;
