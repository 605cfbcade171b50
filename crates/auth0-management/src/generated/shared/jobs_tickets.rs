// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use crate::generated::shared::IdentityProvider;

/// An identity, in `identity` of `SendVerificationEmail`.
#[derive(Debug, Clone, PartialEq)]
pub struct Identity {
    /// User ID at the provider.
    pub user_id: String,
    /// Identity provider of the account.
    pub provider: IdentityProvider,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
}

impl Identity {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<String>, provider: IdentityProvider) -> Self {
        Self {
            user_id: user_id.into(),
            provider,
            connection_id: None,
        }
    }
}

auth0_core::__setters! { Identity {
    value connection_id: String,
} }

auth0_core::__write! { Identity {
    always user_id "user_id",
    always provider "provider",
    optional connection_id "connection_id",
} }
