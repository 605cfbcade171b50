// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod user_grants;

pub use user_grants::UserGrants;
