// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{CreateLogStream, LogStream, UpdateLogStream};
use crate::handle::Handle;

/// Log streams: tenant logs, delivered to other services as they are written.
#[derive(Debug, Clone)]
pub struct LogStreams(pub(crate) Handle);

impl LogStreams {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists log streams.
    ///
    /// `GET /log-streams`, scope `read:log_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/log-streams/get-log-streams)
    pub fn list(&self) -> Call<Vec<LogStream>> {
        self.0.call(Operation::get("/log-streams"))
    }

    /// Creates a log stream.
    ///
    /// `POST /log-streams`, scope `create:log_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/log-streams/post-log-streams)
    pub fn create(&self, log_stream: &CreateLogStream) -> Call<LogStream> {
        self.0
            .call(Operation::post("/log-streams").json(log_stream))
    }

    /// Gets a log stream.
    ///
    /// `GET /log-streams/{id}`, scope `read:log_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/log-streams/get-log-streams-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The log stream does not exist.
    pub fn get(&self, id: &str) -> Call<LogStream> {
        self.0.call(Operation::get("/log-streams/{id}").path(id))
    }

    /// Deletes a log stream.
    ///
    /// `DELETE /log-streams/{id}`, scope `delete:log_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/log-streams/delete-log-streams-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The log stream does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/log-streams/{id}").path(id))
    }

    /// Changes a log stream, or pauses it.
    ///
    /// Its type stays as it is. For some types only a few fields of the sink can be changed.
    ///
    /// `PATCH /log-streams/{id}`, scope `update:log_streams`.
    /// [Reference](https://auth0.com/docs/api/management/v2/log-streams/patch-log-streams-by-id)
    pub fn update(&self, id: &str, log_stream: &UpdateLogStream) -> Call<LogStream> {
        self.0.call(
            Operation::patch("/log-streams/{id}")
                .path(id)
                .json(log_stream),
        )
    }
}
