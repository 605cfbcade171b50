// Written by auth0-codegen; changes belong into its overrides.

//! The organization itself: its name and branding.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
