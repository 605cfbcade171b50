// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{GuardianFactor, GuardianFactorName, GuardianFactorState, SetGuardianFactor};
use crate::handle::Handle;

/// Factors that users can enrol, and the services behind them.
#[derive(Debug, Clone)]
pub struct GuardianFactors(pub(crate) Handle);

impl GuardianFactors {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Duo as a factor.
    pub fn duo(&self) -> super::GuardianFactorsDuo {
        super::GuardianFactorsDuo(self.0.clone())
    }

    /// Email as a factor.
    pub fn email(&self) -> super::GuardianFactorsEmail {
        super::GuardianFactorsEmail(self.0.clone())
    }

    /// Codes by text message or voice call as a factor.
    pub fn phone(&self) -> super::GuardianFactorsPhone {
        super::GuardianFactorsPhone(self.0.clone())
    }

    /// Push notifications as a factor.
    pub fn push_notification(&self) -> super::GuardianFactorsPushNotification {
        super::GuardianFactorsPushNotification(self.0.clone())
    }

    /// Codes by text message, an older form of `phone`.
    pub fn sms(&self) -> super::GuardianFactorsSms {
        super::GuardianFactorsSms(self.0.clone())
    }

    /// Lists all factors, and which of them are enabled.
    ///
    /// `GET /guardian/factors`, scope `read:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/get-factors)
    pub fn list(&self) -> Call<Vec<GuardianFactor>> {
        self.0.call(Operation::get("/guardian/factors"))
    }

    /// Enables or disables a factor for the whole tenant.
    ///
    /// `PUT /guardian/factors/{name}`, scope `update:guardian_factors`.
    /// [Reference](https://auth0.com/docs/api/management/v2/guardian/put-factors-by-name)
    pub fn set(
        &self,
        name: &GuardianFactorName,
        guardian_factor: &SetGuardianFactor,
    ) -> Call<GuardianFactorState> {
        self.0.call(
            Operation::put("/guardian/factors/{name}")
                .path(name.as_str())
                .json(guardian_factor),
        )
    }
}
