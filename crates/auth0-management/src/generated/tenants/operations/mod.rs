// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod settings;
mod tenants;

pub use settings::TenantsSettings;
pub use tenants::Tenants;
