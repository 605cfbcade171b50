// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json, Operation, Paging, string_enum};
use serde::Serialize;

use crate::Timestamp;

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

string_enum! {
    /// A rate limit allow action; a value in `action` of [`RateLimitAllow`](super::RateLimitAllow).
    pub enum RateLimitAllowAction {
        /// `allow`.
        Allow = "allow",
    }
}

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

string_enum! {
    /// A rate limit block action; a value in `action` of [`RateLimitBlock`](super::RateLimitBlock).
    pub enum RateLimitBlockAction {
        /// `block`.
        Block = "block",
        /// `log`.
        Log = "log",
    }
}

/// A rate limit policy, listed by `GET /rate-limit-policies`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RateLimitPolicy {
    /// Identifier. Up to 26 characters.
    pub id: Option<String>,
    /// Resource that is limited.
    pub resource: Option<RateLimitPolicyResource>,
    /// Whose use is limited.
    pub consumer: Option<RateLimitPolicyConsumer>,
    /// Which consumers the policy is for. Up to 255 characters.
    pub consumer_selector: Option<String>,
    /// The limit, and what happens beyond it.
    pub configuration: Option<RateLimitPolicyConfiguration>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RateLimitPolicy {
    optional id "id",
    optional resource "resource",
    optional consumer "consumer",
    optional consumer_selector "consumer_selector",
    optional configuration "configuration",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(RateLimitPolicy);

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

string_enum! {
    /// A rate limit policy configuration action; a value in `action` of
    /// [`RateLimitPolicyConfiguration`](super::RateLimitPolicyConfiguration).
    pub enum RateLimitPolicyConfigurationAction {
        /// `allow`.
        Allow = "allow",
        /// `block`.
        Block = "block",
        /// `log`.
        Log = "log",
        /// `redirect`.
        Redirect = "redirect",
    }
}

string_enum! {
    /// A rate limit policy consumer; a value for `consumer` of `GET /rate-limit-policies`.
    pub enum RateLimitPolicyConsumer {
        /// `client`.
        Client = "client",
    }
}

string_enum! {
    /// A rate limit policy resource; a value for `resource` of `GET /rate-limit-policies`.
    pub enum RateLimitPolicyResource {
        /// `oauth_authentication_api`.
        OauthAuthenticationApi = "oauth_authentication_api",
    }
}

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

string_enum! {
    /// A rate limit redirect action; a value in `action` of
    /// [`RateLimitRedirect`](super::RateLimitRedirect).
    pub enum RateLimitRedirectAction {
        /// `redirect`.
        Redirect = "redirect",
    }
}

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

/// An update rate limit policy configuration, in `configuration` of
/// [`UpdateRateLimitPolicy`](super::UpdateRateLimitPolicy).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateRateLimitPolicyConfiguration {
    /// An allow.
    Allow(RateLimitAllow),
    /// A block.
    Block(RateLimitBlock),
    /// A redirect.
    Redirect(RateLimitRedirect),
    /// Any other value, unchanged.
    Unknown(Json),
}

/// Optional parameters of `GET /rate-limit-policies`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRateLimitPoliciesParams {
    /// Only policies that limit this resource.
    pub resource: Option<RateLimitPolicyResource>,
    /// Only policies for consumers of this kind.
    pub consumer: Option<RateLimitPolicyConsumer>,
    /// Only policies for these consumers.
    pub consumer_selector: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
}

auth0_core::__setters! { ListRateLimitPoliciesParams {
    value resource: RateLimitPolicyResource,
    value consumer: RateLimitPolicyConsumer,
    value consumer_selector: String,
    plain take: u64,
    value from: String,
} }

impl ListRateLimitPoliciesParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query(
                "resource",
                self.resource.as_ref().map(RateLimitPolicyResource::as_str),
            )
            .query(
                "consumer",
                self.consumer.as_ref().map(RateLimitPolicyConsumer::as_str),
            )
            .query("consumer_selector", self.consumer_selector.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
