// Written by auth0-codegen; changes belong into its overrides.

//! Connection profiles: defaults for enterprise connections that customers set up themselves.

mod operations;
mod types;

pub use crate::generated::shared::Requirement;
pub use operations::*;
pub use types::*;
