// Written by auth0-codegen; changes belong into its overrides.

//! Operations under `client_profiles`.

mod operations;
mod types;

pub use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage};
pub use operations::*;
pub use types::*;
