// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod logs;

pub use logs::Logs;
