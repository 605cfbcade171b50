// Written by auth0-codegen; changes belong into its overrides.

//! Types that several groups use; each group names those it needs.

mod configuration_identity_providers;
mod invitations_members_roles;

pub use configuration_identity_providers::*;
pub use invitations_members_roles::*;
