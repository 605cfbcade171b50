// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

mod strings;

pub use strings::*;
