// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

use crate::Timestamp;

/// What `GET /agents` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Agent {
    pub agent_id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    pub external_agent_id: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
