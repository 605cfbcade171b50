// Written by auth0-codegen; changes belong into its overrides.

//! Device credentials: refresh tokens and public keys bound to a user's device.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
