// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::{
    RateLimitAllowAction, RateLimitBlockAction, RateLimitPolicyConfiguration,
    RateLimitPolicyConsumer, RateLimitPolicyResource, RateLimitRedirectAction,
    UpdateRateLimitPolicyConfiguration,
};

/// What `POST /rate-limit-policies` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateRateLimitPolicy {
    /// What is limited.
    pub resource: RateLimitPolicyResource,
    /// Whose use is limited.
    pub consumer: RateLimitPolicyConsumer,
    /// Which consumers the policy is for. Up to 255 characters.
    pub consumer_selector: String,
    /// The limit, and what happens beyond it.
    pub configuration: RateLimitPolicyConfiguration,
}

impl CreateRateLimitPolicy {
    /// With what it must have.
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

/// One form of [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, Serialize)]
pub struct RateLimitAllow {
    /// What is to be done.
    pub action: RateLimitAllowAction,
}

impl RateLimitAllow {
    /// With what it must have.
    pub fn new(action: RateLimitAllowAction) -> Self {
        Self { action }
    }
}

/// One form of [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, Serialize)]
pub struct RateLimitBlock {
    /// What is to be done.
    pub action: RateLimitBlockAction,
    /// How many there are at most on a page. Up to 10000.
    pub limit: i64,
}

impl RateLimitBlock {
    /// With what it must have.
    pub fn new(action: RateLimitBlockAction, limit: i64) -> Self {
        Self { action, limit }
    }
}

/// One form of [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, Serialize)]
pub struct RateLimitRedirect {
    /// What is to be done.
    pub action: RateLimitRedirectAction,
    /// How many there are at most on a page. Up to 10000.
    pub limit: i64,
    /// URL to redirect to.
    pub redirect_uri: String,
}

impl RateLimitRedirect {
    /// With what it must have.
    pub fn new(limit: i64, redirect_uri: impl Into<String>) -> Self {
        Self {
            action: RateLimitRedirectAction::Redirect,
            limit,
            redirect_uri: redirect_uri.into(),
        }
    }
}

/// What `PATCH /rate-limit-policies/{id}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateRateLimitPolicy {
    /// The limit, and what happens beyond it.
    pub configuration: UpdateRateLimitPolicyConfiguration,
}

impl UpdateRateLimitPolicy {
    /// With what it must have.
    pub fn new(configuration: UpdateRateLimitPolicyConfiguration) -> Self {
        Self { configuration }
    }
}
