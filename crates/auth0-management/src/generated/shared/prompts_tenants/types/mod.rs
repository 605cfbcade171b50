// Written by auth0-codegen; changes belong into its overrides.

//! Requests, responses and what they are made of.

mod strings;

pub use strings::*;
