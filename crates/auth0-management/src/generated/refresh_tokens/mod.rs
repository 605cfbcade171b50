// Written by auth0-codegen; changes belong into its overrides.

//! Refresh tokens that the tenant has issued. Their values are never in an answer.

mod operations;
mod types;

pub use crate::generated::shared::{RefreshToken, RefreshTokenResourceServer, SessionDevice};
pub use operations::*;
pub use types::*;
