// Written by auth0-codegen; changes belong into its overrides.

//! Access tokens that count as revoked although they have not expired.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
