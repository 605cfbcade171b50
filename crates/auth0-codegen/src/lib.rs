//! Generates the crates of Auth0's APIs from Auth0's `OpenAPI` documents and the decisions in `overrides/`.
//!
//! The steps: [`document`] reads operations and schemas, [`lower`] converts schemas to models, [`plan`] gives
//! each entity one type and determines names and modules, and [`emit`] generates Rust. Each module shows an
//! example of its input and output.

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
