// Written by auth0-codegen; changes belong into its overrides.

//! Risk assessment: signs by which a login may be judged as risky.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
