// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `POST /blacklists/tokens` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateBlacklistedToken {
    /// Audience of the token, which is an application's ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aud: Option<String>,
    /// ID of the token. Up to 255 characters.
    pub jti: String,
}

impl CreateBlacklistedToken {
    /// With what it must have.
    pub fn new(jti: impl Into<String>) -> Self {
        Self {
            aud: None,
            jti: jti.into(),
        }
    }
}
