// Written by auth0-codegen; changes belong into its overrides.

//! Blocks of IP addresses by attack protection.

mod operations;

pub use operations::*;
