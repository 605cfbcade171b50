// Written by auth0-codegen; changes belong into its overrides.

//! The user's own factors, passkeys and passwords.

mod operations;
mod types;

pub use crate::generated::shared::{FactorType, Usage};
pub use operations::*;
pub use types::*;
