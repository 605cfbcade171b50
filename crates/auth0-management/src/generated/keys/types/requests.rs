// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::{CreateEncryptionKeyType, CustomSigningKeyJwk, NetworkAclKeyAlgorithm};

/// Request body of `POST /keys/encryption`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEncryptionKey {
    /// Place of the key in the hierarchy.
    pub r#type: CreateEncryptionKeyType,
}

impl CreateEncryptionKey {
    /// Creates the value with its required fields.
    pub fn new(r#type: CreateEncryptionKeyType) -> Self {
        Self { r#type }
    }
}

auth0_core::__write! { CreateEncryptionKey {
    always r#type "type",
} }

/// Request body of `POST /keys/network-acls`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateKeysNetworkAcls {
    /// Name that tells it from others.
    pub name: String,
    /// Algorithm the key is for, such as `RS256`.
    pub alg: NetworkAclKeyAlgorithm,
    pub value: String,
}

impl CreateKeysNetworkAcls {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alg: NetworkAclKeyAlgorithm::HmacSha256,
            value: value.into(),
        }
    }
}

auth0_core::__write! { CreateKeysNetworkAcls {
    always name "name",
    always alg "alg",
    always value "value",
} }

/// Request body of `POST /keys/encryption/{kid}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportEncryptionKey {
    /// Wrapped key material, in base64.
    pub wrapped_key: String,
}

impl ImportEncryptionKey {
    /// Creates the value with its required fields.
    pub fn new(wrapped_key: impl Into<String>) -> Self {
        Self {
            wrapped_key: wrapped_key.into(),
        }
    }
}

auth0_core::__write! { ImportEncryptionKey {
    always wrapped_key "wrapped_key",
} }

/// Request body of `PUT /keys/custom-signing`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetCustomSigningKeys {
    /// Public keys of the set. At least 1 element.
    pub keys: Vec<CustomSigningKeyJwk>,
}

impl SetCustomSigningKeys {
    /// Creates the value with its required fields.
    pub fn new(keys: Vec<CustomSigningKeyJwk>) -> Self {
        Self { keys }
    }
}

auth0_core::__write! { SetCustomSigningKeys {
    always keys "keys",
} }
