// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

/// A directory provisioning mapping, in `mapping` of
/// [`DirectoryProvisioning`](super::DirectoryProvisioning).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DirectoryProvisioningMapping {
    /// Attribute of the user at Auth0.
    pub auth0: Option<String>,
    /// Attribute at the identity provider.
    pub idp: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl DirectoryProvisioningMapping {
    /// Creates the value with its required fields.
    pub fn new(auth0: impl Into<String>, idp: impl Into<String>) -> Self {
        Self {
            auth0: Some(auth0.into()),
            idp: Some(idp.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { DirectoryProvisioningMapping {
    optional auth0 "auth0",
    optional idp "idp",
} }
auth0_core::__read!(DirectoryProvisioningMapping);

/// A SCIM mapping, in `mapping` of [`ScimConfiguration`](super::ScimConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScimMapping {
    /// Attribute of the user at Auth0.
    pub auth0: Option<String>,
    /// Attribute in SCIM.
    pub scim: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ScimMapping {
    value auth0: String,
    value scim: String,
} }

auth0_core::__record! { ScimMapping {
    optional auth0 "auth0",
    optional scim "scim",
} }
auth0_core::__read!(ScimMapping);

/// A synchronized group, listed by
/// `GET /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SynchronizedGroup {
    /// Identifier of the group in the directory. 1 to 32 characters.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    pub direct_members_count: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SynchronizedGroup {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: None,
            email: None,
            direct_members_count: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { SynchronizedGroup {
    value name: String,
    value email: String,
    plain direct_members_count: i64,
} }

auth0_core::__record! { SynchronizedGroup {
    optional id "id",
    optional name "name",
    optional email "email",
    optional direct_members_count "direct_members_count",
} }
auth0_core::__read!(SynchronizedGroup);
