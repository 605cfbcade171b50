//! The tenant as its callers meet it: over HTTP on loopback, and through its handle.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of a test fails the test; clippy.toml only knows the test functions themselves"
)]

mod connections;
mod discovery;
mod events;
mod fault;
mod jobs;
mod lifecycle;
mod logs;
mod program;
mod rate_limit;
mod support;
mod token;
