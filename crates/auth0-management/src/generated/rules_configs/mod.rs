// Written by auth0-codegen; changes belong into its overrides.

//! Values that the code of rules can read.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
