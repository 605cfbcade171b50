// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod user_attribute_profiles;

pub use user_attribute_profiles::UserAttributeProfiles;
