// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use super::{
    RateLimitAllowAction, RateLimitBlockAction, RateLimitPolicyConfiguration,
    RateLimitPolicyConsumer, RateLimitPolicyResource, RateLimitRedirectAction,
    UpdateRateLimitPolicyConfiguration,
};

/// What `POST /rate-limit-policies` takes.
#[derive(Debug, Clone, PartialEq)]
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

/// One form of [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitAllow {
    /// What is to be done.
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

/// One form of [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitBlock {
    /// What is to be done.
    pub action: RateLimitBlockAction,
    /// How many there are at most on a page. Up to 10000.
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

/// One form of [`UpdateRateLimitPolicyConfiguration`](super::UpdateRateLimitPolicyConfiguration).
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitRedirect {
    /// What is to be done.
    pub action: RateLimitRedirectAction,
    /// How many there are at most on a page. Up to 10000.
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

/// What `PATCH /rate-limit-policies/{id}` takes.
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
