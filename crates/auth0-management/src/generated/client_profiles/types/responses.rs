// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{ClientProfileApplyPolicy, ClientProfileClientConfiguration};
use crate::Timestamp;

/// What `GET /client-profiles` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ClientProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    pub client_configuration: Option<ClientProfileClientConfiguration>,
    pub apply_policy: Option<ClientProfileApplyPolicy>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
