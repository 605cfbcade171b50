//! Tokens for another application or system.

use auth0_core::__private::strict;
use auth0_core::{Call, Error, Extra, Secret};
use serde::{Deserialize, Serialize};

use super::Legacy;
use crate::request::{checked, require, text_setters};

impl Legacy<'_> {
    /// Exchanges a token for a token of another application or system.
    ///
    /// `POST /delegation`.
    /// [Reference](https://auth0.com/docs/api/authentication/delegation-legacy/get-delegation-token)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token is empty.
    #[deprecated(note = "use `AuthenticationClient::token` with `grant::TokenExchange`")]
    pub fn delegation(&self, delegation: &Delegation) -> Call<DelegationToken> {
        let operation = checked(self.post("/delegation", delegation), delegation.check());
        self.client.http().call(operation)
    }
}

/// A request to exchange a token.
#[must_use = "nothing is exchanged until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct Delegation {
    grant_type: &'static str,
    #[serde(flatten)]
    token: Token,
    scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_type: Option<String>,
}

/// The token to exchange, which is of exactly one type.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
enum Token {
    IdToken(Secret),
    RefreshToken(Secret),
}

impl Delegation {
    /// Exchanges an ID token.
    pub fn id_token(id_token: impl Into<Secret>) -> Self {
        Self::new(Token::IdToken(id_token.into()))
    }

    /// Exchanges a refresh token.
    pub fn refresh_token(refresh_token: impl Into<Secret>) -> Self {
        Self::new(Token::RefreshToken(refresh_token.into()))
    }

    fn new(token: Token) -> Self {
        Self {
            grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
            token,
            scope: "openid".to_owned(),
            target: None,
            api_type: None,
        }
    }

    fn check(&self) -> Result<(), Error> {
        match &self.token {
            Token::IdToken(token) => require("id_token", token.expose()),
            Token::RefreshToken(token) => require("refresh_token", token.expose()),
        }
    }

    /// Requests these scopes, separated by spaces. Default: `openid`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    text_setters! {
        /// Sets the ID of the application that the token is for.
        target;
        /// Sets the system that the token is for: `app`, `aws`, `azure_sb`, `firebase`, `salesforce_api`,
        /// `sap_api`.
        api_type;
    }
}

/// The token of another application or system. Other systems' responses are in `extra`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DelegationToken {
    /// The ID token.
    #[serde(default, deserialize_with = "strict")]
    pub id_token: Option<Secret>,
    /// An access token.
    #[serde(default, deserialize_with = "strict")]
    pub access_token: Option<Secret>,
    /// How the token is used.
    #[serde(default, deserialize_with = "strict")]
    pub token_type: Option<String>,
    /// The lifetime in seconds.
    pub expires_in: Option<u64>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
