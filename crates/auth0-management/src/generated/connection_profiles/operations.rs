// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListConnectionProfileParams;
use super::{
    ConnectionProfile, ConnectionProfileTemplate, ConnectionProfileTemplates,
    CreateConnectionProfile, UpdateConnectionProfile,
};
use crate::handle::Handle;

/// Connection profiles: defaults for enterprise connections that customers set up themselves.
#[derive(Debug, Clone)]
pub struct ConnectionProfiles(pub(crate) Handle);

impl ConnectionProfiles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists connection profiles.
    ///
    /// `GET /connection-profiles`, scope `read:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profiles)
    pub fn list(&self) -> Pager<ConnectionProfile> {
        self.list_with(&ListConnectionProfileParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListConnectionProfileParams) -> Pager<ConnectionProfile> {
        self.0.list(
            Operation::get("/connection-profiles"),
            "connection_profiles",
            params.paging(),
        )
    }

    /// Creates a connection profile.
    ///
    /// `POST /connection-profiles`, scope `create:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/post-connection-profiles)
    ///
    /// # Errors
    ///
    /// - 409: There is a connection profile with this name already.
    pub fn create(&self, connection_profile: &CreateConnectionProfile) -> Call<ConnectionProfile> {
        self.0
            .call(Operation::post("/connection-profiles").json(connection_profile))
    }

    /// Lists the templates that a connection profile can begin with.
    ///
    /// `GET /connection-profiles/templates`, scope `read:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profile-templates)
    pub fn list_templates(&self) -> Call<ConnectionProfileTemplates> {
        self.0
            .call(Operation::get("/connection-profiles/templates"))
    }

    /// Gets a template for connection profiles.
    ///
    /// `GET /connection-profiles/templates/{id}`, scope `read:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profile-template)
    ///
    /// # Errors
    ///
    /// - 404: The template does not exist.
    pub fn get_template(&self, id: &str) -> Call<ConnectionProfileTemplate> {
        self.0
            .call(Operation::get("/connection-profiles/templates/{id}").path(id))
    }

    /// Gets a connection profile.
    ///
    /// `GET /connection-profiles/{id}`, scope `read:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The connection profile does not exist.
    pub fn get(&self, id: &str) -> Call<ConnectionProfile> {
        self.0
            .call(Operation::get("/connection-profiles/{id}").path(id))
    }

    /// Deletes a connection profile.
    ///
    /// `DELETE /connection-profiles/{id}`, scope `delete:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/delete-connection-profiles-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/connection-profiles/{id}").path(id))
    }

    /// Changes a connection profile.
    ///
    /// `PATCH /connection-profiles/{id}`, scope `update:connection_profiles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connection-profiles/patch-connection-profiles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The connection profile does not exist.
    pub fn update(
        &self,
        id: &str,
        connection_profile: &UpdateConnectionProfile,
    ) -> Call<ConnectionProfile> {
        self.0.call(
            Operation::patch("/connection-profiles/{id}")
                .path(id)
                .json(connection_profile),
        )
    }
}
