// Written by auth0-codegen; changes belong into its overrides.

//! `self_service_profiles`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListSelfServiceProfilesParams;
use super::super::{CreateSelfServiceProfile, SelfServiceProfile, UpdateSelfServiceProfile};
use crate::handle::Handle;

/// Self-service profiles: what customers see and may choose when they set up single sign-on
/// themselves.
#[derive(Debug, Clone)]
pub struct SelfServiceProfiles(pub(crate) Handle);

impl SelfServiceProfiles {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Texts of the setup assistant in one language.
    pub fn custom_text(&self) -> super::SelfServiceProfilesCustomText {
        super::SelfServiceProfilesCustomText(self.0.clone())
    }

    /// Links by which a customer enters the setup assistant.
    pub fn sso_ticket(&self) -> super::SelfServiceProfilesSsoTicket {
        super::SelfServiceProfilesSsoTicket(self.0.clone())
    }

    /// Lists self-service profiles.
    ///
    /// `GET /self-service-profiles`, scope `read:self_service_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles)
    pub fn list(&self) -> Pager<SelfServiceProfile> {
        self.list_with(&ListSelfServiceProfilesParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
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
    /// - 404: There is no self-service profile with this ID.
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
    /// - 404: There is no self-service profile with this ID.
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
