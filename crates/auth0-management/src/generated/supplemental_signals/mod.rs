// Written by auth0-codegen; changes belong into its overrides.

//! Signals of other services, such as Akamai, that logins are judged by.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
