// Written by auth0-codegen; changes belong into its overrides.

//! `clients.credentials`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{ClientCredential, CreateClientCredential, UpdateClientCredential};
use crate::handle::Handle;

/// Public keys and certificates with which an application proves who it is.
#[derive(Debug, Clone)]
pub struct ClientsCredentials(pub(crate) Handle);

impl ClientsCredentials {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the credentials of an application.
    ///
    /// `GET /clients/{client_id}/credentials`, scope `read:client_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/get-credentials)
    ///
    /// # Errors
    ///
    /// - 404: There is no application with this ID.
    pub fn list(&self, client_id: &str) -> Call<Vec<ClientCredential>> {
        self.0
            .call(Operation::get("/clients/{client_id}/credentials").path(client_id))
    }

    /// Adds a public key or certificate to an application.
    ///
    /// It is in use only once the application's `client_authentication_methods` name it.
    ///
    /// `POST /clients/{client_id}/credentials`, scope `create:client_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/post-credentials)
    ///
    /// # Errors
    ///
    /// - 404: There is no application with this ID.
    pub fn create(
        &self,
        client_id: &str,
        client_credential: &CreateClientCredential,
    ) -> Call<ClientCredential> {
        self.0.call(
            Operation::post("/clients/{client_id}/credentials")
                .path(client_id)
                .json(client_credential),
        )
    }

    /// Gets a credential of an application.
    ///
    /// `GET /clients/{client_id}/credentials/{credential_id}`, scope `read:client_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/get-credentials-by-credential-id)
    ///
    /// # Errors
    ///
    /// - 404: The application or the credential does not exist.
    pub fn get(&self, client_id: &str, credential_id: &str) -> Call<ClientCredential> {
        self.0.call(
            Operation::get("/clients/{client_id}/credentials/{credential_id}")
                .path(client_id)
                .path(credential_id),
        )
    }

    /// Deletes a credential of an application.
    ///
    /// An application that has no other can then no longer authenticate.
    ///
    /// `DELETE /clients/{client_id}/credentials/{credential_id}`, scope `delete:client_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/delete-credentials-by-credential-id)
    pub fn delete(&self, client_id: &str, credential_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/clients/{client_id}/credentials/{credential_id}")
                .path(client_id)
                .path(credential_id),
        )
    }

    /// Changes when a credential expires.
    ///
    /// `PATCH /clients/{client_id}/credentials/{credential_id}`, scope `update:client_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/patch-credentials-by-credential-id)
    ///
    /// # Errors
    ///
    /// - 404: The application or the credential does not exist.
    pub fn update(
        &self,
        client_id: &str,
        credential_id: &str,
        client_credential: &UpdateClientCredential,
    ) -> Call<ClientCredential> {
        self.0.call(
            Operation::patch("/clients/{client_id}/credentials/{credential_id}")
                .path(client_id)
                .path(credential_id)
                .json(client_credential),
        )
    }
}
