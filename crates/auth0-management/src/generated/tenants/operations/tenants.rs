// Written by auth0-codegen; changes belong into its overrides.

//! `tenants`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Settings of the tenant as a whole.
#[derive(Debug, Clone)]
pub struct Tenants(pub(crate) Handle);

impl Tenants {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Settings such as name, language, session lifetimes and flags.
    pub fn settings(&self) -> super::TenantsSettings {
        super::TenantsSettings(self.0.clone())
    }
}
