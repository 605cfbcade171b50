// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    CompleteConnectedAccounts, ConnectedAccount, ConnectedAccountConnection,
    CreateConnectedAccounts, StartedConnectedAccount,
};
use super::{ListConnectedAccountsConnectionsParams, ListConnectedAccountsParams};
use crate::handle::Handle;

/// The user's accounts at other providers, whose tokens the Token Vault keeps.
#[derive(Debug, Clone)]
pub struct ConnectedAccounts(pub(crate) Handle);

impl ConnectedAccounts {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Connections with which the user can connect an account.
    pub fn connections(&self) -> ConnectedAccountsConnections {
        ConnectedAccountsConnections(self.0.clone())
    }

    /// Starts connecting an account.
    ///
    /// The user's browser goes to `connect_uri` next, with the ticket.
    /// [`MyAccountClient::connect_account`](crate::MyAccountClient::connect_account) adds PKCE and
    /// `state`, and remembers what the last step needs.
    ///
    /// `POST /connected-accounts/connect`, scope `create:me:connected_accounts`.
    pub fn create(
        &self,
        connected_accounts: &CreateConnectedAccounts,
    ) -> Call<StartedConnectedAccount> {
        self.0
            .call(Operation::post("/connected-accounts/connect").json(connected_accounts))
    }

    /// Completes connecting an account, after the browser came back.
    ///
    /// `POST /connected-accounts/complete`, scope `create:me:connected_accounts`.
    ///
    /// # Errors
    ///
    /// - 409: The account is connected already.
    pub fn complete(&self, request: &CompleteConnectedAccounts) -> Call<ConnectedAccount> {
        self.0
            .call(Operation::post("/connected-accounts/complete").json(request))
    }

    /// Lists the user's connected accounts.
    ///
    /// `GET /connected-accounts/accounts`, scope `read:me:connected_accounts`.
    pub fn list(&self) -> Pager<ConnectedAccount> {
        self.list_with(&ListConnectedAccountsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListConnectedAccountsParams) -> Pager<ConnectedAccount> {
        self.0.list(
            params.apply(Operation::get("/connected-accounts/accounts")),
            "accounts",
            params.paging(),
        )
    }

    /// Disconnects an account and deletes its tokens from the Token Vault.
    ///
    /// `DELETE /connected-accounts/accounts/{id}`, scope `delete:me:connected_accounts`.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/connected-accounts/accounts/{id}").path(id))
    }
}

/// Connections with which the user can connect an account.
#[derive(Debug, Clone)]
pub struct ConnectedAccountsConnections(pub(crate) Handle);

impl ConnectedAccountsConnections {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the connections with which the user can connect an account.
    ///
    /// `GET /connected-accounts/connections`, scope `read:me:connected_accounts`.
    pub fn list(&self) -> Pager<ConnectedAccountConnection> {
        self.list_with(&ListConnectedAccountsConnectionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        params: &ListConnectedAccountsConnectionsParams,
    ) -> Pager<ConnectedAccountConnection> {
        self.0.list(
            Operation::get("/connected-accounts/connections"),
            "connections",
            params.paging(),
        )
    }
}
