// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{IdentityProvidersConfig, OrganizationConfiguration};
use crate::handle::Handle;

/// The administrator's limits: strategies and features that the tenant allows.
#[derive(Debug, Clone)]
pub struct Configuration(pub(crate) Handle);

impl Configuration {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Limits for identity providers.
    pub fn identity_providers(&self) -> ConfigurationIdentityProviders {
        ConfigurationIdentityProviders(self.0.clone())
    }

    /// Gets what the tenant lets administrators of the organization do.
    ///
    /// `GET /config`, scope `read:my_org:configuration`. Early access.
    pub fn get(&self) -> Call<OrganizationConfiguration> {
        self.0.call(Operation::get("/config"))
    }
}

/// Limits for identity providers.
#[derive(Debug, Clone)]
pub struct ConfigurationIdentityProviders(pub(crate) Handle);

impl ConfigurationIdentityProviders {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the strategies and features that identity providers of the organization may have.
    ///
    /// `GET /config/identity-providers`, scope `read:my_org:configuration`. Early access.
    pub fn get(&self) -> Call<IdentityProvidersConfig> {
        self.0.call(Operation::get("/config/identity-providers"))
    }
}
