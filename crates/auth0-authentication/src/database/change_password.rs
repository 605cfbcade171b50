//! A request for an email with a link to change the password.

use auth0_core::Error;
use serde::Serialize;

use crate::request::{require, text_setters};

/// A request for a password change. The user chooses the new password on a page of the tenant.
#[must_use = "no email is sent until this is"]
#[derive(Debug, Clone, Serialize)]
pub struct ChangePassword {
    email: String,
    connection: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
}

impl ChangePassword {
    /// Creates a request for the user with this email address in the connection of this name.
    pub fn new(email: impl Into<String>, connection: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            connection: connection.into(),
            organization: None,
        }
    }

    text_setters! {
        /// The ID (`org_…`) of the organization. The email template can use it, and the redirect back to the
        /// application contains its name.
        organization;
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        require("email", &self.email)?;
        require("connection", &self.connection)
    }
}
