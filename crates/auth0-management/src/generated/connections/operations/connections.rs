// Written by auth0-codegen; changes belong into its overrides.

//! `connections`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::{CreateConnection, UpdateConnection};
use super::super::{GetConnectionParams, ListConnectionsParams};
use crate::generated::shared::Connection;
use crate::handle::Handle;

/// Connections: where an application's users come from, such as a database, a social network or an
/// enterprise directory.
#[derive(Debug, Clone)]
pub struct Connections(pub(crate) Handle);

impl Connections {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Applications that a connection is enabled for.
    pub fn clients(&self) -> super::ConnectionsClients {
        super::ConnectionsClients(self.0.clone())
    }

    /// Users and groups fetched from a connection's directory ahead of any login.
    pub fn directory_provisioning(&self) -> super::ConnectionsDirectoryProvisioning {
        super::ConnectionsDirectoryProvisioning(self.0.clone())
    }

    /// Keys with which a connection signs its requests to the identity provider.
    pub fn keys(&self) -> super::ConnectionsKeys {
        super::ConnectionsKeys(self.0.clone())
    }

    /// SCIM endpoint by which an identity provider manages a connection's users.
    pub fn scim_configuration(&self) -> super::ConnectionsScimConfiguration {
        super::ConnectionsScimConfiguration(self.0.clone())
    }

    /// Users of one connection.
    pub fn users(&self) -> super::ConnectionsUsers {
        super::ConnectionsUsers(self.0.clone())
    }

    /// Lists connections.
    ///
    /// `GET /connections`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connections)
    ///
    /// # Errors
    ///
    /// - 400: A parameter is not valid, or the page lies beyond the first 1,000 connections.
    pub fn list(&self) -> Pager<Connection> {
        self.list_with(&ListConnectionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListConnectionsParams) -> Pager<Connection> {
        self.0.list(
            params.apply(Operation::get("/connections")),
            "connections",
            params.paging(),
        )
    }

    /// Creates a connection.
    ///
    /// Name and strategy stay as they are for good.
    ///
    /// `POST /connections`, scope `create:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-connections)
    ///
    /// # Errors
    ///
    /// - 409: There is a connection with this name already.
    pub fn create(&self, connection: &CreateConnection) -> Call<Connection> {
        self.0
            .call(Operation::post("/connections").json(connection))
    }

    /// Gets a connection.
    ///
    /// `GET /connections/{id}`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connections-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    pub fn get(&self, id: &str) -> Call<Connection> {
        self.get_with(id, &GetConnectionParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetConnectionParams) -> Call<Connection> {
        self.0
            .call(params.apply(Operation::get("/connections/{id}").path(id)))
    }

    /// Deletes a connection and all of its users.
    ///
    /// The users go after the call has returned. A connection that is not there is no error.
    ///
    /// `DELETE /connections/{id}`, scope `delete:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-connections-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/connections/{id}").path(id))
    }

    /// Changes a connection.
    ///
    /// Options are replaced as a whole, so begin with those it has.
    ///
    /// `PATCH /connections/{id}`, scope `update:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/patch-connections-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    pub fn update(&self, id: &str, connection: &UpdateConnection) -> Call<Connection> {
        self.0.call(
            Operation::patch("/connections/{id}")
                .path(id)
                .json(connection),
        )
    }

    /// Checks that a connection's Active Directory or LDAP connector is online.
    ///
    /// `GET /connections/{id}/status`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-status)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist, or its connector is offline.
    pub fn check_status(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::get("/connections/{id}/status").path(id))
    }
}
