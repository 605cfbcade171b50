// Written by auth0-codegen; changes belong into its overrides.

//! The administrator's limits: strategies and features that the tenant allows.

mod operations;
mod types;

pub use crate::generated::shared::IdpStrategy;
pub use operations::*;
pub use types::*;
