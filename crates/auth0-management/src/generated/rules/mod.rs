// Written by auth0-codegen; changes belong into its overrides.

//! Rules: an older way to run code of one's own at a login; actions take their place.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
