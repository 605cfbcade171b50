// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /blacklists/tokens` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BlacklistedToken {
    /// Audience of the token, which is an application's ID.
    pub aud: Option<String>,
    /// ID of the token.
    pub jti: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
