// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::{
    CustomSigningKeyAlgorithm, CustomSigningKeyCurve, CustomSigningKeyOperation,
    CustomSigningKeyType, CustomSigningKeyUse,
};

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
