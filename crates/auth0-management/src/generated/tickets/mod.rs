// Written by auth0-codegen; changes belong into its overrides.

//! Tickets: links by which a user verifies an email address or sets a password.

mod operations;
mod types;

pub use crate::generated::shared::{Identity, IdentityProvider};
pub use operations::*;
pub use types::*;
