// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListUserGrantsParams;
use super::UserGrant;
use crate::handle::Handle;

/// Grants of users: what they have allowed applications to do on their behalf.
#[derive(Debug, Clone)]
pub struct UserGrants(pub(crate) Handle);

impl UserGrants {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the grants that users have given applications.
    ///
    /// `GET /grants`, scope `read:grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/grants/get-grants)
    pub fn list(&self) -> Pager<UserGrant> {
        self.list_with(&ListUserGrantsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListUserGrantsParams) -> Pager<UserGrant> {
        self.0.list(
            params.apply(Operation::get("/grants")),
            "grants",
            params.paging(),
        )
    }

    /// Deletes all grants a user has given.
    ///
    /// The user is asked for consent again at the next login.
    ///
    /// `DELETE /grants`, scope `delete:grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/grants/delete-grants-by-user-id)
    ///
    /// # Query
    ///
    /// - `user_id`: Only what belongs to the user with this ID.
    pub fn delete_by_user_id(&self, user_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/grants").query("user_id", user_id))
    }

    /// Deletes a grant, so that the user is asked for consent again.
    ///
    /// `DELETE /grants/{id}`, scope `delete:grants`.
    /// [Reference](https://auth0.com/docs/api/management/v2/grants/delete-grants-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/grants/{id}").path(id))
    }
}
