// Written by auth0-codegen; changes belong into its overrides.

//! `risk_assessments.settings`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{RiskAssessmentSettings, UpdateRiskAssessmentSettings};
use crate::handle::Handle;

/// Whether logins are assessed.
#[derive(Debug, Clone)]
pub struct RiskAssessmentsSettings(pub(crate) Handle);

impl RiskAssessmentsSettings {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// How long a device is remembered as known.
    pub fn new_device(&self) -> super::RiskAssessmentsSettingsNewDevice {
        super::RiskAssessmentsSettingsNewDevice(self.0.clone())
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
