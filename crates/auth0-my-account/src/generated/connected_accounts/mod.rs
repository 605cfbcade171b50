// Written by auth0-codegen; changes belong into its overrides.

//! The user's accounts at other providers, whose tokens the Token Vault keeps.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
