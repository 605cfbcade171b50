// Written by auth0-codegen; changes belong into its overrides.

//! Flows: steps that run on the server, such as calls to other services, mostly on behalf of a
//! form.

mod operations;
mod types;

pub use crate::generated::shared::{TextOrInteger, TextOrNumber};
pub use operations::*;
pub use types::*;
