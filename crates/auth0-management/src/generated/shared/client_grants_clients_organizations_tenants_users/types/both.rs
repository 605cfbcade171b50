// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `token_quota` of `Organization`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TokenQuota {
    /// Limits on tokens by the client credentials grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_credentials: Option<TokenQuotaClientCredentials>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TokenQuota {
    /// With what it must have.
    pub fn new(client_credentials: TokenQuotaClientCredentials) -> Self {
        Self {
            client_credentials: Some(client_credentials),
            extra: Extra::default(),
        }
    }
}

/// The `client_credentials` of [`TokenQuota`](super::TokenQuota).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TokenQuotaClientCredentials {
    /// Whether the limit is enforced rather than only logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce: Option<bool>,
    /// How many tokens may be issued in a day. 1 to 2147483647.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_day: Option<i64>,
    /// How many tokens may be issued in an hour. 1 to 2147483647.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_hour: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
