// Written by auth0-codegen; changes belong into its overrides.

//! Requests, responses and what they are made of.

mod responses;
mod strings;

pub use responses::*;
pub use strings::*;
