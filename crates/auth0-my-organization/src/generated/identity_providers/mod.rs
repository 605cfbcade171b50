// Written by auth0-codegen; changes belong into its overrides.

//! Identity providers with which members log in.

mod operations;
mod types;

pub use crate::generated::shared::IdpStrategy;
pub use operations::*;
pub use types::*;
