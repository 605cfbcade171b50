// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{
    CustomSigningKeyJwk, EncryptionKeyState, EncryptionKeyType, NetworkAclKeyAlgorithm,
    WrappingAlgorithm,
};
use crate::Timestamp;

/// All keys network ACLs, returned by `GET /keys/network-acls`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AllKeysNetworkAcls {
    /// Encryption keys of the page.
    pub keys: Option<Vec<NetworkAclKey>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AllKeysNetworkAcls {
    optional keys "keys",
} }
auth0_core::__read!(AllKeysNetworkAcls);

/// Custom signing keys, returned by `GET /keys/custom-signing`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomSigningKeys {
    /// Public keys of the set.
    pub keys: Option<Vec<CustomSigningKeyJwk>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CustomSigningKeys {
    optional keys "keys",
} }
auth0_core::__read!(CustomSigningKeys);

/// A key of the tenant's encryption hierarchy.
///
/// Listed by `GET /keys/encryption`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EncryptionKey {
    /// Key ID.
    pub kid: Option<String>,
    /// Place of the key in the hierarchy.
    pub r#type: Option<EncryptionKeyType>,
    /// Whether the key waits for material, is in use or is gone.
    pub state: Option<EncryptionKeyState>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Key ID of the key that encrypts this one.
    pub parent_kid: Option<String>,
    /// Public key, in PEM.
    pub public_key: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EncryptionKey {
    optional kid "kid",
    optional r#type "type",
    optional state "state",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional parent_kid "parent_kid",
    optional public_key "public_key",
} }
auth0_core::__read!(EncryptionKey);

/// A network ACL key, returned by `POST /keys/network-acls`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclKey {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Algorithm the key is for, such as `RS256`.
    pub alg: Option<NetworkAclKeyAlgorithm>,
    /// Fingerprint of the certificate.
    pub fingerprint: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { NetworkAclKey {
    optional id "id",
    optional name "name",
    optional alg "alg",
    optional fingerprint "fingerprint",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(NetworkAclKey);

/// A key that the tenant signs tokens with.
///
/// Returned by `GET /keys/signing`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningKey {
    /// Key ID.
    pub kid: Option<String>,
    /// X.509 certificate, in PEM.
    pub cert: Option<String>,
    /// Certificate, in PKCS#7.
    pub pkcs7: Option<String>,
    /// Whether it is the key in use.
    pub current: Option<bool>,
    /// Whether it is the key that comes next.
    pub next: Option<bool>,
    /// Whether it was in use before.
    pub previous: Option<bool>,
    /// Since when the key has been in use.
    pub current_since: Option<Timestamp>,
    /// Until when the key was in use.
    pub current_until: Option<Timestamp>,
    /// Fingerprint of the certificate.
    pub fingerprint: Option<String>,
    /// Thumbprint of the certificate.
    pub thumbprint: Option<String>,
    /// Whether it is revoked.
    pub revoked: Option<bool>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { SigningKey {
    optional kid "kid",
    optional cert "cert",
    optional pkcs7 "pkcs7",
    optional current "current",
    optional next "next",
    optional previous "previous",
    optional current_since "current_since",
    optional current_until "current_until",
    optional fingerprint "fingerprint",
    optional thumbprint "thumbprint",
    optional revoked "revoked",
    optional revoked_at "revoked_at",
} }
auth0_core::__read!(SigningKey);

/// A wrapping key, returned by `POST /keys/encryption/{kid}/wrapping-key`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WrappingKey {
    /// Public key, in PEM.
    pub public_key: Option<String>,
    /// Algorithm with which to wrap the material.
    pub algorithm: Option<WrappingAlgorithm>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { WrappingKey {
    optional public_key "public_key",
    optional algorithm "algorithm",
} }
auth0_core::__read!(WrappingKey);
