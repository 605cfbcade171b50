// Written by auth0-codegen; changes belong into its overrides.

//! `users.sessions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListUserSessionsParams;
use crate::generated::shared::Session;
use crate::handle::Handle;

/// Sessions a user has at the tenant.
#[derive(Debug, Clone)]
pub struct UsersSessions(pub(crate) Handle);

impl UsersSessions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists a user's sessions.
    ///
    /// `GET /users/{user_id}/sessions`, scope `read:sessions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-sessions-for-user)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, user_id: &str) -> Pager<Session> {
        self.list_with(user_id, &ListUserSessionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, user_id: &str, params: &ListUserSessionsParams) -> Pager<Session> {
        self.0.list(
            Operation::get("/users/{user_id}/sessions").path(user_id),
            "sessions",
            params.paging(),
        )
    }

    /// Ends all sessions of a user.
    ///
    /// The work goes on after the answer. Applications keep sessions of their own; back-channel logout,
    /// where it is set up, tells them.
    ///
    /// `DELETE /users/{user_id}/sessions`, scope `delete:sessions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-sessions-for-user)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn delete(&self, user_id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/users/{user_id}/sessions").path(user_id))
    }
}
