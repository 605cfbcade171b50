// Written by auth0-codegen; changes belong into its overrides.

//! Organizations the user is a member of.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
