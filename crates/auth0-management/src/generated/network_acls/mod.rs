// Written by auth0-codegen; changes belong into its overrides.

//! Network ACLs: rules that block, allow or redirect requests by where they come from.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
