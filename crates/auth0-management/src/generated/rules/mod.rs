// Written by auth0-codegen; changes belong into its overrides.

//! Rules: an older way to run custom code at login; actions take their place.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
