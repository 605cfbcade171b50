// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /grants` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserGrant {
    /// Identifier.
    pub id: Option<String>,
    /// Application that was given the grant.
    #[serde(rename = "clientID")]
    pub client_id: Option<String>,
    /// User who gave the grant.
    pub user_id: Option<String>,
    /// API the grant is for.
    pub audience: Option<String>,
    /// Scopes that were granted.
    pub scope: Option<Vec<String>>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
