// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::TokenExchangeProfileType;
use crate::Timestamp;

/// Settings of one kind of token exchange.
///
/// Listed by `GET /token-exchange-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenExchangeProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others. 3 to 50 characters.
    pub name: Option<String>,
    /// Type of the tokens that are exchanged, as a URI. 8 to 100 characters.
    pub subject_token_type: Option<String>,
    /// Action that decides about the exchange. 1 to 36 characters.
    pub action_id: Option<String>,
    /// Kind of token exchange. 1 to 21 characters.
    pub r#type: Option<TokenExchangeProfileType>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
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
