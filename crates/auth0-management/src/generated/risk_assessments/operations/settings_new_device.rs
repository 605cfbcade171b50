// Written by auth0-codegen; changes belong into its overrides.

//! `risk_assessments.settings.new_device`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{NewDeviceSettings, UpdateNewDeviceSettings};
use crate::handle::Handle;

/// How long a device is remembered as known.
#[derive(Debug, Clone)]
pub struct RiskAssessmentsSettingsNewDevice(pub(crate) Handle);

impl RiskAssessmentsSettingsNewDevice {
    /// The same handle, with these options for its calls.
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
