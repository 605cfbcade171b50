// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use crate::generated::shared::IdentityProvider;

/// The `identity` of `SendVerificationEmail`.
#[derive(Debug, Clone, Serialize)]
pub struct Identity {
    /// User ID at the provider.
    pub user_id: String,
    /// Identity provider of the account.
    pub provider: IdentityProvider,
    /// Identifier of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
}

impl Identity {
    /// With what it must have.
    pub fn new(user_id: impl Into<String>, provider: IdentityProvider) -> Self {
        Self {
            user_id: user_id.into(),
            provider,
            connection_id: None,
        }
    }
}
