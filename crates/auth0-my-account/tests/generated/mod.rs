// Written by auth0-codegen; changes belong into its overrides.

//! The generated tests, one module for each group.

mod authentication_methods;
mod connected_accounts;
mod consents;
mod factors;
mod organizations;
