// Written by auth0-codegen; changes belong into its overrides.

//! Domains of the organization.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
