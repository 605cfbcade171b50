// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::TokenExchangeProfileType;

/// Request body of `POST /token-exchange-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTokenExchangeProfile {
    /// Name that tells it from others. 3 to 50 characters.
    pub name: String,
    /// Type of the tokens that are exchanged, as a URI. 8 to 100 characters.
    pub subject_token_type: String,
    /// Action that decides about the exchange. 1 to 36 characters.
    pub action_id: String,
    /// Kind of token exchange. 1 to 21 characters.
    pub r#type: TokenExchangeProfileType,
}

impl CreateTokenExchangeProfile {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<String>,
        subject_token_type: impl Into<String>,
        action_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            subject_token_type: subject_token_type.into(),
            action_id: action_id.into(),
            r#type: TokenExchangeProfileType::CustomAuthentication,
        }
    }
}

auth0_core::__write! { CreateTokenExchangeProfile {
    always name "name",
    always subject_token_type "subject_token_type",
    always action_id "action_id",
    always r#type "type",
} }

/// Request body of `PATCH /token-exchange-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTokenExchangeProfile {
    /// Name that tells it from others. 3 to 50 characters.
    pub name: Option<String>,
    /// Type of the tokens that are exchanged, as a URI. 8 to 100 characters.
    pub subject_token_type: Option<String>,
}

auth0_core::__setters! { UpdateTokenExchangeProfile {
    value name: String,
    value subject_token_type: String,
} }

auth0_core::__write! { UpdateTokenExchangeProfile {
    optional name "name",
    optional subject_token_type "subject_token_type",
} }
