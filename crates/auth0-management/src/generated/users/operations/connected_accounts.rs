// Written by auth0-codegen; changes belong into its overrides.

//! `users.connected_accounts`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ConnectedAccount;
use super::super::ListUserConnectedAccountsParams;
use crate::handle::Handle;

/// Accounts at other services that a user has let applications act on.
#[derive(Debug, Clone)]
pub struct UsersConnectedAccounts(pub(crate) Handle);

impl UsersConnectedAccounts {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the accounts at other services that a user has connected.
    ///
    /// `GET /users/{id}/connected-accounts`, scope `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-connected-accounts)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Pager<ConnectedAccount> {
        self.list_with(id, &ListUserConnectedAccountsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListUserConnectedAccountsParams,
    ) -> Pager<ConnectedAccount> {
        self.0.list(
            Operation::get("/users/{id}/connected-accounts").path(id),
            "connected_accounts",
            params.paging(),
        )
    }
}
