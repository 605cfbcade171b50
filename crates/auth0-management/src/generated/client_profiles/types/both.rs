// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::{
    ClientProfileApplyPolicyExternalMetadataCreatedBy,
    ClientProfileApplyPolicyExternalMetadataType,
    ClientProfileClientConfigurationOrganizationDiscoveryMethod,
};
use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage};

/// The `apply_policy` of [`ClientProfile`](super::ClientProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileApplyPolicy {
    /// Kind of metadata document the application comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientProfileApplyPolicyExternalMetadataType>,
    /// Who registered the application by its metadata document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientProfileApplyPolicyExternalMetadataCreatedBy>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientProfileApplyPolicy {
    /// With what it must have.
    pub fn new(
        external_metadata_type: ClientProfileApplyPolicyExternalMetadataType,
        external_metadata_created_by: ClientProfileApplyPolicyExternalMetadataCreatedBy,
    ) -> Self {
        Self {
            external_metadata_type: Some(external_metadata_type),
            external_metadata_created_by: Some(external_metadata_created_by),
            extra: Extra::default(),
        }
    }
}

/// The `client_configuration` of [`ClientProfile`](super::ClientProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileClientConfiguration {
    /// Refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<ClientProfileClientConfigurationRefreshToken>,
    /// Whether an organization is forbidden, allowed or required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientProfileClientConfigurationOrganizationUsage>,
    /// When users are asked for their organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior:
        Option<ClientProfileClientConfigurationOrganizationRequireBehavior>,
    /// How the organization is found before the login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods:
        Option<ClientProfileClientConfigurationOrganizationDiscoveryMethods>,
    /// Whether the application must use tokens bound to a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession:
        Option<ClientProfileClientConfigurationRequireProofOfPossession>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization_discovery_methods` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileClientConfigurationOrganizationDiscoveryMethods {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Vec<ClientProfileClientConfigurationOrganizationDiscoveryMethod>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization_require_behavior` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileClientConfigurationOrganizationRequireBehavior {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<OrganizationRequireBehavior>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization_usage` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileClientConfigurationOrganizationUsage {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<OrganizationUsage>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `refresh_token` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileClientConfigurationRefreshToken {
    /// Seconds until a token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<ClientProfileTokenLifetime>,
    /// Seconds without use until a refresh token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_token_lifetime: Option<ClientProfileTokenLifetime>,
    /// Seconds during which a rotated refresh token may be used again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leeway: Option<ClientProfileRefreshTokenLeeway>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `require_proof_of_possession` of
/// [`ClientProfileClientConfiguration`](super::ClientProfileClientConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileClientConfigurationRequireProofOfPossession {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `leeway` of
/// [`ClientProfileClientConfigurationRefreshToken`](super::ClientProfileClientConfigurationRefreshToken).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileRefreshTokenLeeway {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `token_lifetime` of
/// [`ClientProfileClientConfigurationRefreshToken`](super::ClientProfileClientConfigurationRefreshToken).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientProfileTokenLifetime {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
