// Written by auth0-codegen; changes belong into its overrides.

//! Forms: pages shown during a login, made of steps, fields and conditions.

mod operations;
mod types;

pub use crate::generated::shared::TextOrNumber;
pub use operations::*;
pub use types::*;
