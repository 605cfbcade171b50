// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::UpdateSession;
use crate::generated::shared::Session;
use crate::handle::Handle;

/// Sessions that users have at the tenant.
#[derive(Debug, Clone)]
pub struct Sessions(pub(crate) Handle);

impl Sessions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets a session.
    ///
    /// `GET /sessions/{id}`, scope `read:sessions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/sessions/get-session)
    ///
    /// # Errors
    ///
    /// - 404: The session does not exist.
    pub fn get(&self, id: &str) -> Call<Session> {
        self.0.call(Operation::get("/sessions/{id}").path(id))
    }

    /// Ends a session.
    ///
    /// The work goes on after the answer. Applications keep sessions of their own; `revoke` revokes the
    /// refresh tokens as well.
    ///
    /// `DELETE /sessions/{id}`, scope `delete:sessions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/sessions/delete-session)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/sessions/{id}").path(id))
    }

    /// Replaces the metadata of a session.
    ///
    /// `PATCH /sessions/{id}`, scope `update:sessions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/sessions/patch-sessions-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The session does not exist.
    pub fn update(&self, id: &str, session: &UpdateSession) -> Call<Session> {
        self.0
            .call(Operation::patch("/sessions/{id}").path(id).json(session))
    }

    /// Ends a session and revokes the refresh tokens that belong to it.
    ///
    /// The work goes on after the answer. Access tokens stay good until they expire.
    ///
    /// `POST /sessions/{id}/revoke`, scopes `delete:sessions`, `delete:refresh_tokens`.
    /// [Reference](https://auth0.com/docs/api/management/v2/sessions/revoke-session)
    ///
    /// # Errors
    ///
    /// - 404: The session does not exist.
    pub fn revoke(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::post("/sessions/{id}/revoke").path(id))
    }
}
