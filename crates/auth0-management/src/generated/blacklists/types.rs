// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// A token that is no longer accepted.
///
/// Returned by `GET /blacklists/tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BlacklistedToken {
    /// Audience of the token, which is an application's ID.
    pub aud: Option<String>,
    /// ID of the token.
    pub jti: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BlacklistedToken {
    optional aud "aud",
    optional jti "jti",
} }
auth0_core::__read!(BlacklistedToken);

/// Request body of `POST /blacklists/tokens`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateBlacklistedToken {
    /// Audience of the token, which is an application's ID.
    pub aud: Option<String>,
    /// ID of the token. Up to 255 characters.
    pub jti: String,
}

impl CreateBlacklistedToken {
    /// Creates the value with its required fields.
    pub fn new(jti: impl Into<String>) -> Self {
        Self {
            aud: None,
            jti: jti.into(),
        }
    }
}

auth0_core::__setters! { CreateBlacklistedToken {
    value aud: String,
} }

auth0_core::__write! { CreateBlacklistedToken {
    optional aud "aud",
    always jti "jti",
} }
