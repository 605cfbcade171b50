//! Connections: where an application's users come from.

mod types;

use auth0_core::{CallOptions, Client, Error, Operation, Pager, Paging};

pub use types::{
    Connection, CreateConnection, GetConnectionParams, ListConnectionsParams, Strategy,
    UpdateConnection,
};

/// The operations on connections.
#[derive(Debug, Clone)]
pub struct Connections {
    client: Client,
}

impl Connections {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// A handle whose calls have these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
        }
    }

    /// Lists all connections.
    ///
    /// `GET /connections`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connections)
    pub fn list(&self) -> Pager<Connection> {
        self.list_with(&ListConnectionsParams::default())
    }

    /// Lists the connections that fit the parameters.
    ///
    /// `GET /connections`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connections)
    pub fn list_with(&self, params: &ListConnectionsParams) -> Pager<Connection> {
        let operation = params.apply(Operation::get("/connections"));
        let paging = match (params.page, params.per_page) {
            (None, None) => Paging::Checkpoint {
                from: params.from.clone(),
                take: params.take.unwrap_or(100),
            },
            (page, per_page) => Paging::Offset {
                page: page.unwrap_or_default(),
                per_page: per_page.unwrap_or(100),
            },
        };
        Pager::new(self.client.clone(), operation, "connections", paging)
    }

    /// Gets a connection.
    ///
    /// `GET /connections/{id}`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connections-by-id)
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) when there is none with this ID.
    pub async fn get(&self, id: &str) -> Result<Connection, Error> {
        self.get_with(id, &GetConnectionParams::default()).await
    }

    /// Gets some fields of a connection.
    ///
    /// `GET /connections/{id}`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connections-by-id)
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) when there is none with this ID.
    pub async fn get_with(
        &self,
        id: &str,
        params: &GetConnectionParams,
    ) -> Result<Connection, Error> {
        self.client
            .call(params.apply(Operation::get("/connections/{id}").path(id)))
            .await
    }

    /// Creates a connection.
    ///
    /// `POST /connections`, scope `create:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/post-connections)
    ///
    /// # Errors
    ///
    /// [`is_conflict`](Error::is_conflict) when the name is taken.
    pub async fn create(&self, connection: &CreateConnection) -> Result<Connection, Error> {
        self.client
            .call(Operation::post("/connections").json(connection))
            .await
    }

    /// Changes a connection. Options are replaced as a whole, so begin with those it has.
    ///
    /// `PATCH /connections/{id}`, scope `update:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/patch-connections-by-id)
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) when there is none with this ID.
    pub async fn update(
        &self,
        id: &str,
        connection: &UpdateConnection,
    ) -> Result<Connection, Error> {
        self.client
            .call(
                Operation::patch("/connections/{id}")
                    .path(id)
                    .json(connection),
            )
            .await
    }

    /// Deletes a connection and all of its users. The users go after the call has returned.
    ///
    /// `DELETE /connections/{id}`, scope `delete:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-connections-by-id)
    ///
    /// # Errors
    ///
    /// As every call; a connection that is not there is no error.
    pub async fn delete(&self, id: &str) -> Result<(), Error> {
        self.client
            .execute(Operation::delete("/connections/{id}").path(id))
            .await
    }
}
