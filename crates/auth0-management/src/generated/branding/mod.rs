// Written by auth0-codegen; changes belong into its overrides.

//! Branding: how the login pages, text messages and voice calls of the tenant look and read.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
