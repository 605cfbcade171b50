// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch};
use serde::Serialize;

/// What `PATCH /sessions/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateSession {
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub session_metadata: Patch<Json>,
}
