// Written by auth0-codegen; changes belong into its overrides.

//! `self_service_profiles.custom_text`.

use std::collections::BTreeMap;

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CustomTextLanguage, CustomTextPage};
use crate::handle::Handle;

/// Texts of the setup assistant in one language.
#[derive(Debug, Clone)]
pub struct SelfServiceProfilesCustomText(pub(crate) Handle);

impl SelfServiceProfilesCustomText {
    /// The same handle, with these options for its calls.
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
    /// - 404: There is no self-service profile with this ID.
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
    /// - 404: There is no self-service profile with this ID.
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
