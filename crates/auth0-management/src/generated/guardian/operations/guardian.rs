// Written by auth0-codegen; changes belong into its overrides.

//! `guardian`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{GuardianSettings, SetGuardianSettings};
use crate::handle::Handle;

/// Guardian: multi-factor authentication, its factors and when it is asked for.
#[derive(Debug, Clone)]
pub struct Guardian(pub(crate) Handle);

impl Guardian {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Enrolments of users for multi-factor authentication.
    pub fn enrollments(&self) -> super::GuardianEnrollments {
        super::GuardianEnrollments(self.0.clone())
    }

    /// Factors that users can enrol, and the services behind them.
    pub fn factors(&self) -> super::GuardianFactors {
        super::GuardianFactors(self.0.clone())
    }

    /// When multi-factor authentication is asked for.
    pub fn policies(&self) -> super::GuardianPolicies {
        super::GuardianPolicies(self.0.clone())
    }

    /// Gets the tenant's settings for multi-factor authentication.
    ///
    /// `GET /guardian/settings`, scope `read:guardian_factors` (unconfirmed: Auth0 documents no scope
    /// for this operation).
    pub fn get(&self) -> Call<GuardianSettings> {
        self.0.call(Operation::get("/guardian/settings"))
    }

    /// Sets the tenant's settings for multi-factor authentication.
    ///
    /// `PUT /guardian/settings`, scope `update:guardian_factors` (unconfirmed: Auth0 documents no scope
    /// for this operation).
    pub fn set(&self, guardian_settings: &SetGuardianSettings) -> Call<GuardianSettings> {
        self.0
            .call(Operation::put("/guardian/settings").json(guardian_settings))
    }
}
