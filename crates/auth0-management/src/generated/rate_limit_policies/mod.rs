// Written by auth0-codegen; changes belong into its overrides.

//! Rate limit policies: limits of one's own on what some applications may use.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
