// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `mapping` of [`DirectoryProvisioning`](super::DirectoryProvisioning).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DirectoryProvisioningMapping {
    /// Attribute of the user at Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth0: Option<String>,
    /// Attribute at the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DirectoryProvisioningMapping {
    /// With what it must have.
    pub fn new(auth0: impl Into<String>, idp: impl Into<String>) -> Self {
        Self {
            auth0: Some(auth0.into()),
            idp: Some(idp.into()),
            extra: Extra::default(),
        }
    }
}

/// The `mapping` of [`ScimConfiguration`](super::ScimConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ScimMapping {
    /// Attribute of the user at Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth0: Option<String>,
    /// Attribute in SCIM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connections/{id}/directory-provisioning/synchronized-groups` lists.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SynchronizedGroup {
    /// Identifier of the group in the directory. 1 to 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_members_count: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SynchronizedGroup {
    /// With what it must have.
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
