//! Everything against a real Redis server, which each test starts for itself.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests"
)]

#[cfg(feature = "tls")]
mod authority;
mod connections;
#[cfg(feature = "replay")]
mod dpop;
mod encryption;
mod faults;
mod fleet;
mod groups;
mod member;
mod outage;
mod processes;
#[cfg(feature = "sessions")]
mod renewals;
#[cfg(feature = "replay")]
mod replay;
mod server;
#[cfg(feature = "sessions")]
mod sessions;
mod support;
#[cfg(feature = "tls")]
mod tls;
mod token_cache;
#[cfg(feature = "tracing")]
mod tracing;
