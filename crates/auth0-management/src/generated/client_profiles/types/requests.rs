// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::{ClientProfileApplyPolicy, ClientProfileClientConfiguration};

/// What `POST /client-profiles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateClientProfile {
    /// Name that tells it from others.
    pub name: String,
    /// What it is for, in words.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    pub client_configuration: ClientProfileClientConfiguration,
    pub apply_policy: ClientProfileApplyPolicy,
}

impl CreateClientProfile {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        client_configuration: ClientProfileClientConfiguration,
        apply_policy: ClientProfileApplyPolicy,
    ) -> Self {
        Self {
            name: name.into(),
            description: Patch::Absent,
            client_configuration,
            apply_policy,
        }
    }
}

/// What `PATCH /client-profiles/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateClientProfile {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_configuration: Option<ClientProfileClientConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_policy: Option<ClientProfileApplyPolicy>,
}
