// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use std::collections::BTreeMap;

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListSelfServiceProfilesParams;
use super::{
    CreateSelfServiceProfile, CreateSsoTicket, CustomTextLanguage, CustomTextPage,
    SelfServiceProfile, SsoTicket, UpdateSelfServiceProfile,
};
use crate::handle::Handle;

/// Self-service profiles: what customers see and may choose when they set up single sign-on
/// themselves.
#[derive(Debug, Clone)]
pub struct SelfServiceProfiles(pub(crate) Handle);

impl SelfServiceProfiles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Texts of the setup assistant in one language.
    pub fn custom_text(&self) -> SelfServiceProfilesCustomText {
        SelfServiceProfilesCustomText(self.0.clone())
    }

    /// Links by which a customer enters the setup assistant.
    pub fn sso_ticket(&self) -> SelfServiceProfilesSsoTicket {
        SelfServiceProfilesSsoTicket(self.0.clone())
    }

    /// Lists self-service profiles.
    ///
    /// `GET /self-service-profiles`, scope `read:self_service_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles)
    pub fn list(&self) -> Pager<SelfServiceProfile> {
        self.list_with(&ListSelfServiceProfilesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListSelfServiceProfilesParams) -> Pager<SelfServiceProfile> {
        self.0.list(
            Operation::get("/self-service-profiles"),
            "self_service_profiles",
            params.paging(),
        )
    }

    /// Creates a self-service profile.
    ///
    /// `POST /self-service-profiles`, scope `create:self_service_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/post-self-service-profiles)
    pub fn create(
        &self,
        self_service_profile: &CreateSelfServiceProfile,
    ) -> Call<SelfServiceProfile> {
        self.0
            .call(Operation::post("/self-service-profiles").json(self_service_profile))
    }

    /// Gets a self-service profile.
    ///
    /// `GET /self-service-profiles/{id}`, scope `read:self_service_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The self-service profile does not exist.
    pub fn get(&self, id: &str) -> Call<SelfServiceProfile> {
        self.0
            .call(Operation::get("/self-service-profiles/{id}").path(id))
    }

    /// Deletes a self-service profile.
    ///
    /// `DELETE /self-service-profiles/{id}`, scope `delete:self_service_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/delete-self-service-profiles-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/self-service-profiles/{id}").path(id))
    }

    /// Changes a self-service profile.
    ///
    /// Lists are replaced as a whole.
    ///
    /// `PATCH /self-service-profiles/{id}`, scope `update:self_service_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/patch-self-service-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The self-service profile does not exist.
    pub fn update(
        &self,
        id: &str,
        self_service_profile: &UpdateSelfServiceProfile,
    ) -> Call<SelfServiceProfile> {
        self.0.call(
            Operation::patch("/self-service-profiles/{id}")
                .path(id)
                .json(self_service_profile),
        )
    }
}

/// Texts of the setup assistant in one language.
#[derive(Debug, Clone)]
pub struct SelfServiceProfilesCustomText(pub(crate) Handle);

impl SelfServiceProfilesCustomText {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the texts of a page of the setup assistant that differ from Auth0's.
    ///
    /// `GET /self-service-profiles/{id}/custom-text/{language}/{page}`, scope
    /// `read:self_service_profile_custom_texts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profile-custom-text)
    ///
    /// # Errors
    ///
    /// - 404: The self-service profile does not exist.
    pub fn list(
        &self,
        id: &str,
        language: &CustomTextLanguage,
        page: &CustomTextPage,
    ) -> Call<BTreeMap<String, String>> {
        self.0.call(
            Operation::get("/self-service-profiles/{id}/custom-text/{language}/{page}")
                .path(id)
                .path(language.as_str())
                .path(page.as_str()),
        )
    }

    /// Replaces the texts of a page of the setup assistant that differ from Auth0's.
    ///
    /// `PUT /self-service-profiles/{id}/custom-text/{language}/{page}`, scope
    /// `update:self_service_profile_custom_texts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/put-self-service-profile-custom-text)
    ///
    /// # Errors
    ///
    /// - 404: The self-service profile does not exist.
    pub fn set(
        &self,
        id: &str,
        language: &CustomTextLanguage,
        page: &CustomTextPage,
        request: &BTreeMap<String, String>,
    ) -> Call<BTreeMap<String, String>> {
        self.0.call(
            Operation::put("/self-service-profiles/{id}/custom-text/{language}/{page}")
                .path(id)
                .path(language.as_str())
                .path(page.as_str())
                .json(request),
        )
    }
}

/// Links by which a customer enters the setup assistant.
#[derive(Debug, Clone)]
pub struct SelfServiceProfilesSsoTicket(pub(crate) Handle);

impl SelfServiceProfilesSsoTicket {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Creates a link by which a customer sets up a new connection, or changes the one named.
    ///
    /// The link is good for at most five days. Anyone who has it can set up the connection.
    ///
    /// `POST /self-service-profiles/{id}/sso-ticket`, scope `create:sso_access_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/post-sso-ticket)
    pub fn create(&self, id: &str, sso_ticket: &CreateSsoTicket) -> Call<SsoTicket> {
        self.0.call(
            self.0.of_custom_domain(
                Operation::post("/self-service-profiles/{id}/sso-ticket")
                    .path(id)
                    .json(sso_ticket),
            ),
        )
    }

    /// Revokes a link into the setup assistant, and ends the setup started with it.
    ///
    /// `POST /self-service-profiles/{profileId}/sso-ticket/{id}/revoke`, scope
    /// `delete:sso_access_tickets`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/post-revoke)
    pub fn revoke(&self, profile_id: &str, id: &str) -> Call<()> {
        self.0.command(
            Operation::post("/self-service-profiles/{profileId}/sso-ticket/{id}/revoke")
                .path(profile_id)
                .path(id),
        )
    }
}
