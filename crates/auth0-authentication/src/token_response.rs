//! What the token endpoint answers.

use std::time::{Duration, SystemTime};

use auth0_core::{Extra, Secret, Token};
use serde::Deserialize;

/// The tokens of a grant (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TokenResponse {
    /// For calls to an API.
    pub access_token: Secret,
    /// Who logged in, as a signed JWT; there when the scope has `openid`.
    pub id_token: Option<Secret>,
    /// For new tokens later on; there when the scope has `offline_access`.
    pub refresh_token: Option<Secret>,
    /// How the access token is used: `Bearer`, or `DPoP`.
    pub token_type: String,
    /// The lifetime of the access token when it was issued, in seconds.
    pub expires_in: Option<u64>,
    /// The scopes that were granted, separated by spaces; `None` when they are those asked for.
    pub scope: Option<String>,
    /// When the response arrived.
    #[serde(skip, default = "SystemTime::now")]
    pub received_at: SystemTime,
    /// What else the response says.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TokenResponse {
    /// When the access token expires; `None` when the response does not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.received_at
            .checked_add(Duration::from_secs(self.expires_in?))
    }

    /// The access token as clients keep it.
    pub fn into_token(self) -> Token {
        let token = Token::new(self.access_token);
        match self.expires_in {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        }
    }
}
