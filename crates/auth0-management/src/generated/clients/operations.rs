// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    CimdRegistration, Client, ClientCredential, CreateClient, CreateClientCredential,
    PreviewCimdMetadata, RegisterCimdClient, UpdateClient, UpdateClientCredential,
};
use super::{GetClientConnectionParams, GetClientParams, ListClientsParams, SearchClientsParams};
use crate::generated::shared::Connection;
use crate::handle::Handle;

/// Applications registered with the tenant; the API calls them clients.
#[derive(Debug, Clone)]
pub struct Clients(pub(crate) Handle);

impl Clients {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Connections that are enabled for an application.
    pub fn connections(&self) -> ClientsConnections {
        ClientsConnections(self.0.clone())
    }

    /// Public keys and certificates with which an application proves who it is.
    pub fn credentials(&self) -> ClientsCredentials {
        ClientsCredentials(self.0.clone())
    }

    /// Lists applications.
    ///
    /// Secrets and keys come along only with the scope `read:client_keys`.
    ///
    /// `GET /clients`, scopes `read:clients`, `read:client_keys`, `read:client_credentials`,
    /// `read:client_summary`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/get-clients)
    ///
    /// # Errors
    ///
    /// - 400: A parameter is not valid, or the page lies beyond the first 1,000 applications.
    pub fn list(&self) -> Pager<Client> {
        self.list_with(&ListClientsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListClientsParams) -> Pager<Client> {
        self.0.list(
            params.apply(Operation::get("/clients")),
            "clients",
            params.paging(),
        )
    }

    /// Creates an application.
    ///
    /// The answer holds its client secret, if it has one.
    ///
    /// `POST /clients`, scope `create:clients`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/post-clients)
    ///
    /// # Errors
    ///
    /// - 409: An attribute that must be unique is taken.
    pub fn create(&self, client: &CreateClient) -> Call<Client> {
        self.0.call(Operation::post("/clients").json(client))
    }

    /// Fetches a client ID metadata document and shows the application it would make.
    ///
    /// Nothing is created.
    ///
    /// `POST /clients/cimd/preview`, scope `read:clients`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/post-clients-cimd-preview)
    pub fn preview_cimd(&self, request: &PreviewCimdMetadata) -> Call<CimdRegistration> {
        self.0
            .call(Operation::post("/clients/cimd/preview").json(request))
    }

    /// Creates an application from a client ID metadata document, or brings it up to date.
    ///
    /// `POST /clients/cimd/register`, scopes `create:clients`, `update:clients`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/post-clients-cimd-register)
    pub fn register_cimd(&self, request: &RegisterCimdClient) -> Call<CimdRegistration> {
        self.0
            .call(Operation::post("/clients/cimd/register").json(request))
    }

    /// Searches applications.
    ///
    /// `GET /clients/search`, scopes `read:clients`, `read:client_summary`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/get-clients-search)
    ///
    /// # Errors
    ///
    /// - 400: The query is invalid.
    pub fn search(&self) -> Pager<Client> {
        self.search_with(&SearchClientsParams::default())
    }

    /// Like [`search`](Self::search), with optional parameters.
    pub fn search_with(&self, params: &SearchClientsParams) -> Pager<Client> {
        self.0.list(
            params.apply(Operation::get("/clients/search")),
            "clients",
            params.paging(),
        )
    }

    /// Gets an application.
    ///
    /// Secrets and keys come along only with the scope `read:client_keys`.
    ///
    /// `GET /clients/{id}`, scopes `read:clients`, `read:client_keys`, `read:client_credentials`,
    /// `read:client_summary`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/get-clients-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The application does not exist.
    pub fn get(&self, id: &str) -> Call<Client> {
        self.get_with(id, &GetClientParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetClientParams) -> Call<Client> {
        self.0
            .call(params.apply(Operation::get("/clients/{id}").path(id)))
    }

    /// Deletes an application for good, with what is set up for it.
    ///
    /// An application that is not there is no error.
    ///
    /// `DELETE /clients/{id}`, scope `delete:clients`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/delete-clients-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/clients/{id}").path(id))
    }

    /// Changes an application.
    ///
    /// Lists, such as callback URLs, are replaced as a whole; `client_metadata` is merged, and null
    /// takes a name away. Secret and keys need the scope `update:client_keys`.
    ///
    /// `PATCH /clients/{id}`, scopes `update:clients`, `update:client_keys`,
    /// `update:client_credentials`, `update:client_token_vault_privileged_access`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/patch-clients-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The application does not exist.
    pub fn update(&self, id: &str, client: &UpdateClient) -> Call<Client> {
        self.0
            .call(Operation::patch("/clients/{id}").path(id).json(client))
    }

    /// Gives an application a new client secret.
    ///
    /// The secret before it stops working at once. The answer holds the new one.
    ///
    /// `POST /clients/{id}/rotate-secret`, scope `update:client_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/post-rotate-secret)
    ///
    /// # Errors
    ///
    /// - 404: The application does not exist.
    pub fn rotate_secret(&self, id: &str) -> Call<Client> {
        self.0
            .call(Operation::post("/clients/{id}/rotate-secret").path(id))
    }
}

/// Connections that are enabled for an application.
#[derive(Debug, Clone)]
pub struct ClientsConnections(pub(crate) Handle);

impl ClientsConnections {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the connections that are enabled for an application.
    ///
    /// `GET /clients/{id}/connections`, scopes `read:connections`, `read:clients`,
    /// `read:client_summary`.
    /// [Reference](https://auth0.com/docs/api/management/v2/clients/get-client-connections)
    ///
    /// # Errors
    ///
    /// - 404: The application does not exist.
    pub fn get(&self, id: &str) -> Pager<Connection> {
        self.get_with(id, &GetClientConnectionParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetClientConnectionParams) -> Pager<Connection> {
        self.0.list(
            params.apply(Operation::get("/clients/{id}/connections").path(id)),
            "connections",
            params.paging(),
        )
    }
}

/// Public keys and certificates with which an application proves who it is.
#[derive(Debug, Clone)]
pub struct ClientsCredentials(pub(crate) Handle);

impl ClientsCredentials {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The application does not exist.
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
    /// - 404: The application does not exist.
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
