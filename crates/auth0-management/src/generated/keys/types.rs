// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging, string_enum};

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

string_enum! {
    /// A create encryption key type; a value in `type` of
    /// [`CreateEncryptionKey`](super::CreateEncryptionKey).
    pub enum CreateEncryptionKeyType {
        /// `customer-provided-root-key`.
        CustomerProvidedRootKey = "customer-provided-root-key",
        /// `tenant-encryption-key`.
        TenantEncryptionKey = "tenant-encryption-key",
    }
}

/// Request body of `POST /keys/network-acls`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateKeysNetworkAcls {
    /// Unique name.
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

string_enum! {
    /// A custom signing key algorithm; a value in `alg` of
    /// [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
    pub enum CustomSigningKeyAlgorithm {
        /// RSASSA-PKCS1-v1_5 with SHA-256 (`RS256`).
        Rs256 = "RS256",
        /// RSASSA-PKCS1-v1_5 with SHA-384 (`RS384`).
        Rs384 = "RS384",
        /// RSASSA-PKCS1-v1_5 with SHA-512 (`RS512`).
        Rs512 = "RS512",
        /// ECDSA on P-256 with SHA-256 (`ES256`).
        Es256 = "ES256",
        /// ECDSA on P-384 with SHA-384 (`ES384`).
        Es384 = "ES384",
        /// `ES512`.
        Es512 = "ES512",
        /// RSASSA-PSS with SHA-256 (`PS256`).
        Ps256 = "PS256",
        /// RSASSA-PSS with SHA-384 (`PS384`).
        Ps384 = "PS384",
        /// `PS512`.
        Ps512 = "PS512",
    }
}

string_enum! {
    /// A custom signing key curve; a value in `crv` of
    /// [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
    pub enum CustomSigningKeyCurve {
        /// `P-256`.
        P256 = "P-256",
        /// `P-384`.
        P384 = "P-384",
        /// `P-521`.
        P521 = "P-521",
    }
}

