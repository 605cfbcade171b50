// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// A resource server access token, in `access_token` of `ResourceServer`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerAccessToken {
    pub claims_mapping: Option<ResourceServerAccessTokenClaimsMapping>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ResourceServerAccessToken {
    value claims_mapping: ResourceServerAccessTokenClaimsMapping,
} }

auth0_core::__record! { ResourceServerAccessToken {
    optional claims_mapping "claims_mapping",
} }
auth0_core::__read!(ResourceServerAccessToken);

/// A resource server access token claims mapping, in `claims_mapping` of
/// [`ResourceServerAccessToken`](super::ResourceServerAccessToken).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerAccessTokenClaimsMapping {
    pub custom_claims: Option<Vec<ResourceServerAccessTokenCustomClaimsMappingRule>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ResourceServerAccessTokenClaimsMapping {
    list custom_claims: ResourceServerAccessTokenCustomClaimsMappingRule,
} }

auth0_core::__record! { ResourceServerAccessTokenClaimsMapping {
    optional custom_claims "custom_claims",
} }
auth0_core::__read!(ResourceServerAccessTokenClaimsMapping);

/// A resource server access token custom claims mapping rule, in `custom_claims` of
/// [`ResourceServerAccessTokenClaimsMapping`](super::ResourceServerAccessTokenClaimsMapping).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceServerAccessTokenCustomClaimsMappingRule {
    /// Unique name.
    pub name: Option<String>,
    pub expression: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ResourceServerAccessTokenCustomClaimsMappingRule {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, expression: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            expression: Some(expression.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ResourceServerAccessTokenCustomClaimsMappingRule {
    optional name "name",
    optional expression "expression",
} }
auth0_core::__read!(ResourceServerAccessTokenCustomClaimsMappingRule);
