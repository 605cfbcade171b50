// Written by auth0-codegen; changes belong into its overrides.

//! Requests of applications that wait for the user's consent.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
