// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    PatchRateLimitPolicyConfiguration1, PatchRateLimitPolicyConfiguration2,
    PatchRateLimitPolicyConfiguration3,
};

/// The `configuration` of [`PatchRateLimitPolicy`].
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PatchRateLimitPolicyConfiguration {
    Configuration1(PatchRateLimitPolicyConfiguration1),
    Configuration2(PatchRateLimitPolicyConfiguration2),
    Configuration3(PatchRateLimitPolicyConfiguration3),
    /// Anything else.
    Unknown(Json),
}
