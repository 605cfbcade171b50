// Written by auth0-codegen; changes belong into its overrides.

//! `connections.scim_configuration`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListScimConfigurationsParams;
use super::super::{
    CreateScimConfiguration, ScimConfiguration, ScimConfigurationDefaultMapping,
    UpdateScimConfiguration,
};
use crate::handle::Handle;

/// SCIM endpoint by which an identity provider manages a connection's users.
#[derive(Debug, Clone)]
pub struct ConnectionsScimConfiguration(pub(crate) Handle);

impl ConnectionsScimConfiguration {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Tokens with which an identity provider calls a connection's SCIM endpoint.
    pub fn tokens(&self) -> super::ConnectionsScimConfigurationTokens {
        super::ConnectionsScimConfigurationTokens(self.0.clone())
    }

    /// Lists the SCIM configurations of all connections that have one.
    ///
    /// `GET /connections-scim-configurations`, scope `read:scim_config`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections-scim-configurations/get-connections-scim-configurations)
    pub fn list(&self) -> Pager<ScimConfiguration> {
        self.list_with(&ListScimConfigurationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListScimConfigurationsParams) -> Pager<ScimConfiguration> {
        self.0.list(
            Operation::get("/connections-scim-configurations"),
            "scim_configurations",
            params.paging(),
        )
    }

    /// Gets the SCIM configuration of a connection.
    ///
    /// `GET /connections/{id}/scim-configuration`, scope `read:scim_config`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-scim-configuration)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no SCIM configuration.
    pub fn get(&self, id: &str) -> Call<ScimConfiguration> {
        self.0
            .call(Operation::get("/connections/{id}/scim-configuration").path(id))
    }

    /// Deletes the SCIM configuration of a connection, so that its identity provider can no longer
    /// manage users.
    ///
    /// `DELETE /connections/{id}/scim-configuration`, scope `delete:scim_config`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-scim-configuration)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no SCIM configuration.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/connections/{id}/scim-configuration").path(id))
    }

    /// Replaces user ID attribute and mapping of a connection's SCIM configuration.
    ///
    /// `PATCH /connections/{id}/scim-configuration`, scope `update:scim_config`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/patch-scim-configuration)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no SCIM configuration.
    pub fn update(
        &self,
        id: &str,
        scim_configuration: &UpdateScimConfiguration,
    ) -> Call<ScimConfiguration> {
        self.0.call(
            Operation::patch("/connections/{id}/scim-configuration")
                .path(id)
                .json(scim_configuration),
        )
    }

    /// Opens a SCIM endpoint for a connection, with the default mapping unless another is given.
    ///
    /// `POST /connections/{id}/scim-configuration`, scope `create:scim_config`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-scim-configuration)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    pub fn create(
        &self,
        id: &str,
        scim_configuration: &CreateScimConfiguration,
    ) -> Call<ScimConfiguration> {
        self.0.call(
            Operation::post("/connections/{id}/scim-configuration")
                .path(id)
                .json(scim_configuration),
        )
    }

    /// Gets the mapping from SCIM attributes to user attributes that is used when none is given.
    ///
    /// `GET /connections/{id}/scim-configuration/default-mapping`, scope `read:scim_config`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-default-mapping)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no SCIM configuration.
    pub fn get_default_mapping(&self, id: &str) -> Call<ScimConfigurationDefaultMapping> {
        self.0
            .call(Operation::get("/connections/{id}/scim-configuration/default-mapping").path(id))
    }
}
