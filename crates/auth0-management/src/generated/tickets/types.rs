// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Secret, string_enum};

use crate::generated::shared::Identity;

/// Request body of `POST /tickets/password-change`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangePasswordTicket {
    /// URL to which the user goes afterwards.
    pub result_url: Option<String>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Application that the link leads back to.
    pub client_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Connection of the user, together with an email address.
    pub connection_id: Option<String>,
    /// Email address of the user, together with a connection.
    pub email: Option<String>,
    /// Seconds until the link expires; five days unless given.
    pub ttl_sec: Option<i64>,
    /// Whether the email address counts as verified afterwards. Default: `false`.
    pub mark_email_as_verified: Option<bool>,
    /// Whether the result URL gets the email address.
    pub include_email_in_redirect: Option<bool>,
    /// Account of the user that is meant.
    pub identity: Option<ChangePasswordTicketIdentity>,
}

auth0_core::__setters! { ChangePasswordTicket {
    value result_url: String,
    value user_id: String,
    value client_id: String,
    value organization_id: String,
    value connection_id: String,
    value email: String,
    plain ttl_sec: i64,
    plain mark_email_as_verified: bool,
    plain include_email_in_redirect: bool,
    value identity: ChangePasswordTicketIdentity,
} }

auth0_core::__write! { ChangePasswordTicket {
    optional result_url "result_url",
    optional user_id "user_id",
    optional client_id "client_id",
    optional organization_id "organization_id",
    optional connection_id "connection_id",
    optional email "email",
    optional ttl_sec "ttl_sec",
    optional mark_email_as_verified "mark_email_as_verified",
    optional include_email_in_redirect "includeEmailInRedirect",
    optional identity "identity",
} }

/// A change password ticket identity, in `identity` of
/// [`ChangePasswordTicket`](super::ChangePasswordTicket).
#[derive(Debug, Clone, PartialEq)]
pub struct ChangePasswordTicketIdentity {
    /// User ID at the provider.
    pub user_id: String,
    /// Identity provider of the account.
    pub provider: TicketIdentityProvider,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
}

impl ChangePasswordTicketIdentity {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            provider: TicketIdentityProvider::Auth0,
            connection_id: None,
        }
    }
}

auth0_core::__setters! { ChangePasswordTicketIdentity {
    value connection_id: String,
} }

auth0_core::__write! { ChangePasswordTicketIdentity {
    always user_id "user_id",
    always provider "provider",
    optional connection_id "connection_id",
} }

/// A link that performs one action for a user.
///
/// Returned by `POST /tickets/email-verification`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticket {
    /// Link for the user.
    pub ticket: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Ticket {
    optional ticket "ticket",
} }
auth0_core::__read!(Ticket);

string_enum! {
    /// A ticket identity provider; a value in `provider` of
    /// [`ChangePasswordTicketIdentity`](super::ChangePasswordTicketIdentity).
    pub enum TicketIdentityProvider {
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
    }
}

/// Request body of `POST /tickets/email-verification`.
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyEmailTicket {
    /// URL to which the user goes afterwards.
    pub result_url: Option<String>,
    /// Identifier of the user.
    pub user_id: String,
    /// Application that the link leads back to.
    pub client_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Seconds until the link expires; five days unless given.
    pub ttl_sec: Option<i64>,
    /// Whether the result URL gets the email address.
    pub include_email_in_redirect: Option<bool>,
    /// Account of the user that is meant.
    pub identity: Option<Identity>,
}

impl VerifyEmailTicket {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { VerifyEmailTicket {
    value result_url: String,
    value client_id: String,
    value organization_id: String,
    plain ttl_sec: i64,
    plain include_email_in_redirect: bool,
    value identity: Identity,
} }

auth0_core::__write! { VerifyEmailTicket {
    optional result_url "result_url",
    always user_id "user_id",
    optional client_id "client_id",
    optional organization_id "organization_id",
    optional ttl_sec "ttl_sec",
    optional include_email_in_redirect "includeEmailInRedirect",
    optional identity "identity",
} }
