//! The guide, one module for each page, so that its programs are compiled by `cargo test`.

#[doc = include_str!("src/log-users-in.md")]
pub mod log_users_in {}

#[doc = include_str!("../AGENTS.md")]
pub mod agents {}
