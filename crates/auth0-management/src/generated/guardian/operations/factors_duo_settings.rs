// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors.duo.settings`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{DuoSettings, SetDuoSettings, UpdateDuoSettings};
use crate::handle::Handle;

/// Keys of the tenant's Duo account.
#[derive(Debug, Clone)]
pub struct GuardianFactorsDuoSettings(pub(crate) Handle);

impl GuardianFactorsDuoSettings {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the keys of the Duo account.
    ///
    /// `GET /guardian/factors/duo/settings`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-factor-duo-settings)
    pub fn get(&self) -> Call<DuoSettings> {
        self.0
            .call(Operation::get("/guardian/factors/duo/settings"))
    }

    /// Changes some of the keys of the Duo account.
    ///
    /// `PATCH /guardian/factors/duo/settings`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/patch-factor-duo-settings)
    pub fn update(&self, duo_settings: &UpdateDuoSettings) -> Call<DuoSettings> {
        self.0
            .call(Operation::patch("/guardian/factors/duo/settings").json(duo_settings))
    }

    /// Replaces the keys of the Duo account.
    ///
    /// `PUT /guardian/factors/duo/settings`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-factor-duo-settings)
    pub fn set(&self, duo_settings: &SetDuoSettings) -> Call<DuoSettings> {
        self.0
            .call(Operation::put("/guardian/factors/duo/settings").json(duo_settings))
    }
}
