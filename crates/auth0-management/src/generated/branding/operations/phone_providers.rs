// Written by auth0-codegen; changes belong into its overrides.

//! `branding.phone.providers`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::types::ListBrandingPhoneProvidersParams;
use super::super::{
    BrandingPhoneProvider, CreateBrandingPhoneProvider, PhoneProviderList, PhoneProviderTest,
    TestPhoneProvider, UpdateBrandingPhoneProvider,
};
use crate::handle::Handle;

/// Services that send text messages and make voice calls.
#[derive(Debug, Clone)]
pub struct BrandingPhoneProviders(pub(crate) Handle);

impl BrandingPhoneProviders {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the phone providers.
    ///
    /// Their credentials are not in the answer.
    ///
    /// `GET /branding/phone/providers`, scope `read:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-branding-phone-providers)
    pub fn list(&self) -> Call<PhoneProviderList> {
        self.list_with(&ListBrandingPhoneProvidersParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListBrandingPhoneProvidersParams) -> Call<PhoneProviderList> {
        self.0
            .call(params.apply(Operation::get("/branding/phone/providers")))
    }

    /// Creates the phone provider of the tenant.
    ///
    /// `POST /branding/phone/providers`, scope `create:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/create-phone-provider)
    ///
    /// # Errors
    ///
    /// - 409: The tenant has a phone provider already.
    pub fn create(
        &self,
        branding_phone_provider: &CreateBrandingPhoneProvider,
    ) -> Call<BrandingPhoneProvider> {
        self.0
            .call(Operation::post("/branding/phone/providers").json(branding_phone_provider))
    }

    /// Gets a phone provider.
    ///
    /// Its credentials are not in the answer.
    ///
    /// `GET /branding/phone/providers/{id}`, scope `read:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/get-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: There is no phone provider with this ID.
    pub fn get(&self, id: &str) -> Call<BrandingPhoneProvider> {
        self.0
            .call(Operation::get("/branding/phone/providers/{id}").path(id))
    }

    /// Deletes a phone provider.
    ///
    /// `DELETE /branding/phone/providers/{id}`, scope `delete:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/delete-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: There is no phone provider with this ID.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/branding/phone/providers/{id}").path(id))
    }

    /// Changes a phone provider.
    ///
    /// `PATCH /branding/phone/providers/{id}`, scope `update:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/update-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: There is no phone provider with this ID.
    pub fn update(
        &self,
        id: &str,
        branding_phone_provider: &UpdateBrandingPhoneProvider,
    ) -> Call<BrandingPhoneProvider> {
        self.0.call(
            Operation::patch("/branding/phone/providers/{id}")
                .path(id)
                .json(branding_phone_provider),
        )
    }

    /// Sends a test message through a phone provider.
    ///
    /// `POST /branding/phone/providers/{id}/try`, scope `create:phone_providers`.
    /// [Reference](https://auth0.com/docs/api/management/v2/branding/try-phone-provider)
    ///
    /// # Errors
    ///
    /// - 404: There is no phone provider with this ID.
    pub fn test(&self, id: &str, request: &TestPhoneProvider) -> Call<PhoneProviderTest> {
        self.0.call(
            Operation::post("/branding/phone/providers/{id}/try")
                .path(id)
                .json(request),
        )
    }
}
