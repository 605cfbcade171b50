// Written by auth0-codegen; changes belong into its overrides.

//! Invitations to join the organization.

mod operations;
mod types;

pub use crate::generated::shared::Role;
pub use operations::*;
pub use types::*;
