// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::ClientGrantDefaultFor;
use crate::generated::shared::{ClientGrantSubjectType, OrganizationUsage};

/// What `POST /client-grants` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateClientGrant {
    /// Identifier of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// API the grant is for. At least 1 character.
    pub audience: String,
    /// Applications for which the grant is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_for: Option<ClientGrantDefaultFor>,
    /// Whether an organization is forbidden, allowed or required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// Scopes that are granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// Whether users or applications themselves get the tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Types of authorization details that are granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
}

impl CreateClientGrant {
    /// With what it must have.
    pub fn new(audience: impl Into<String>) -> Self {
        Self {
            client_id: None,
            audience: audience.into(),
            default_for: None,
            organization_usage: None,
            allow_any_organization: None,
            scope: None,
            subject_type: None,
            authorization_details_types: None,
            allow_all_scopes: None,
        }
    }
}

/// What `PATCH /client-grants/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateClientGrant {
    /// Scopes that are granted.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scope: Patch<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_usage: Patch<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub allow_any_organization: Patch<bool>,
    /// Types of authorization details that are granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// Whether all scopes of the API are granted, later ones included.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub allow_all_scopes: Patch<bool>,
}
