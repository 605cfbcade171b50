// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

/// Request body of `PATCH /risk-assessments/settings/new-device`.
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

/// Request body of `PATCH /risk-assessments/settings`.
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
