// Written by auth0-codegen; changes belong into its overrides.

//! APIs registered with the tenant, for which applications get access tokens; the API calls them
//! resource servers.

mod operations;
mod types;

pub use crate::generated::shared::{
    ResourceServerAccessToken, ResourceServerAccessTokenClaimsMapping,
    ResourceServerAccessTokenCustomClaimsMappingRule, SearchParser, SigningAlgorithm,
};
pub use operations::*;
pub use types::*;
