#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "axum", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "axum"),
    doc = "Web logins with Auth0. The full documentation needs the feature `axum`."
)]
//!
//! # Where to start
//!
//! | I want to … | start with |
//! |---|---|
//! | configure logins | [`Auth0Builder`] |
//! | require a logged-in user for a page | [`LoggedIn`]; without axum, [`Auth0::require`] |
//! | require an organization, a second factor, or a recent login | [`Requirement`] |
//! | call an API as the user | [`Session::access_token`] |
//! | keep data in the session | [`Session::insert`] |
//! | choose where sessions are stored | [`CookieSession`], [`MemoryStore`], [`SessionStore`] |
//! | rename or leave out routes | [`Paths`] |
//! | run code when users log in and out | [`Hooks`] |
//! | start logins with my own parameters | [`Login`] |
//! | test protected pages | [`Auth0::test_cookie`] |
//!
//! # Where sessions are stored
//!
//! A [`CookieSession`] keeps everything in the browser, encrypted, and needs no setup. With a
//! [`SessionStore`], the browser has only a random ID: the server can end sessions, one process renews tokens
//! for all, and the size of a session does not matter. [`MemoryStore`] is for development; the crate
//! `auth0-redis` has a store for production.
//!
//! # How long sessions last
//!
//! A session ends after a day without use ([`idle_timeout`](Auth0Builder::idle_timeout)), three days after
//! the login ([`absolute_timeout`](Auth0Builder::absolute_timeout)), or when the tenant says so
//! (`session_expiry`). Each login creates a new session ID.
//!
//! # Access tokens
//!
//! [`Session::access_token`] returns tokens that the session keeps and renews before they expire: by audience
//! and scope, for a connection of the Token Vault, or on behalf of the user. Concurrent requests share one
//! renewal. The rotated refresh token is saved before any of them gets an access token.
//!
//! # Without axum
//!
//! The routes are a [tower service](Routes), the layers are tower layers, and [`Auth0::open`] works with
//! requests and responses of the crate `http`.

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
