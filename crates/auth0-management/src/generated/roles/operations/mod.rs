// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod groups;
mod permissions;
mod roles;
mod users;

pub use groups::RolesGroups;
pub use permissions::RolesPermissions;
pub use roles::Roles;
pub use users::RolesUsers;
