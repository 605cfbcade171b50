// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod emails;
mod provider;

pub use emails::Emails;
pub use provider::EmailsProvider;
