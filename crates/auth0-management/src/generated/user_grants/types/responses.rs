// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

/// A consent of a user to an application's access.
///
/// Listed by `GET /grants`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserGrant {
    /// Identifier.
    pub id: Option<String>,
    /// Application that was given the grant.
    pub client_id: Option<String>,
    /// User who gave the grant.
    pub user_id: Option<String>,
    /// API the grant is for.
    pub audience: Option<String>,
    /// Scopes that were granted.
    pub scope: Option<Vec<String>>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserGrant {
    optional id "id",
    optional client_id "clientID",
    optional user_id "user_id",
    optional audience "audience",
    optional scope "scope",
    optional organization_id "organization_id",
} }
auth0_core::__read!(UserGrant);
