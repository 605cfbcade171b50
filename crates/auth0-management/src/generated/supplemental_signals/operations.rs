// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{SupplementalSignalsSettings, UpdateSupplementalSignals};
use crate::handle::Handle;

/// Signals of other services, such as Akamai, that logins are judged by.
#[derive(Debug, Clone)]
pub struct SupplementalSignals(pub(crate) Handle);

impl SupplementalSignals {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets whether signals from Akamai are used.
    ///
    /// `GET /supplemental-signals`, scope `read:attack_protection`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/supplemental-signals/get-supplemental-signals)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no such settings.
    pub fn get(&self) -> Call<SupplementalSignalsSettings> {
        self.0.call(Operation::get("/supplemental-signals"))
    }

    /// Turns the use of signals from Akamai on or off.
    ///
    /// `PATCH /supplemental-signals`, scope `update:attack_protection`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/supplemental-signals/patch-supplemental-signals)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no such settings.
    pub fn update(
        &self,
        supplemental_signals: &UpdateSupplementalSignals,
    ) -> Call<SupplementalSignalsSettings> {
        self.0
            .call(Operation::patch("/supplemental-signals").json(supplemental_signals))
    }
}
