// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

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
