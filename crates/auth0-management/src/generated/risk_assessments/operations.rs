// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{
    NewDeviceSettings, RiskAssessmentSettings, UpdateNewDeviceSettings,
    UpdateRiskAssessmentSettings,
};
use crate::handle::Handle;

/// Risk assessment: signs by which a login may be judged as risky.
#[derive(Debug, Clone)]
pub struct RiskAssessments(pub(crate) Handle);

impl RiskAssessments {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Whether logins are assessed.
    pub fn settings(&self) -> RiskAssessmentsSettings {
        RiskAssessmentsSettings(self.0.clone())
    }
}

/// Whether logins are assessed.
#[derive(Debug, Clone)]
pub struct RiskAssessmentsSettings(pub(crate) Handle);

impl RiskAssessmentsSettings {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// How long a device is remembered as known.
    pub fn new_device(&self) -> RiskAssessmentsSettingsNewDevice {
        RiskAssessmentsSettingsNewDevice(self.0.clone())
    }

    /// Gets whether logins are assessed.
    ///
    /// `GET /risk-assessments/settings`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/risk-assessments/get-risk-assessments-settings)
    pub fn get(&self) -> Call<RiskAssessmentSettings> {
        self.0.call(Operation::get("/risk-assessments/settings"))
    }

    /// Turns the assessment of logins on or off.
    ///
    /// `PATCH /risk-assessments/settings`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/risk-assessments/patch-risk-assessments-settings)
    pub fn update(
        &self,
        risk_assessment_settings: &UpdateRiskAssessmentSettings,
    ) -> Call<RiskAssessmentSettings> {
        self.0
            .call(Operation::patch("/risk-assessments/settings").json(risk_assessment_settings))
    }
}

/// How long a device is remembered as known.
#[derive(Debug, Clone)]
pub struct RiskAssessmentsSettingsNewDevice(pub(crate) Handle);

impl RiskAssessmentsSettingsNewDevice {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets for how many days a device is remembered.
    ///
    /// `GET /risk-assessments/settings/new-device`, scope `read:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/risk-assessments/get-new-device)
    pub fn get(&self) -> Call<NewDeviceSettings> {
        self.0
            .call(Operation::get("/risk-assessments/settings/new-device"))
    }

    /// Sets for how many days a device is remembered, from 1 to 365.
    ///
    /// `PATCH /risk-assessments/settings/new-device`, scope `update:attack_protection`.
    /// [Reference](https://auth0.com/docs/api/management/v2/risk-assessments/patch-new-device)
    pub fn update(&self, new_device_settings: &UpdateNewDeviceSettings) -> Call<NewDeviceSettings> {
        self.0.call(
            Operation::patch("/risk-assessments/settings/new-device").json(new_device_settings),
        )
    }
}
