// Written by auth0-codegen; changes belong into its overrides.

//! `connections.clients`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::GetConnectionEnabledClientsParams;
use super::super::{EnabledClient, EnabledClientChange};
use crate::handle::Handle;

/// Applications that a connection is enabled for.
#[derive(Debug, Clone)]
pub struct ConnectionsClients(pub(crate) Handle);

impl ConnectionsClients {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the applications that a connection is enabled for.
    ///
    /// `GET /connections/{id}/clients`, scope `read:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/get-connection-clients)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    pub fn get(&self, id: &str) -> Pager<EnabledClient> {
        self.get_with(id, &GetConnectionEnabledClientsParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(
        &self,
        id: &str,
        params: &GetConnectionEnabledClientsParams,
    ) -> Pager<EnabledClient> {
        self.0.list(
            Operation::get("/connections/{id}/clients").path(id),
            "clients",
            params.paging(),
        )
    }

    /// Enables or disables a connection for the applications named.
    ///
    /// Applications that are not named stay as they are.
    ///
    /// `PATCH /connections/{id}/clients`, scope `update:connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/patch-clients)
    ///
    /// # Errors
    ///
    /// - 404: There is no connection with this ID, or no application with one of the IDs.
    pub fn update(&self, id: &str, request: &[EnabledClientChange]) -> Call<()> {
        self.0.command(
            Operation::patch("/connections/{id}/clients")
                .path(id)
                .json(request),
        )
    }
}
