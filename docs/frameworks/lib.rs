//! A page of the guide that takes dependencies of its own to compile: they are here so that the other pages
//! are built without them.

#[doc = include_str!("../src/protect-an-api-frameworks.md")]
pub mod protect_an_api_frameworks {}
