// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// A role, listed by `GET /members/{user_id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Role {
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Role {
    optional id "id",
    optional name "name",
    optional description "description",
} }
auth0_core::__read!(Role);
