// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `access_token` of `ResourceServer`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerAccessToken {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims_mapping: Option<ResourceServerAccessTokenClaimsMapping>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `claims_mapping` of [`ResourceServerAccessToken`](super::ResourceServerAccessToken).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerAccessTokenClaimsMapping {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_claims: Option<Vec<ResourceServerAccessTokenCustomClaimsMappingRule>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `custom_claims` of
/// [`ResourceServerAccessTokenClaimsMapping`](super::ResourceServerAccessTokenClaimsMapping).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerAccessTokenCustomClaimsMappingRule {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceServerAccessTokenCustomClaimsMappingRule {
    /// With what it must have.
    pub fn new(name: impl Into<String>, expression: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            expression: Some(expression.into()),
            extra: Extra::default(),
        }
    }
}
