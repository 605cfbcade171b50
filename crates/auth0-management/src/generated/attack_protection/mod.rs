// Written by auth0-codegen; changes belong into its overrides.

//! Attack protection: what the tenant does about bots, guessed and leaked passwords, and suspicious
//! addresses.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
