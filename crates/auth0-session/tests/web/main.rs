//! Logins, sessions and renewals against a tenant in this process, over real HTTP.
#![cfg(feature = "axum")]

mod backchannel;
mod login;
mod logout;
mod renewal;
mod sessions;
mod support;
mod tokens;
