// Written by auth0-codegen; changes belong into its overrides.

//! Guardian: multi-factor authentication, its factors and when it is asked for.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
