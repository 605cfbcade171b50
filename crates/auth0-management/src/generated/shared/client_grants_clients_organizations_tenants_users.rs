// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// Limits on the tokens issued in an hour or a day.
///
/// In `token_quota` of `Organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenQuota {
    /// Limits on tokens by the client credentials grant.
    pub client_credentials: Option<TokenQuotaClientCredentials>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl TokenQuota {
    /// Creates the value with its required fields.
    pub fn new(client_credentials: TokenQuotaClientCredentials) -> Self {
        Self {
            client_credentials: Some(client_credentials),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { TokenQuota {
    optional client_credentials "client_credentials",
} }
auth0_core::__read!(TokenQuota);

/// Token quota client credentials, in `client_credentials` of [`TokenQuota`](super::TokenQuota).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenQuotaClientCredentials {
    /// Whether the limit is enforced rather than only logged.
    pub enforce: Option<bool>,
    /// How many tokens may be issued in a day. 1 to 2147483647.
    pub per_day: Option<i64>,
    /// How many tokens may be issued in an hour. 1 to 2147483647.
    pub per_hour: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { TokenQuotaClientCredentials {
    plain enforce: bool,
    plain per_day: i64,
    plain per_hour: i64,
} }

auth0_core::__record! { TokenQuotaClientCredentials {
    optional enforce "enforce",
    optional per_day "per_day",
    optional per_hour "per_hour",
} }
auth0_core::__read!(TokenQuotaClientCredentials);
