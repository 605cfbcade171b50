// Written by auth0-codegen; changes belong into its overrides.

//! Types that several groups use; each group names those it needs.

mod authentication_methods_factors;

pub use authentication_methods_factors::*;
