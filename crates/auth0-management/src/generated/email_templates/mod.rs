// Written by auth0-codegen; changes belong into its overrides.

//! Templates of the emails that the tenant sends to users.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
