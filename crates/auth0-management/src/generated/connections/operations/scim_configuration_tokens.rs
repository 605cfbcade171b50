// Written by auth0-codegen; changes belong into its overrides.

//! `connections.scim_configuration.tokens`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CreateScimToken, ScimToken};
use crate::handle::Handle;

/// Tokens with which an identity provider calls a connection's SCIM endpoint.
#[derive(Debug, Clone)]
pub struct ConnectionsScimConfigurationTokens(pub(crate) Handle);

impl ConnectionsScimConfigurationTokens {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the SCIM tokens of a connection.
    ///
    /// The tokens themselves are not in the response.
    ///
    /// `GET /connections/{id}/scim-configuration/tokens`, scope `read:scim_token`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-scim-tokens)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no SCIM configuration.
    pub fn get(&self, id: &str) -> Call<Vec<ScimToken>> {
        self.0
            .call(Operation::get("/connections/{id}/scim-configuration/tokens").path(id))
    }

    /// Creates a token for a connection's SCIM endpoint.
    ///
    /// The token is in this answer only and cannot be read later.
    ///
    /// `POST /connections/{id}/scim-configuration/tokens`, scope `create:scim_token`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-scim-token)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no SCIM configuration.
    /// - 409: The connection has as many tokens as it may have.
    pub fn create(&self, id: &str, scim_token: &CreateScimToken) -> Call<ScimToken> {
        self.0.call(
            Operation::post("/connections/{id}/scim-configuration/tokens")
                .path(id)
                .json(scim_token),
        )
    }

    /// Deletes a token of a connection's SCIM endpoint, which no longer accepts it.
    ///
    /// `DELETE /connections/{id}/scim-configuration/tokens/{tokenId}`, scope `delete:scim_token`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-tokens-by-tokenId)
    ///
    /// # Errors
    ///
    /// - 404: The connection or the token does not exist.
    pub fn delete(&self, id: &str, token_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/connections/{id}/scim-configuration/tokens/{tokenId}")
                .path(id)
                .path(token_id),
        )
    }
}
