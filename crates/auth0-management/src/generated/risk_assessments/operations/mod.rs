// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group, one file each.

mod risk_assessments;
mod settings;
mod settings_new_device;

pub use risk_assessments::RiskAssessments;
pub use settings::RiskAssessmentsSettings;
pub use settings_new_device::RiskAssessmentsSettingsNewDevice;
