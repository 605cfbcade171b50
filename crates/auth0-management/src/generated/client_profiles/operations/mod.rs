// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod client_profiles;

pub use client_profiles::ClientProfiles;
