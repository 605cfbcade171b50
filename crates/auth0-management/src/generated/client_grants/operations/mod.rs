// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod client_grants;
mod organizations;

pub use client_grants::ClientGrants;
pub use organizations::ClientGrantsOrganizations;
