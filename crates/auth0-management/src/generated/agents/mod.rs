// Written by auth0-codegen; changes belong into its overrides.

//! Operations under `agents`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
