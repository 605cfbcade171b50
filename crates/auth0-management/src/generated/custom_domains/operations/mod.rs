// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod custom_domains;

pub use custom_domains::CustomDomains;
