// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod groups;
mod members;
mod roles;

pub use groups::Groups;
pub use members::GroupsMembers;
pub use roles::GroupsRoles;
