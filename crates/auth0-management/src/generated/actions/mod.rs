// Written by auth0-codegen; changes belong into its overrides.

//! Actions: the tenant's own code, run at points such as login, with its versions, modules and
//! bindings.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
