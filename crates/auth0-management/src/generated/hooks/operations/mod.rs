// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod hooks;
mod secrets;

pub use hooks::Hooks;
pub use secrets::HooksSecrets;
