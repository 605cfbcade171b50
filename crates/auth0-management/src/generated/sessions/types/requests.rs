// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch};

/// What `PATCH /sessions/{id}` takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSession {
    /// Names and values of one's own.
    pub session_metadata: Patch<Json>,
}

auth0_core::__setters! { UpdateSession {
    patch session_metadata: Json,
} }

auth0_core::__write! { UpdateSession {
    patch session_metadata "session_metadata",
} }
