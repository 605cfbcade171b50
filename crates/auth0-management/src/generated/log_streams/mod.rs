// Written by auth0-codegen; changes belong into its overrides.

//! Log streams: tenant logs, delivered to other services as they are written.

mod operations;
mod types;

pub use crate::generated::shared::AwsRegion;
pub use operations::*;
pub use types::*;
