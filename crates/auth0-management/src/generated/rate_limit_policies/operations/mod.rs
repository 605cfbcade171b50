// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod rate_limit_policies;

pub use rate_limit_policies::RateLimitPolicies;
