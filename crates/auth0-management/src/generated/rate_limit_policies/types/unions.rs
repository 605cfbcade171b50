// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{RateLimitAllow, RateLimitBlock, RateLimitRedirect};

/// The `configuration` of [`UpdateRateLimitPolicy`](super::UpdateRateLimitPolicy).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateRateLimitPolicyConfiguration {
    Allow(RateLimitAllow),
    Block(RateLimitBlock),
    Redirect(RateLimitRedirect),
    /// Any other value, as it came.
    Unknown(Json),
}
