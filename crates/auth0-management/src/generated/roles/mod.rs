// Written by auth0-codegen; changes belong into its overrides.

//! Roles: sets of permissions that users, groups and members of organizations can be given.

mod operations;
mod types;

pub use crate::generated::shared::{Group, PermissionId, Role, RoleType, RoleUser};
pub use operations::*;
pub use types::*;
