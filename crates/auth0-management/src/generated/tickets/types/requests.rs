// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::TicketIdentityProvider;
use crate::generated::shared::Identity;

/// What `POST /tickets/password-change` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChangePasswordTicket {
    /// URL to which the user goes afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_url: Option<String>,
    /// Identifier of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Application that the link leads back to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Identifier of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Connection of the user, together with an email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Email address of the user, together with a connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Seconds until the link expires; five days unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// Whether the email address counts as verified afterwards. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark_email_as_verified: Option<bool>,
    /// Whether the result URL gets the email address.
    #[serde(
        rename = "includeEmailInRedirect",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// Account of the user that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<ChangePasswordTicketIdentity>,
}

/// The `identity` of [`ChangePasswordTicket`](super::ChangePasswordTicket).
#[derive(Debug, Clone, Serialize)]
pub struct ChangePasswordTicketIdentity {
    /// User ID at the provider.
    pub user_id: String,
    /// Identity provider of the account.
    pub provider: TicketIdentityProvider,
    /// Identifier of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
}

impl ChangePasswordTicketIdentity {
    /// With what it must have.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            provider: TicketIdentityProvider::Auth0,
            connection_id: None,
        }
    }
}

/// What `POST /tickets/email-verification` takes.
#[derive(Debug, Clone, Serialize)]
pub struct VerifyEmailTicket {
    /// URL to which the user goes afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_url: Option<String>,
    /// Identifier of the user.
    pub user_id: String,
    /// Application that the link leads back to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Identifier of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Seconds until the link expires; five days unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// Whether the result URL gets the email address.
    #[serde(
        rename = "includeEmailInRedirect",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// Account of the user that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

impl VerifyEmailTicket {
    /// With what it must have.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            result_url: None,
            user_id: user_id.into(),
            client_id: None,
            organization_id: None,
            ttl_sec: None,
            include_email_in_redirect: None,
            identity: None,
        }
    }
}
