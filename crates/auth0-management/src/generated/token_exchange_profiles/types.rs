// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Paging, string_enum};

use crate::Timestamp;

/// Request body of `POST /token-exchange-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTokenExchangeProfile {
    /// Unique name. 3 to 50 characters.
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

/// Settings of one kind of token exchange.
///
/// Listed by `GET /token-exchange-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenExchangeProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name. 3 to 50 characters.
    pub name: Option<String>,
    /// Type of the tokens that are exchanged, as a URI. 8 to 100 characters.
    pub subject_token_type: Option<String>,
    /// Action that decides about the exchange. 1 to 36 characters.
    pub action_id: Option<String>,
    /// Kind of token exchange. 1 to 21 characters.
    pub r#type: Option<TokenExchangeProfileType>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { TokenExchangeProfile {
    optional id "id",
    optional name "name",
    optional subject_token_type "subject_token_type",
    optional action_id "action_id",
    optional r#type "type",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(TokenExchangeProfile);

string_enum! {
    /// A token exchange profile type; a value in `type` of
    /// [`TokenExchangeProfile`](super::TokenExchangeProfile).
    pub enum TokenExchangeProfileType {
        /// `custom_authentication`.
        CustomAuthentication = "custom_authentication",
    }
}

/// Request body of `PATCH /token-exchange-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateTokenExchangeProfile {
    /// Unique name. 3 to 50 characters.
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

/// Optional parameters of `GET /token-exchange-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTokenExchangeProfileParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListTokenExchangeProfileParams {
    value from: String,
    plain take: u64,
} }

impl ListTokenExchangeProfileParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
