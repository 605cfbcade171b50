// Written by auth0-codegen; changes belong into its overrides.

//! Custom domains: the tenant's own names for its login pages.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
