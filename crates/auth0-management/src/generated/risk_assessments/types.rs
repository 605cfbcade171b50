// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// New device settings, returned by `GET /risk-assessments/settings/new-device`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewDeviceSettings {
    /// Days for which a device is remembered. 1 to 365.
    pub remember_for: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { NewDeviceSettings {
    optional remember_for "remember_for",
} }
auth0_core::__read!(NewDeviceSettings);

/// Risk assessment settings, returned by `GET /risk-assessments/settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RiskAssessmentSettings {
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RiskAssessmentSettings {
    optional enabled "enabled",
} }
auth0_core::__read!(RiskAssessmentSettings);

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
    /// Whether it is enabled.
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
