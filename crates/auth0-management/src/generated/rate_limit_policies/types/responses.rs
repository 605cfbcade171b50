// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{RateLimitPolicyConfiguration, RateLimitPolicyConsumer, RateLimitPolicyResource};
use crate::Timestamp;

/// What `GET /rate-limit-policies` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RateLimitPolicy {
    /// Identifier. Up to 26 characters.
    pub id: Option<String>,
    /// What is limited.
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
