// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListLogsParams;
use crate::generated::shared::Log;
use crate::handle::Handle;

/// Tenant logs: what happened at the tenant, such as logins, failures and calls of this API.
#[derive(Debug, Clone)]
pub struct Logs(pub(crate) Handle);

impl Logs {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists log events.
    ///
    /// With `from` and `take` the list goes on from an event's ID, in the order of time, and has no end
    /// but the newest event; this is the way to follow the logs. By page number with a search at most
    /// 1,000 events can be reached. Events are kept as long as the plan says.
    ///
    /// `GET /logs`, scopes `read:logs`, `read:logs_users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/logs/get-logs)
    ///
    /// # Errors
    ///
    /// - 400: A parameter is not valid, or the page lies beyond the first 1,000 events.
    pub fn list(&self) -> Pager<Log> {
        self.list_with(&ListLogsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListLogsParams) -> Pager<Log> {
        self.0
            .list(
                params.apply(Operation::get("/logs")),
                "logs",
                params.paging(),
            )
            .next_after("log_id")
    }

    /// Gets a log event.
    ///
    /// `GET /logs/{id}`, scopes `read:logs`, `read:logs_users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/logs/get-logs-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The log event does not exist, or Auth0 no longer keeps it.
    pub fn get(&self, id: &str) -> Call<Log> {
        self.0.call(Operation::get("/logs/{id}").path(id))
    }
}
