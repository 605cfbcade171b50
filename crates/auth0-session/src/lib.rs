//! Web logins with Auth0: users log in, stay logged in, and log out, in a few lines.
//!
#![cfg_attr(feature = "axum", doc = "```no_run")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use auth0_session::{Auth0, CookieSession, Error, LoggedIn, Session};
//! use axum::{Router, routing::get};
//!
//! async fn orders(session: Session) -> Result<String, Error> {
//!     let token = session.access_token().audience("https://api.example.com").await?;
//!     Ok(format!("calls the API with a token of {} bytes", token.access_token().expose().len()))
//! }
//!
//! # async fn run(id: String, secret: String, key: String) -> Result<(), Box<dyn std::error::Error>> {
//! let auth0 = Auth0::builder("tenant.eu.auth0.com")
//!     .client_id(id)
//!     .client_secret(secret)
//!     .base_url("https://app.example.com")
//!     .session(CookieSession::new(key))
//!     .build()?;
//!
//! let app: Router = Router::new()
//!     .route("/", get(|user: LoggedIn| async move { format!("Hello, {}", user.name()) }))
//!     .route("/orders", get(orders))
//!     .merge(auth0.routes())
//!     .layer(auth0.layer());
//! # Ok(())
//! # }
//! ```
//!
//! A user without a session who opens `/` is sent to log in and back. `/auth/login`, `/auth/callback`,
//! `/auth/logout` and `/auth/profile` are there; see [`Paths`] for others, and for other names.
//!
//! # Where sessions are
//!
//! In a [`CookieSession`] everything is in the browser, encrypted; nothing has to be set up. In a
//! [`SessionStore`] the browser has a random ID only: sessions can be ended from the server, tokens are
//! renewed once in all processes, and sizes do not matter. [`MemoryStore`] is one for development; the crate
//! `auth0-redis` has one for production.
//!
//! # How long they live
//!
//! A session ends when it was not used for a day ([`idle_timeout`](Auth0Builder::idle_timeout)), after three
//! days in any case ([`absolute_timeout`](Auth0Builder::absolute_timeout)), and when the tenant says so
//! (`session_expiry`). Its ID is a new one after each login.
//!
//! # Access tokens
//!
//! [`Session::access_token`] returns tokens that are kept in the session and renewed before they expire, by
//! audience and scope, for a connection of the Token Vault, or on behalf of the user. However many requests
//! ask at once, one renewal is under way. The rotated refresh token is saved before anybody gets an access
//! token.
//!
//! # Without axum
//!
//! The routes are a [tower service](Routes), the layers are tower layers, and [`Auth0::open`] needs only
//! requests and responses of the crate `http`.
//!
//! # Tests of protected pages
//!
//! [`Auth0::test_cookie`] makes the cookie of a user without a login.
//!
//! # Features
//!
//! | feature | adds | default |
//! |---|---|---|
//! | `axum` | extractors, `Error` as a response, routes as a `Router` | no |
//! | `api-proxy` | `ApiProxy`: calls of the browser to the My Account and My Organization APIs | no |
//! | `http2`, `transport` | the HTTP transport; without it, a tower service is given to [`Auth0Builder::authentication`] | yes |
//! | `ring`, `aws-lc-rs` | a provider for TLS and signatures | `ring` |
//! | `josekit` | OpenSSL for signatures | no |
//! | `webpki-roots`, `native-roots` | root certificates | `webpki-roots` |
//! | `signing` | private keys in the process | no |
//! | `tower-sessions` | `TowerSessions`: stores made for tower-sessions, for Postgres, MySQL, SQLite | no |
//! | `tracing` | warnings of what no caller learns | no |
//! | `vendored-openssl` | builds the OpenSSL of `josekit` from source | no |

mod auth0;
mod builder;
mod core;
mod doors;
mod engine;
mod error;
mod failure;
mod hooks;
mod login;
mod pages;
mod paths;
#[cfg(feature = "api-proxy")]
mod proxy;
mod query;
mod sessions;
mod store;
mod user;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use auth0_core::{BoxError, Secret, Token};

pub use auth0::{Auth0, OpenSession};
pub use builder::Auth0Builder;
pub use core::claims::ClaimsFilter;
pub use core::key::CookieKey;
pub use core::record::SessionRecord;
pub use core::requirement::Requirement;
pub use doors::{Guard, GuardLayer, Routes, SessionLayer, SessionService};
pub use engine::LogoutReach;
pub use error::{Error, ErrorKind};
pub use failure::LoginFailure;
pub use hooks::{Hooks, Logout, NewSession};
pub use login::Login;
pub use paths::Paths;
#[cfg(feature = "api-proxy")]
pub use proxy::{ApiProxy, ApiProxyBuilder, ProxyBody, SessionProxy};
pub use sessions::{CookieSession, Sessions, WhenRefused};
#[cfg(feature = "tower-sessions")]
pub use store::TowerSessions;
pub use store::{
    IndexKey, LogoutNotice, LogoutScope, MemoryStore, Saved, SessionKey, SessionStore,
};
pub use user::{AccessTokenRequest, LoggedIn, Session, User, UserTokens};

/// A panic elsewhere does not make the data of a lock here unusable.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
