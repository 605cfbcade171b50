//! Tests of the tenant from outside: over HTTP on loopback, and through its handle.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of a test fails the test; clippy.toml only knows the test functions themselves"
)]

mod account;
mod authorize;
mod backchannel_logout;
mod browser;
mod client_authentication;
mod clients;
mod code;
mod connections;
mod control;
mod cors;
mod credentials;
mod custom_domain;
mod discovery;
mod dpop;
mod effects;
mod events;
mod exchange;
mod expiry;
mod exports;
mod fault;
mod jobs;
mod lifecycle;
mod logs;
mod mfa;
mod operations;
mod organizations;
mod pages;
mod passwordless;
mod polled;
mod program;
mod public_url;
mod pushed;
mod rate_limit;
mod rights;
mod roles;
mod settings;
mod state_file;
mod support;
#[cfg(all(feature = "tls", any(feature = "ring", feature = "aws-lc-rs")))]
mod tls;
mod token;
mod user_accounts;
mod user_lists;
mod users;
