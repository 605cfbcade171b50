// Written by auth0-codegen; changes belong into its overrides.

//! `clients.connections`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::types::GetClientConnectionParams;
use crate::generated::shared::Connection;
use crate::handle::Handle;

/// Connections that are enabled for an application.
#[derive(Debug, Clone)]
pub struct ClientsConnections(pub(crate) Handle);

impl ClientsConnections {
    /// The same handle, with these options for its calls.
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
    /// - 404: There is no application with this ID.
    pub fn get(&self, id: &str) -> Pager<Connection> {
        self.get_with(id, &GetClientConnectionParams::default())
    }

    /// As [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetClientConnectionParams) -> Pager<Connection> {
        self.0.list(
            params.apply(Operation::get("/clients/{id}/connections").path(id)),
            "connections",
            params.paging(),
        )
    }
}
