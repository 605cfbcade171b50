// Written by auth0-codegen; changes belong into its overrides.

//! Figures about the tenant: active users, logins and signups.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
