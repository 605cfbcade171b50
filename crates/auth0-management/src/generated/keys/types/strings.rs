// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `type` of [`CreateEncryptionKey`](super::CreateEncryptionKey).
pub enum CreateEncryptionKeyType {
CustomerProvidedRootKey = "customer-provided-root-key",
TenantEncryptionKey = "tenant-encryption-key",
}
}

string_enum! {
/// The `alg` of [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
pub enum CustomSigningKeyAlgorithm {
Rs256 = "RS256",
Rs384 = "RS384",
Rs512 = "RS512",
Es256 = "ES256",
Es384 = "ES384",
Es512 = "ES512",
Ps256 = "PS256",
Ps384 = "PS384",
Ps512 = "PS512",
}
}

string_enum! {
/// The `crv` of [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
pub enum CustomSigningKeyCurve {
P256 = "P-256",
P384 = "P-384",
P521 = "P-521",
}
}

string_enum! {
/// The `key_ops` of [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
pub enum CustomSigningKeyOperation {
Verify = "verify",
}
}

string_enum! {
/// The `kty` of [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
pub enum CustomSigningKeyType {
Ec = "EC",
Rsa = "RSA",
}
}

string_enum! {
/// The `use` of [`CustomSigningKeyJwk`](super::CustomSigningKeyJwk).
pub enum CustomSigningKeyUse {
Sig = "sig",
}
}

string_enum! {
/// The `state` of [`EncryptionKey`](super::EncryptionKey).
pub enum EncryptionKeyState {
PreActivation = "pre-activation",
Active = "active",
Deactivated = "deactivated",
Destroyed = "destroyed",
}
}

string_enum! {
/// The `type` of [`EncryptionKey`](super::EncryptionKey).
pub enum EncryptionKeyType {
CustomerProvidedRootKey = "customer-provided-root-key",
EnvironmentRootKey = "environment-root-key",
TenantMasterKey = "tenant-master-key",
TenantEncryptionKey = "tenant-encryption-key",
}
}

string_enum! {
/// The `alg` of [`CreateKeysNetworkAcls`](super::CreateKeysNetworkAcls).
pub enum NetworkAclKeyAlgorithm {
HmacSha256 = "hmac-sha256",
}
}

string_enum! {
/// The `algorithm` of [`WrappingKey`](super::WrappingKey).
pub enum WrappingAlgorithm {
CkmRsaAesKeyWrap = "CKM_RSA_AES_KEY_WRAP",
}
}
