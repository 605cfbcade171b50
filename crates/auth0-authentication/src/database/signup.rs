//! The signup request, and the user that it creates.

use auth0_core::{Error, Extra, Json, Secret};
use serde::{Deserialize, Serialize};

use crate::request::{require, text_setters};

/// A request for a new user in a database connection.
///
/// The required identifiers and the password policy are settings of the connection.
#[must_use = "nothing happens until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct SignUpUser {
    connection: String,
    password: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_metadata: Option<Json>,
}

impl SignUpUser {
    /// Creates a request for a user with this email address and password in the connection of this name.
    pub fn new(
        email: impl Into<String>,
        password: impl Into<Secret>,
        connection: impl Into<String>,
    ) -> Self {
        Self::without_identifier(password.into(), connection.into()).email(email)
    }

    /// Creates a request for a user with a username, in a connection that requires no email address.
    pub fn by_username(
        username: impl Into<String>,
        password: impl Into<Secret>,
        connection: impl Into<String>,
    ) -> Self {
        Self::without_identifier(password.into(), connection.into()).username(username)
    }

    /// Creates a request for a user with a phone number (`+491701234567`), in a connection that requires no
    /// email address.
    pub fn by_phone_number(
        phone_number: impl Into<String>,
        password: impl Into<Secret>,
        connection: impl Into<String>,
    ) -> Self {
        Self::without_identifier(password.into(), connection.into()).phone_number(phone_number)
    }

    fn without_identifier(password: Secret, connection: String) -> Self {
        Self {
            connection,
            password,
            email: None,
            username: None,
            phone_number: None,
            given_name: None,
            family_name: None,
            name: None,
            nickname: None,
            picture: None,
            user_metadata: None,
        }
    }

    text_setters! {
        /// Sets the email address, too.
        email;
        /// Sets the username, too, for connections that require one.
        username;
        /// Sets the phone number, too: `+491701234567`.
        phone_number;
        /// Sets the given name or names.
        given_name;
        /// Sets the family name or names.
        family_name;
        /// Sets the full name.
        name;
        /// Sets the nickname.
        nickname;
        /// Sets the URL of a picture.
        picture;
    }

    /// Sets metadata that the user can read and change: a JSON object with at most ten members, whose values
    /// are strings of at most 500 characters.
    pub fn user_metadata(mut self, metadata: Json) -> Self {
        self.user_metadata = Some(metadata);
        self
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        for (name, value) in [
            ("email", &self.email),
            ("username", &self.username),
            ("phone_number", &self.phone_number),
        ] {
            if let Some(value) = value {
                require(name, value)?;
            }
        }
        require("password", self.password.expose())?;
        require("connection", &self.connection)
    }
}

/// A user who has just signed up.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SignedUpUser {
    /// The email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// The username.
    pub username: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The given name or names.
    pub given_name: Option<String>,
    /// The family name or names.
    pub family_name: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// The nickname.
    pub nickname: Option<String>,
    /// The URL of a picture.
    pub picture: Option<String>,
    /// Metadata that the user can read and change.
    pub user_metadata: Option<Json>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SignedUpUser {
    /// Returns the user's ID within the connection, without the prefix `auth0|` of the tenant-wide ID.
    /// Auth0 sends it as `_id`, `id`, or `user_id`, depending on the connection.
    pub fn id(&self) -> Option<&str> {
        ["_id", "id", "user_id"]
            .into_iter()
            .find_map(|name| self.extra.get(name)?.as_str())
    }
}
