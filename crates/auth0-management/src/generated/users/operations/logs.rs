// Written by auth0-codegen; changes belong into its overrides.

//! `users.logs`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListUserLogsParams;
use crate::generated::shared::Log;
use crate::handle::Handle;

/// Log events about a user.
#[derive(Debug, Clone)]
pub struct UsersLogs(pub(crate) Handle);

impl UsersLogs {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the log events about a user.
    ///
    /// Events go back as far as the tenant's plan keeps logs. At most 1,000 of them can be reached by
    /// paging.
    ///
    /// `GET /users/{id}/logs`, scopes `read:logs`, `read:logs_users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-logs-by-user)
    pub fn list(&self, id: &str) -> Pager<Log> {
        self.list_with(id, &ListUserLogsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListUserLogsParams) -> Pager<Log> {
        self.0.list(
            params.apply(Operation::get("/users/{id}/logs").path(id)),
            "logs",
            params.paging(),
        )
    }
}
