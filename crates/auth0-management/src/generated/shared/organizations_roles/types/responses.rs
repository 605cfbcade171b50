// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /organizations/{id}/roles/{role_id}/members` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RoleUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
