//! The Auth0 SDK for Rust: log users in, protect APIs, automate tenants.
//!
//! Each part is a crate of its own, here behind a feature:
//!
//! - [`authentication`]: tokens for applications and users;
//! - [`management`]: what the dashboard does, from code;
//! - `my_account`: users manage their own factors, passkeys and connected accounts;
//! - `my_organization`: administrators manage their own organization;
//! - [`verify`]: whether a token may be trusted;
//! - `session`: users that log in to a web application, and stay logged in;
//! - `redis`: one token for many processes, and replay protection across them.
//!
//! A service that only checks tokens takes `auth0-verify` alone.
//!
//! ```no_run
//! # #[cfg(all(feature = "management", feature = "verify"))]
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
