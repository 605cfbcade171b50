// Written by auth0-codegen; changes belong into its overrides.

//! Settings of the tenant as a whole.

mod operations;
mod types;

pub use crate::generated::shared::{
    Locale, ResourceServerAccessToken, ResourceServerAccessTokenClaimsMapping,
    ResourceServerAccessTokenCustomClaimsMappingRule, TokenQuota, TokenQuotaClientCredentials,
};
pub use operations::*;
pub use types::*;
