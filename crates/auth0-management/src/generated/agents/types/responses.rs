// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use crate::Timestamp;

/// An AI agent registered with the tenant.
///
/// Listed by `GET /agents`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agent {
    pub agent_id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
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
