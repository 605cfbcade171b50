// Written by auth0-codegen; changes belong into its overrides.

//! Client profiles: settings that applications registered by metadata document receive.

mod operations;
mod types;

pub use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage};
pub use operations::*;
pub use types::*;
