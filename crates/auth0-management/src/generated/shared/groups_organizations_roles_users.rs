// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, string_enum};

use crate::Timestamp;

/// A group of users from a directory.
///
/// Listed by `GET /groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// Identifier. 18 to 26 characters.
    pub id: Option<String>,
    /// Unique name. 1 to 128 characters.
    pub name: Option<String>,
    /// Identifier of the group in its directory. Up to 256 characters.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Name of the tenant. At least 3 characters.
    pub tenant_name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Group {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional connection_id "connection_id",
    optional tenant_name "tenant_name",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(Group);

/// A set of permissions that can be given to users.
///
/// Listed by `GET /groups/{id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Role {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub description: Option<String>,
    pub r#type: Option<RoleType>,
    /// Identifier of the owner.
    pub owner_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Role {
    optional id "id",
    optional name "name",
    optional description "description",
    optional r#type "type",
    optional owner_id "owner_id",
} }
auth0_core::__read!(Role);

string_enum! {
    /// A role type; a value for `type` of `GET /roles`.
    pub enum RoleType {
        /// `tenant`.
        Tenant = "tenant",
        /// `organization`.
        Organization = "organization",
    }
}
