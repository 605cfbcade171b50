//! Writes the crates of Auth0's APIs from its `OpenAPI` documents and what people decided in `overrides/`.
//!
//! The way: [`document`] reads operations and schemas, [`lower`] makes models of schemas, [`plan`] makes
//! one type of each entity and decides names and places, [`emit`] writes Rust.

#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a tool that writes text, not a library for others"
)]

pub mod document;
pub mod emit;
pub mod error;
pub mod lock;
pub mod lower;
pub mod model;
pub mod names;
pub mod node;
pub mod overrides;
pub mod plan;
pub mod unify;
pub mod words;
