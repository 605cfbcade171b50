// Written by auth0-codegen; changes belong into its overrides.

//! Keys of the tenant: those that sign its tokens and those that encrypt its data.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
