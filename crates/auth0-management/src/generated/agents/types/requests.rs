// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Patch};

/// Request body of `POST /agents`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgent {
    /// Name that tells it from others.
    pub name: String,
    /// Identifier of the application.
    pub client_id: Option<String>,
    pub external_agent_id: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
}

impl CreateAgent {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            client_id: None,
            external_agent_id: None,
            metadata: None,
        }
    }
}

auth0_core::__setters! { CreateAgent {
    value client_id: String,
    value external_agent_id: String,
    value metadata: Json,
} }

auth0_core::__write! { CreateAgent {
    always name "name",
    optional client_id "client_id",
    optional external_agent_id "external_agent_id",
    optional metadata "metadata",
} }

/// Request body of `PATCH /agents/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchAgentRequestParameters {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Custom metadata.
    pub metadata: Patch<Json>,
}

auth0_core::__setters! { PatchAgentRequestParameters {
    value name: String,
    patch metadata: Json,
} }

auth0_core::__write! { PatchAgentRequestParameters {
    optional name "name",
    patch metadata "metadata",
} }
