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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SynchronizedGroup {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            extra: Extra::default(),
        }
    }
}
