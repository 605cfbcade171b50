// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::{
    RateLimitAllowAction, RateLimitBlockAction, RateLimitPolicyConfiguration,
    RateLimitPolicyConsumer, RateLimitPolicyResource, RateLimitRedirectAction,
    UpdateRateLimitPolicyConfiguration,
};

/// Request body of `POST /rate-limit-policies`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRateLimitPolicy {
    /// Resource that is limited.
    pub resource: RateLimitPolicyResource,
    /// Whose use is limited.
    pub consumer: RateLimitPolicyConsumer,
    /// Which consumers the policy is for. Up to 255 characters.
    pub consumer_selector: String,
    /// The limit, and what happens beyond it.
    pub configuration: RateLimitPolicyConfiguration,
}

impl CreateRateLimitPolicy {
    /// Creates the value with its required fields.
    pub fn new(
        consumer_selector: impl Into<String>,
        configuration: RateLimitPolicyConfiguration,
    ) -> Self {
        Self {
            resource: RateLimitPolicyResource::OauthAuthenticationApi,
            consumer: RateLimitPolicyConsumer::Client,
            consumer_selector: consumer_selector.into(),
            configuration,
        }
    }
}

auth0_core::__write! { CreateRateLimitPolicy {
    always resource "resource",
    always consumer "consumer",
    always consumer_selector "consumer_selector",
    always configuration "configuration",
} }

/// A rate limit allow, a form of
/// [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitAllow {
    /// Action to take.
    pub action: RateLimitAllowAction,
}

impl RateLimitAllow {
    /// Creates the value with its required fields.
    pub fn new(action: RateLimitAllowAction) -> Self {
        Self { action }
    }
}

auth0_core::__write! { RateLimitAllow {
    always action "action",
} }

/// A rate limit block, a form of
/// [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitBlock {
    /// Action to take.
    pub action: RateLimitBlockAction,
    /// Up to 10000.
    pub limit: i64,
}

impl RateLimitBlock {
    /// Creates the value with its required fields.
    pub fn new(action: RateLimitBlockAction, limit: i64) -> Self {
        Self { action, limit }
    }
}

auth0_core::__write! { RateLimitBlock {
    always action "action",
    always limit "limit",
} }

/// A rate limit redirect, a form of
/// [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitRedirect {
    /// Action to take.
    pub action: RateLimitRedirectAction,
    /// Up to 10000.
    pub limit: i64,
    /// URL to redirect to.
    pub redirect_uri: String,
}

impl RateLimitRedirect {
    /// Creates the value with its required fields.
    pub fn new(limit: i64, redirect_uri: impl Into<String>) -> Self {
        Self {
            action: RateLimitRedirectAction::Redirect,
            limit,
            redirect_uri: redirect_uri.into(),
        }
    }
}

auth0_core::__write! { RateLimitRedirect {
    always action "action",
    always limit "limit",
    always redirect_uri "redirect_uri",
} }

/// Request body of `PATCH /rate-limit-policies/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRateLimitPolicy {
    /// The limit, and what happens beyond it.
    pub configuration: UpdateRateLimitPolicyConfiguration,
}

impl UpdateRateLimitPolicy {
    /// Creates the value with its required fields.
    pub fn new(configuration: UpdateRateLimitPolicyConfiguration) -> Self {
        Self { configuration }
    }
}

auth0_core::__write! { UpdateRateLimitPolicy {
    always configuration "configuration",
} }
