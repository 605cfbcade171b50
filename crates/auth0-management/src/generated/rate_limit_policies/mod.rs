// Written by auth0-codegen; changes belong into its overrides.

//! Rate limit policies: custom limits for some applications.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
