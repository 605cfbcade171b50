// Written by auth0-codegen; changes belong into its overrides.

//! Grants of users: what they have allowed applications to do on their behalf.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
