// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::RateLimitPolicyConfigurationAction;

/// The `configuration` of [`RateLimitPolicy`](super::RateLimitPolicy).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RateLimitPolicyConfiguration {
    /// What happens beyond the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<RateLimitPolicyConfigurationAction>,
    /// Requests that are allowed. Up to 10000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// URL to redirect to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RateLimitPolicyConfiguration {
    /// With what it must have.
    pub fn new(action: RateLimitPolicyConfigurationAction) -> Self {
        Self {
            action: Some(action),
            limit: None,
            redirect_uri: None,
            extra: Extra::default(),
        }
    }
}
