// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json, Paging, Patch};

use crate::Timestamp;

/// An AI agent registered with the tenant.
///
/// Listed by `GET /agents`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agent {
    pub agent_id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    pub external_agent_id: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Agent {
    optional agent_id "agent_id",
    optional name "name",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional external_agent_id "external_agent_id",
    optional metadata "metadata",
} }
auth0_core::__read!(Agent);

/// Request body of `POST /agents`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgent {
    /// Unique name.
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
    /// Unique name.
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

/// Optional parameters of `GET /agents`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAgentsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListAgentsParams {
    value from: String,
    plain take: u64,
} }

impl ListAgentsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
