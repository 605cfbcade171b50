// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::UserBlockList;
use super::{ListUserBlocksByIdentifierParams, ListUserBlocksParams};
use crate::handle::Handle;

/// Blocks of users by brute-force protection.
#[derive(Debug, Clone)]
pub struct UserBlocks(pub(crate) Handle);

impl UserBlocks {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the blocks of anyone who logs in with an email address, phone number or username.
    ///
    /// There is an entry for each IP address from which the user is blocked.
    ///
    /// `GET /user-blocks`, scope `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-blocks/get-user-blocks)
    pub fn list_by_identifier(&self, identifier: &str) -> Call<UserBlockList> {
        self.list_by_identifier_with(identifier, &ListUserBlocksByIdentifierParams::default())
    }

    /// Like [`list_by_identifier`](Self::list_by_identifier), with optional parameters.
    pub fn list_by_identifier_with(
        &self,
        identifier: &str,
        params: &ListUserBlocksByIdentifierParams,
    ) -> Call<UserBlockList> {
        self.0
            .call(params.apply(Operation::get("/user-blocks").query("identifier", identifier)))
    }

    /// Lifts all blocks of anyone who logs in with an email address, phone number or username.
    ///
    /// Users whom an administrator blocked stay blocked.
    ///
    /// `DELETE /user-blocks`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-blocks/delete-user-blocks)
    pub fn delete_by_identifier(&self, identifier: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/user-blocks").query("identifier", identifier))
    }

    /// Lists the blocks of a user.
    ///
    /// There is an entry for each identifier and IP address.
    ///
    /// `GET /user-blocks/{id}`, scope `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-blocks/get-user-blocks-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Call<UserBlockList> {
        self.list_with(id, &ListUserBlocksParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListUserBlocksParams) -> Call<UserBlockList> {
        self.0
            .call(params.apply(Operation::get("/user-blocks/{id}").path(id)))
    }

    /// Lifts all blocks of a user by brute-force protection.
    ///
    /// Users whom an administrator blocked stay blocked; `users` has that attribute.
    ///
    /// `DELETE /user-blocks/{id}`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/user-blocks/delete-user-blocks-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/user-blocks/{id}").path(id))
    }
}
