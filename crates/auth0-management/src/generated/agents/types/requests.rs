// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch};
use serde::Serialize;

/// What `POST /agents` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateAgent {
    /// Name that tells it from others.
    pub name: String,
    /// Identifier of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_agent_id: Option<String>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Json>,
}

impl CreateAgent {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_id: None,
            external_agent_id: None,
            metadata: None,
        }
    }
}

/// What `PATCH /agents/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PatchAgentRequestParameters {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<Json>,
}
