// Written by auth0-codegen; changes belong into its overrides.

//! Experimentation: feature flags of the login, and experiments that compare their variations.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
