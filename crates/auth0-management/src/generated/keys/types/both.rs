// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::{
    CustomSigningKeyAlgorithm, CustomSigningKeyCurve, CustomSigningKeyOperation,
    CustomSigningKeyType, CustomSigningKeyUse,
};

/// The `keys` of [`CustomSigningKeys`](super::CustomSigningKeys).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CustomSigningKeyJwk {
    /// Kind of key, `RSA` or `EC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kty: Option<CustomSigningKeyType>,
    /// Key ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// What the key is used for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#use: Option<CustomSigningKeyUse>,
    /// What the key may be used for. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_ops: Option<Vec<CustomSigningKeyOperation>>,
    /// Algorithm the key is for, such as `RS256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<CustomSigningKeyAlgorithm>,
    /// Modulus of an RSA key, in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    /// Public exponent of an RSA key, in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    /// Elliptic curve of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crv: Option<CustomSigningKeyCurve>,
    /// X coordinate of an elliptic curve key, in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Y coordinate of an elliptic curve key, in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
    /// URL of the certificate chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x5u: Option<String>,
    /// Certificate chain. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x5c: Option<Vec<String>>,
    /// SHA-1 thumbprint of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x5t: Option<String>,
    /// SHA-256 thumbprint of the certificate.
    #[serde(rename = "x5t#S256", skip_serializing_if = "Option::is_none")]
    pub x5t_s256: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CustomSigningKeyJwk {
    /// With what it must have.
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
