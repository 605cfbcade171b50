// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

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

string_enum! {
    /// A network ACL key algorithm; a value in `alg` of
    /// [`CreateKeysNetworkAcls`](super::CreateKeysNetworkAcls).
    pub enum NetworkAclKeyAlgorithm {
        /// `hmac-sha256`.
        HmacSha256 = "hmac-sha256",
    }
}

string_enum! {
    /// A wrapping algorithm; a value in `algorithm` of [`WrappingKey`](super::WrappingKey).
    pub enum WrappingAlgorithm {
        /// `CKM_RSA_AES_KEY_WRAP`.
        CkmRsaAesKeyWrap = "CKM_RSA_AES_KEY_WRAP",
    }
}
