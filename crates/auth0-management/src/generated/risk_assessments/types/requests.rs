// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `PATCH /risk-assessments/settings/new-device` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateNewDeviceSettings {
    /// Days for which a device is remembered. 1 to 365.
    pub remember_for: i64,
}

impl UpdateNewDeviceSettings {
    /// With what it must have.
    pub fn new(remember_for: i64) -> Self {
        Self { remember_for }
    }
}

/// What `PATCH /risk-assessments/settings` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateRiskAssessmentSettings {
    /// Whether it is on.
    pub enabled: bool,
}

impl UpdateRiskAssessmentSettings {
    /// With what it must have.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
