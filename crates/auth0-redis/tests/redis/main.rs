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

#[cfg(feature = "replay")]
mod dpop;
mod encryption;
mod outage;
mod processes;
#[cfg(feature = "replay")]
mod replay;
mod server;
mod support;
#[cfg(feature = "tls")]
mod tls;
mod token_cache;
#[cfg(feature = "tracing")]
mod tracing;
