// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Json, Patch};

/// Request body of `PATCH /sessions/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSession {
    /// Custom metadata.
    pub session_metadata: Patch<Json>,
}

auth0_core::__setters! { UpdateSession {
    patch session_metadata: Json,
} }

auth0_core::__write! { UpdateSession {
    patch session_metadata "session_metadata",
} }
