// Written by auth0-codegen; changes belong into its overrides.

//! Email provider of the tenant.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
