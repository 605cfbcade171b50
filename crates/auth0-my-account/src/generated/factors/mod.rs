// Written by auth0-codegen; changes belong into its overrides.

//! Kinds of factors that the tenant lets users enroll.

mod operations;
mod types;

pub use crate::generated::shared::{FactorType, Usage};
pub use operations::*;
pub use types::*;
