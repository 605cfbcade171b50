// Written by auth0-codegen; changes belong into its overrides.

//! Roles that members can have.

mod operations;
mod types;

pub use crate::generated::shared::Role;
pub use operations::*;
pub use types::*;
