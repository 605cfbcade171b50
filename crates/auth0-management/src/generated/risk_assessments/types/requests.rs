// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

/// What `PATCH /risk-assessments/settings/new-device` takes.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateNewDeviceSettings {
    /// Days for which a device is remembered. 1 to 365.
    pub remember_for: i64,
}

impl UpdateNewDeviceSettings {
    /// Creates the value with its required fields.
    pub fn new(remember_for: i64) -> Self {
        Self { remember_for }
    }
}

auth0_core::__write! { UpdateNewDeviceSettings {
    always remember_for "remember_for",
} }

/// What `PATCH /risk-assessments/settings` takes.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateRiskAssessmentSettings {
    /// Whether it is on.
    pub enabled: bool,
}

impl UpdateRiskAssessmentSettings {
    /// Creates the value with its required fields.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

auth0_core::__write! { UpdateRiskAssessmentSettings {
    always enabled "enabled",
} }
