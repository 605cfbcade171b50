// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::GetTenantSettingsParams;
use super::{TenantSettings, UpdateTenantSettings};
use crate::handle::Handle;

/// Settings of the tenant as a whole.
#[derive(Debug, Clone)]
pub struct Tenants(pub(crate) Handle);

impl Tenants {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Settings such as name, language, session lifetimes and flags.
    pub fn settings(&self) -> TenantsSettings {
        TenantsSettings(self.0.clone())
    }
}

/// Settings such as name, language, session lifetimes and flags.
#[derive(Debug, Clone)]
pub struct TenantsSettings(pub(crate) Handle);

impl TenantsSettings {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the settings of the tenant.
    ///
    /// `GET /tenants/settings`, scope `read:tenant_settings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/tenants/tenant-settings-route)
    pub fn get(&self) -> Call<TenantSettings> {
        self.get_with(&GetTenantSettingsParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, params: &GetTenantSettingsParams) -> Call<TenantSettings> {
        self.0
            .call(params.apply(Operation::get("/tenants/settings")))
    }

    /// Changes settings of the tenant.
    ///
    /// `PATCH /tenants/settings`, scope `update:tenant_settings`.
    /// [Reference](https://auth0.com/docs/api/management/v2/tenants/patch-settings)
    pub fn update(&self, tenant_settings: &UpdateTenantSettings) -> Call<TenantSettings> {
        self.0
            .call(Operation::patch("/tenants/settings").json(tenant_settings))
    }
}
