//! The Auth0 SDK for Rust: log users in, protect APIs, automate tenants.
//!
//! ```no_run
//! # #[cfg(all(feature = "management", feature = "verify", feature = "webpki-roots"))]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use auth0::management::ManagementClient;
//! use auth0::verify::AccessTokenVerifier;
//!
//! let mgmt = ManagementClient::builder("tenant.eu.auth0.com")
//!     .client_credentials("client id", "client secret")
//!     .build()?;
//! let connections = mgmt.connections().list().collect().await?;
//!
//! let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
//!     .audience("https://api.example.com")
//!     .build()?;
//! let token = verifier.verify("eyJ…").await?;
//! # Ok(())
//! # }
//! ```
//!
//! | I want to … | start with | feature |
//! |---|---|---|
//! | log users in to a web application | `session::Auth0` | `session`, and `axum` for its extractors |
//! | protect an API | `verify::AccessTokenVerifier`, `verify::middleware::AuthorizationLayer` | `verify`, `tower`, `axum` |
//! | verify ID tokens or logout tokens | `verify::IdTokenVerifier`, `verify::LogoutTokenVerifier` | `verify` |
//! | get tokens, log users in my own way | `authentication::AuthenticationClient` | `authentication` |
//! | automate a tenant | `management::ManagementClient` | `management`, and a feature for each further group |
//! | let users manage their factors and accounts | `my_account::MyAccountClient` | `my-account` |
//! | let administrators manage their organization | `my_organization::MyOrganizationClient` | `my-organization` |
//! | share tokens, proofs and sessions between processes | `redis::RedisClient` | `redis` |
//!
//! Each part is a crate of its own, and can be used alone: a service that only verifies tokens takes
//! `auth0-verify`. Tests run against the tenant of the crate `auth0-testing`.
//!
//! # Features
//!
//! On by default: `authentication`, `management` with the groups `connections`, `organizations`, `roles` and
//! `users`, `verify`, `http2`, `josekit`, `ring` and `webpki-roots`. `josekit` needs OpenSSL; without it, turn the
//! default features off and name those that you need.
//!
//! | feature | adds |
//! |---|---|
//! | `authentication`, `management`, `my-account`, `my-organization`, `verify`, `session`, `redis` | the part of that name |
//! | `management-full` | every group of the Management API |
//! | `actions`, `clients`, `logs`, … | one group: the compiler names the feature of a method that is missing |
//! | `josekit`, `ring`, `aws-lc-rs` | who checks and makes signatures; the last two also do TLS |
//! | `webpki-roots`, `native-roots` | Mozilla's root certificates, compiled in, or those of the system |
//! | `http2`, `transport` | the HTTP transport, with HTTP/2 or without; without either, clients use your tower service |
//! | `tower`, `axum` | middleware that verifies tokens, and extractors |
//! | `signing` | private keys in the process, for client assertions and request objects |
//! | `dpop`, `jwe` | tokens that are bound to a key, encrypted tokens |
//! | `redis-tls` | TLS to Redis |
//! | `tracing` | events and spans; `RUST_LOG=info` shows every failed attempt and every retry |
//! | `vendored-openssl` | builds the OpenSSL of `josekit` from source |

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
