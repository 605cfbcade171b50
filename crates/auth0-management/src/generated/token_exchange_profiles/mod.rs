// Written by auth0-codegen; changes belong into its overrides.

//! Token exchange profiles: which tokens of others applications may exchange, and which action
//! decides.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
