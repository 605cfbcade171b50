//! A request for an email with a link to change one's password.

use auth0_core::Error;
use serde::Serialize;

use crate::request::{require, text_setters};

/// Whose password is to be changed. The user chooses the new one, on a page of the tenant's.
#[must_use = "no email is sent until this is"]
#[derive(Debug, Clone, Serialize)]
pub struct ChangePassword {
    connection: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
}

impl ChangePassword {
    /// The user with this email address in the connection with this name.
    pub fn new(email: impl Into<String>, connection: impl Into<String>) -> Self {
        Self {
            connection: connection.into(),
            email: Some(email.into()),
            username: None,
            organization: None,
        }
    }

    /// The user with this username; the email goes to the address the tenant knows.
    pub fn by_username(username: impl Into<String>, connection: impl Into<String>) -> Self {
        Self {
            connection: connection.into(),
            email: None,
            username: Some(username.into()),
            organization: None,
        }
    }

    text_setters! {
        /// The organization, by its ID, whose branding the email has.
        organization;
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        for (name, value) in [("email", &self.email), ("username", &self.username)] {
            if let Some(value) = value {
                require(name, value)?;
            }
        }
        require("connection", &self.connection)
    }
}
