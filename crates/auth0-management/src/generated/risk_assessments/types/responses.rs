// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /risk-assessments/settings/new-device` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NewDeviceSettings {
    /// Days for which a device is remembered. 1 to 365.
    pub remember_for: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /risk-assessments/settings` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RiskAssessmentSettings {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
