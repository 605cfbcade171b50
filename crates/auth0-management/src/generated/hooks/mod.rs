// Written by auth0-codegen; changes belong into its overrides.

//! Hooks: an older way to run custom code; actions take their place.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
