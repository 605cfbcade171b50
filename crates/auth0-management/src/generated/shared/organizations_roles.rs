// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// A user who has a role.
///
/// Listed by `GET /organizations/{id}/roles/{role_id}/members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RoleUser {
    optional user_id "user_id",
    optional picture "picture",
    optional name "name",
    optional email "email",
} }
auth0_core::__read!(RoleUser);
