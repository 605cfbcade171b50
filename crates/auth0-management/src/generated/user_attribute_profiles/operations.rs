// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListUserAttributeProfileParams;
use super::{
    CreateUserAttributeProfile, UpdateUserAttributeProfile, UserAttributeProfile,
    UserAttributeProfileTemplate, UserAttributeProfileTemplates,
};
use crate::handle::Handle;

/// User attribute profiles: how attributes of users map to SAML, OpenID Connect and SCIM.
#[derive(Debug, Clone)]
pub struct UserAttributeProfiles(pub(crate) Handle);

impl UserAttributeProfiles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists user attribute profiles.
    ///
    /// `GET /user-attribute-profiles`, scope `read:user_attribute_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/get-user-attribute-profiles)
    pub fn list(&self) -> Pager<UserAttributeProfile> {
        self.list_with(&ListUserAttributeProfileParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListUserAttributeProfileParams,
    ) -> Pager<UserAttributeProfile> {
        self.0.list(
            Operation::get("/user-attribute-profiles"),
            "user_attribute_profiles",
            params.paging(),
        )
    }

    /// Creates a user attribute profile.
    ///
    /// `POST /user-attribute-profiles`, scope `create:user_attribute_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/post-user-attribute-profiles)
    ///
    /// # Errors
    ///
    /// - 409: There is a user attribute profile with this name already.
    pub fn create(
        &self,
        user_attribute_profile: &CreateUserAttributeProfile,
    ) -> Call<UserAttributeProfile> {
        self.0
            .call(Operation::post("/user-attribute-profiles").json(user_attribute_profile))
    }

    /// Lists the templates that a user attribute profile can begin with.
    ///
    /// `GET /user-attribute-profiles/templates`, scope `read:user_attribute_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/get-user-attribute-profile-templates)
    pub fn list_templates(&self) -> Call<UserAttributeProfileTemplates> {
        self.0
            .call(Operation::get("/user-attribute-profiles/templates"))
    }

    /// Gets a template for user attribute profiles.
    ///
    /// `GET /user-attribute-profiles/templates/{id}`, scope `read:user_attribute_profiles`. Early
    /// access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/get-user-attribute-profile-template)
    ///
    /// # Errors
    ///
    /// - 404: The template does not exist.
    pub fn get_template(&self, id: &str) -> Call<UserAttributeProfileTemplate> {
        self.0
            .call(Operation::get("/user-attribute-profiles/templates/{id}").path(id))
    }

    /// Gets a user attribute profile.
    ///
    /// `GET /user-attribute-profiles/{id}`, scope `read:user_attribute_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/get-user-attribute-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The user attribute profile does not exist.
    pub fn get(&self, id: &str) -> Call<UserAttributeProfile> {
        self.0
            .call(Operation::get("/user-attribute-profiles/{id}").path(id))
    }

    /// Deletes a user attribute profile.
    ///
    /// `DELETE /user-attribute-profiles/{id}`, scope `delete:user_attribute_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/delete-user-attribute-profiles-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/user-attribute-profiles/{id}").path(id))
    }

    /// Changes a user attribute profile.
    ///
    /// `PATCH /user-attribute-profiles/{id}`, scope `update:user_attribute_profiles`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-attribute-profiles/patch-user-attribute-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The user attribute profile does not exist.
    pub fn update(
        &self,
        id: &str,
        user_attribute_profile: &UpdateUserAttributeProfile,
    ) -> Call<UserAttributeProfile> {
        self.0.call(
            Operation::patch("/user-attribute-profiles/{id}")
                .path(id)
                .json(user_attribute_profile),
        )
    }
}
