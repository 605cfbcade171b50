// Written by auth0-codegen; changes belong into its overrides.

//! Jobs: imports and exports of users and verification emails, done in the background.

mod operations;
mod types;

pub use crate::generated::shared::{Identity, IdentityProvider};
pub use operations::*;
pub use types::*;
