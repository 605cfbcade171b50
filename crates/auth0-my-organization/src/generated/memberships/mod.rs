// Written by auth0-codegen; changes belong into its overrides.

//! Memberships in the organization.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
