// Written by auth0-codegen; changes belong into its overrides.

//! `risk_assessments`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Risk assessment: signs by which a login may be judged as risky.
#[derive(Debug, Clone)]
pub struct RiskAssessments(pub(crate) Handle);

impl RiskAssessments {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Whether logins are assessed.
    pub fn settings(&self) -> super::RiskAssessmentsSettings {
        super::RiskAssessmentsSettings(self.0.clone())
    }
}
