// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{RateLimitPolicyConfiguration, RateLimitPolicyConsumer, RateLimitPolicyResource};
use crate::Timestamp;

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
    /// When it was changed last.
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
