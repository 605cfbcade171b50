//! The transport against real servers on loopback.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod connection;
mod connections_made;
mod exchange;
#[cfg(feature = "http2")]
mod http2;
#[cfg(feature = "http2")]
mod nginx;
mod proxy;
mod streaming;
mod support;
mod tls;
mod tls_connector;
mod two_runtimes;
