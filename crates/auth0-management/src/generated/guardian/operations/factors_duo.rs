// Written by auth0-codegen; changes belong into its overrides.

//! `guardian.factors.duo`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Duo as a factor.
#[derive(Debug, Clone)]
pub struct GuardianFactorsDuo(pub(crate) Handle);

impl GuardianFactorsDuo {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Keys of the tenant's Duo account.
    pub fn settings(&self) -> super::GuardianFactorsDuoSettings {
        super::GuardianFactorsDuoSettings(self.0.clone())
    }
}
