// Written by auth0-codegen; changes belong into its overrides.

//! Blocks of users by brute-force protection.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
