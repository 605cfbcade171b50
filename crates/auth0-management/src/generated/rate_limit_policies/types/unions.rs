// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{RateLimitAllow, RateLimitBlock, RateLimitRedirect};

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
    /// Any other value, as it came.
    Unknown(Json),
}
