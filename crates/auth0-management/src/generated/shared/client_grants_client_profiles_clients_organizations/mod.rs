// Written by auth0-codegen; changes belong into its overrides.

//! Types of these groups.

mod types;

pub use types::*;
