// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /blacklists/tokens` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BlacklistedToken {
    pub aud: Option<String>,
    pub jti: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
