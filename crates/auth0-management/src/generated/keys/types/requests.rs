// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::{CreateEncryptionKeyType, CustomSigningKeyJwk, NetworkAclKeyAlgorithm};

/// What `POST /keys/encryption` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateEncryptionKey {
    /// Place of the key in the hierarchy.
    pub r#type: CreateEncryptionKeyType,
}

impl CreateEncryptionKey {
    /// With what it must have.
    pub fn new(r#type: CreateEncryptionKeyType) -> Self {
        Self { r#type }
    }
}

/// What `POST /keys/network-acls` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateKeysNetworkAcls {
    /// Name that tells it from others.
    pub name: String,
    /// Algorithm the key is for, such as `RS256`.
    pub alg: NetworkAclKeyAlgorithm,
    /// The value.
    pub value: String,
}

impl CreateKeysNetworkAcls {
    /// With what it must have.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alg: NetworkAclKeyAlgorithm::HmacSha256,
            value: value.into(),
        }
    }
}

/// What `POST /keys/encryption/{kid}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct ImportEncryptionKey {
    /// Wrapped key material, in base64.
    pub wrapped_key: String,
}

impl ImportEncryptionKey {
    /// With what it must have.
    pub fn new(wrapped_key: impl Into<String>) -> Self {
        Self {
            wrapped_key: wrapped_key.into(),
        }
    }
}

/// What `PUT /keys/custom-signing` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetCustomSigningKeys {
    /// Public keys of the set. At least 1 element.
    pub keys: Vec<CustomSigningKeyJwk>,
}

impl SetCustomSigningKeys {
    /// With what it must have.
    pub fn new(keys: Vec<CustomSigningKeyJwk>) -> Self {
        Self { keys }
    }
}
