//! Logins, sessions and renewals against a tenant in this process, over real HTTP.
#![cfg(feature = "axum")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unchecked_time_subtraction,
    reason = "helpers of tests fail as tests do"
)]

mod backchannel;
mod login;
mod logout;
#[cfg(feature = "api-proxy")]
mod proxy;
mod renewal;
mod sessions;
mod support;
mod tokens;
#[cfg(feature = "tower-sessions")]
mod tower_sessions;
