// Written by auth0-codegen; changes belong into its overrides.

//! User attribute profiles: how attributes of users map to SAML, OpenID Connect and SCIM.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
