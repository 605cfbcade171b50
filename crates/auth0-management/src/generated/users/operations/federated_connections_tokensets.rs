// Written by auth0-codegen; changes belong into its overrides.

//! `users.federated_connections_tokensets`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::FederatedConnectionTokenSet;
use crate::handle::Handle;

/// Tokens of other providers that Auth0 keeps for a user.
#[derive(Debug, Clone)]
pub struct UsersFederatedConnectionsTokensets(pub(crate) Handle);

impl UsersFederatedConnectionsTokensets {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the sets of tokens of other providers that Auth0 keeps for a user.
    ///
    /// The tokens themselves are not in the response.
    ///
    /// `GET /users/{id}/federated-connections-tokensets`, scope `read:federated_connections_tokens`.
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Call<Vec<FederatedConnectionTokenSet>> {
        self.0
            .call(Operation::get("/users/{id}/federated-connections-tokensets").path(id))
    }

    /// Deletes a set of tokens of another provider from a user.
    ///
    /// Applications can then no longer get that provider's access tokens until the user has logged in
    /// there again.
    ///
    /// `DELETE /users/{id}/federated-connections-tokensets/{tokenset_id}`, scope
    /// `delete:federated_connections_tokens`.
    pub fn delete(&self, id: &str, tokenset_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/users/{id}/federated-connections-tokensets/{tokenset_id}")
                .path(id)
                .path(tokenset_id),
        )
    }
}