/// A custom signing key JWK, in `keys` of [`CustomSigningKeys`](super::CustomSigningKeys).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomSigningKeyJwk {
    /// Kind of key, `RSA` or `EC`.
    pub kty: Option<CustomSigningKeyType>,
    /// Key ID.
    pub kid: Option<String>,
    /// Use of the key.
    pub r#use: Option<CustomSigningKeyUse>,
    /// Operations that the key is for. At least 1 element.
    pub key_ops: Option<Vec<CustomSigningKeyOperation>>,
    /// Algorithm the key is for, such as `RS256`.
    pub alg: Option<CustomSigningKeyAlgorithm>,
    /// Modulus of an RSA key, in base64url.
    pub n: Option<String>,
    /// Public exponent of an RSA key, in base64url.
    pub e: Option<String>,
    /// Elliptic curve of the key.
    pub crv: Option<CustomSigningKeyCurve>,
    /// X coordinate of an elliptic curve key, in base64url.
    pub x: Option<String>,
    /// Y coordinate of an elliptic curve key, in base64url.
    pub y: Option<String>,
    /// URL of the certificate chain.
    pub x5u: Option<String>,
    /// Certificate chain. At least 1 element.
    pub x5c: Option<Vec<String>>,
    /// SHA-1 thumbprint of the certificate.
    pub x5t: Option<String>,
    /// SHA-256 thumbprint of the certificate.
    pub x5t_s256: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl CustomSigningKeyJwk {
    /// Creates the value with its required fields.
    pub fn new(kty: CustomSigningKeyType) -> Self {
        Self {
            kty: Some(kty),
            kid: None,
            r#use: None,
            key_ops: None,
            alg: None,
            n: None,
            e: None,
            crv: None,
            x: None,
            y: None,
            x5u: None,
            x5c: None,
            x5t: None,
            x5t_s256: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { CustomSigningKeyJwk {
    value kid: String,
    value r#use: CustomSigningKeyUse,
    list key_ops: CustomSigningKeyOperation,
    value alg: CustomSigningKeyAlgorithm,
    value n: String,
    value e: String,
    value crv: CustomSigningKeyCurve,
    value x: String,
    value y: String,
    value x5u: String,
    list x5c: String,
    value x5t: String,
    value x5t_s256: String,
} }

auth0_core::__record! { CustomSigningKeyJwk {
    optional kty "kty",
    optional kid "kid",
    optional r#use "use",
    optional key_ops "key_ops",
    optional alg "alg",
    optional n "n",
    optional e "e",
    optional crv "crv",
    optional x "x",
    optional y "y",
    optional x5u "x5u",
    optional x5c "x5c",
    optional x5t "x5t",
    optional x5t_s256 "x5t#S256",
} }
auth0_core::__read!(CustomSigningKeyJwk);

string_enum! {
    /// A custom signing key operation; a value in `key_ops` of
    /// [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
    pub enum CustomSigningKeyOperation {
        /// `verify`.
        Verify = "verify",
    }
}

string_enum! {
    /// A custom signing key type; a value in `kty` of
    /// [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
    pub enum CustomSigningKeyType {
        /// `EC`.
        Ec = "EC",
        /// `RSA`.
        Rsa = "RSA",
    }
}

string_enum! {
    /// A custom signing key use; a value in `use` of
    /// [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
    pub enum CustomSigningKeyUse {
        /// `sig`.
        Sig = "sig",
    }
}

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
    /// When it was last changed.
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

string_enum! {
    /// An encryption key state; a value in `state` of [`EncryptionKey`](super::EncryptionKey).
    pub enum EncryptionKeyState {
        /// `pre-activation`.
        PreActivation = "pre-activation",
        /// `active`.
        Active = "active",
        /// `deactivated`.
        Deactivated = "deactivated",
        /// `destroyed`.
        Destroyed = "destroyed",
    }
}

string_enum! {
    /// An encryption key type; a value in `type` of [`EncryptionKey`](super::EncryptionKey).
    pub enum EncryptionKeyType {
        /// `customer-provided-root-key`.
        CustomerProvidedRootKey = "customer-provided-root-key",
        /// `environment-root-key`.
        EnvironmentRootKey = "environment-root-key",
        /// `tenant-master-key`.
        TenantMasterKey = "tenant-master-key",
        /// `tenant-encryption-key`.
        TenantEncryptionKey = "tenant-encryption-key",
    }
}

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

/// A network ACL key, returned by `POST /keys/network-acls`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NetworkAclKey {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Algorithm the key is for, such as `RS256`.
    pub alg: Option<NetworkAclKeyAlgorithm>,
    /// Fingerprint of the certificate.
    pub fingerprint: Option<String>,
    /// When it was created.
    pub created_at: Option<String>,
    /// When it was last changed.
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

string_enum! {
    /// A network ACL key algorithm; a value in `alg` of
    /// [`CreateKeysNetworkAcls`](super::CreateKeysNetworkAcls).
    pub enum NetworkAclKeyAlgorithm {
        /// `hmac-sha256`.
        HmacSha256 = "hmac-sha256",
    }
}

/// Request body of `PUT /keys/custom-signing`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetCustomSigningKeys {
    /// Public keys of the set. At least 1 element.
    pub keys: Vec<CustomSigningKeyJwk>,
}

impl SetCustomSigningKeys {
    /// Creates the value with its required fields.
    pub fn new(keys: impl IntoIterator<Item = impl Into<CustomSigningKeyJwk>>) -> Self {
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { SetCustomSigningKeys {
    always keys "keys",
} }

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

string_enum! {
    /// A wrapping algorithm; a value in `algorithm` of [`WrappingKey`](super::WrappingKey).
    pub enum WrappingAlgorithm {
        /// `CKM_RSA_AES_KEY_WRAP`.
        CkmRsaAesKeyWrap = "CKM_RSA_AES_KEY_WRAP",
    }
}

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

/// Optional parameters of `GET /keys/encryption`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEncryptionKeysParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListEncryptionKeysParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListEncryptionKeysParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
