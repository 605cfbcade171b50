// Written by auth0-codegen; changes belong into its overrides.

//! Tenant logs: what happened at the tenant, such as logins, failures and calls of this API.

mod operations;
mod types;

pub use crate::generated::shared::{Log, LogLocationInfo, LogSecurityContext, TextOrList};
pub use operations::*;
pub use types::*;
