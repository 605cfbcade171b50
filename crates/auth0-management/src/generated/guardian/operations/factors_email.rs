// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors.email`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{EmailFactorSettings, SetEmailFactorSettings};
use crate::handle::Handle;

/// Email as a factor.
#[derive(Debug, Clone)]
pub struct GuardianFactorsEmail(pub(crate) Handle);

impl GuardianFactorsEmail {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of email as a factor.
    ///
    /// `GET /guardian/factors/email/settings`, scope `read:guardian_factors` (unconfirmed: Auth0
    /// documents no scope for this operation).
    pub fn get(&self) -> Call<EmailFactorSettings> {
        self.0
            .call(Operation::get("/guardian/factors/email/settings"))
    }

    /// Sets the settings of email as a factor.
    ///
    /// `PUT /guardian/factors/email/settings`, scope `update:guardian_factors` (unconfirmed: Auth0
    /// documents no scope for this operation).
    pub fn set(&self, email_factor_settings: &SetEmailFactorSettings) -> Call<EmailFactorSettings> {
        self.0
            .call(Operation::put("/guardian/factors/email/settings").json(email_factor_settings))
    }
}
