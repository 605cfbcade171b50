// Written by auth0-codegen; changes belong into its overrides.

//! `connections.keys`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{ConnectionKey, CreateConnectionKeys, RotateConnectionKeys};
use crate::handle::Handle;

/// Keys with which a connection signs its requests to the identity provider.
#[derive(Debug, Clone)]
pub struct ConnectionsKeys(pub(crate) Handle);

impl ConnectionsKeys {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the signing keys of an Okta or OpenID Connect connection: the present one and the next.
    ///
    /// `GET /connections/{id}/keys`, scope `read:connections_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-keys)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no keys.
    pub fn get(&self, id: &str) -> Call<Vec<ConnectionKey>> {
        self.0
            .call(Operation::get("/connections/{id}/keys").path(id))
    }

    /// Creates the first signing keys of an Okta or OpenID Connect connection.
    ///
    /// So the identity provider can be told the public key before the connection is switched to signed
    /// client assertions.
    ///
    /// `POST /connections/{id}/keys`, scope `create:connections_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-keys)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    /// - 409: The connection has keys already.
    pub fn create(
        &self,
        id: &str,
        connection_keys: &CreateConnectionKeys,
    ) -> Call<Vec<ConnectionKey>> {
        self.0.call(
            Operation::post("/connections/{id}/keys")
                .path(id)
                .json(connection_keys),
        )
    }

    /// Makes the next signing key of a connection the present one, and creates a new next key.
    ///
    /// An identity provider that was not told of the next key refuses logins from then on.
    ///
    /// `POST /connections/{id}/keys/rotate`, scopes `create:connections_keys`,
    /// `update:connections_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-rotate)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or it has no keys.
    pub fn rotate(&self, id: &str, request: &RotateConnectionKeys) -> Call<ConnectionKey> {
        self.0.call(
            Operation::post("/connections/{id}/keys/rotate")
                .path(id)
                .json(request),
        )
    }
}
