// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::{
    ResourceServerProofOfPossessionMechanism, ResourceServerProofOfPossessionRequiredFor,
    ResourceServerSubjectTypeAuthorizationPolicy, ResourceServerSubjectTypeAuthorizationUserPolicy,
    ResourceServerTokenEncryptionAlgorithm, ResourceServerTokenEncryptionFormat,
};

/// The `authorization_policy` of [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerAuthorizationPolicy {
    /// Identifier of the policy. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceServerAuthorizationPolicy {
    /// With what it must have.
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: Some(policy_id.into()),
            extra: Extra::default(),
        }
    }
}

/// The `proof_of_possession` of [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerProofOfPossession {
    /// How possession of the key is proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<ResourceServerProofOfPossessionMechanism>,
    /// Whether tokens must be bound to a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Applications for which it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_for: Option<ResourceServerProofOfPossessionRequiredFor>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceServerProofOfPossession {
    /// With what it must have.
    pub fn new(mechanism: ResourceServerProofOfPossessionMechanism, required: bool) -> Self {
        Self {
            mechanism: Some(mechanism),
            required: Some(required),
            required_for: None,
            extra: Extra::default(),
        }
    }
}

/// The `scopes` of [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerScope {
    /// Name of the scope. 1 to 280 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What the scope allows, in words. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceServerScope {
    /// With what it must have.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            description: None,
            extra: Extra::default(),
        }
    }
}

/// The `subject_type_authorization` of [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerSubjectTypeAuthorization {
    /// Access on behalf of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<ResourceServerSubjectTypeAuthorizationUser>,
    /// Access of applications themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ResourceServerSubjectTypeAuthorizationClient>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous_user: Option<ResourceServerSubjectTypeAuthorizationAnonymousUser>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `anonymous_user` of
/// [`ResourceServerSubjectTypeAuthorization`](super::ResourceServerSubjectTypeAuthorization).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerSubjectTypeAuthorizationAnonymousUser {
    /// Who may have access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<ResourceServerSubjectTypeAuthorizationPolicy>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `client` of
/// [`ResourceServerSubjectTypeAuthorization`](super::ResourceServerSubjectTypeAuthorization).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerSubjectTypeAuthorizationClient {
    /// Who may have access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<ResourceServerSubjectTypeAuthorizationPolicy>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `user` of
/// [`ResourceServerSubjectTypeAuthorization`](super::ResourceServerSubjectTypeAuthorization).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerSubjectTypeAuthorizationUser {
    /// Who may have access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<ResourceServerSubjectTypeAuthorizationUserPolicy>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `token_encryption` of [`ResourceServer`](super::ResourceServer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerTokenEncryption {
    /// Form of the encrypted tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ResourceServerTokenEncryptionFormat>,
    /// Key with which tokens are encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption_key: Option<ResourceServerTokenEncryptionKey>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceServerTokenEncryption {
    /// With what it must have.
    pub fn new(encryption_key: ResourceServerTokenEncryptionKey) -> Self {
        Self {
            format: Some(ResourceServerTokenEncryptionFormat::CompactNestedJwe),
            encryption_key: Some(encryption_key),
            extra: Extra::default(),
        }
    }
}

/// The `encryption_key` of [`ResourceServerTokenEncryption`](super::ResourceServerTokenEncryption).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ResourceServerTokenEncryptionKey {
    /// Name that tells the key from others. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Algorithm that encrypts the content key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<ResourceServerTokenEncryptionAlgorithm>,
    /// Key ID. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// Public key or certificate, in PEM. 1 to 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pem: Option<String>,
    /// SHA-256 thumbprint of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprint_sha256: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ResourceServerTokenEncryptionKey {
    /// With what it must have.
    pub fn new(alg: ResourceServerTokenEncryptionAlgorithm, pem: impl Into<String>) -> Self {
        Self {
            name: None,
            alg: Some(alg),
            kid: None,
            pem: Some(pem.into()),
            thumbprint_sha256: None,
            extra: Extra::default(),
        }
    }
}
