// Written by auth0-codegen; changes belong into its overrides.

//! Self-service profiles: what customers see and may choose when they set up single sign-on
//! themselves.

mod operations;
mod types;

pub use crate::generated::shared::Requirement;
pub use operations::*;
pub use types::*;
