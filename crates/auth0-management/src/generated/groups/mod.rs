// Written by auth0-codegen; changes belong into its overrides.

//! Groups of users, which come from the directories of enterprise connections.

mod operations;
mod types;

pub use crate::generated::shared::{Group, Role, RoleType};
pub use operations::*;
pub use types::*;
