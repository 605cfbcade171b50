// Written by auth0-codegen; changes belong into its overrides.

//! Verifiable credentials, such as driving licences on phones, that users can present.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
