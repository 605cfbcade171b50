// Written by auth0-codegen; changes belong into its overrides.

//! Agents: AI agents registered with the tenant, each tied to an application.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
