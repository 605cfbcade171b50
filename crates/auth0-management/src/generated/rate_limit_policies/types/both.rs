// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::RateLimitPolicyConfigurationAction;

/// A rate limit policy configuration, in `configuration` of
/// [`RateLimitPolicy`](super::RateLimitPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RateLimitPolicyConfiguration {
    /// Action beyond the limit.
    pub action: Option<RateLimitPolicyConfigurationAction>,
    /// Requests that are allowed. Up to 10000.
    pub limit: Option<i64>,
    /// URL to redirect to.
    pub redirect_uri: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl RateLimitPolicyConfiguration {
    /// Creates the value with its required fields.
    pub fn new(action: RateLimitPolicyConfigurationAction) -> Self {
        Self {
            action: Some(action),
            limit: None,
            redirect_uri: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { RateLimitPolicyConfiguration {
    plain limit: i64,
    value redirect_uri: String,
} }

auth0_core::__record! { RateLimitPolicyConfiguration {
    optional action "action",
    optional limit "limit",
    optional redirect_uri "redirect_uri",
} }
auth0_core::__read!(RateLimitPolicyConfiguration);
