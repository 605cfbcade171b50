//! The guide, one module for each page, so that its programs are compiled by `cargo test`.

#[doc = include_str!("src/log-users-in.md")]
pub mod log_users_in {}
