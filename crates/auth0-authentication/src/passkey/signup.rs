//! Signup of a user with a passkey.

use auth0_core::{Error, Extra, Json, Secret, string_enum};
use serde::{Deserialize, Serialize};

use super::PublicKeyOptions;
use crate::request::{invalid, null_as_default, require, text_setters};

/// A request to sign a user up with a passkey. It must contain the identifiers that the connection requires.
#[must_use = "nothing happens until this is sent"]
#[derive(Debug, Clone, Default, Serialize)]
pub struct StartPasskeySignup {
    user_profile: Profile,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_metadata: Option<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    realm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
}

/// Defines the setters of the profile's text fields.
macro_rules! profile_setters {
    ($($(#[$meta:meta])* $name:ident;)+) => {$(
        $(#[$meta])*
        pub fn $name(mut self, $name: impl Into<String>) -> Self {
            self.user_profile.$name = Some($name.into());
            self
        }
    )+};
}

impl StartPasskeySignup {
    /// Creates a request for a user with this email address.
    pub fn new(email: impl Into<String>) -> Self {
        Self::default().email(email)
    }

    /// Creates a request for a user with a username, in a connection that requires no email address.
    pub fn by_username(username: impl Into<String>) -> Self {
        Self::default().username(username)
    }

    /// Creates a request for a user with a phone number (`+491701234567`), in a connection that requires no
    /// email address.
    pub fn by_phone_number(phone_number: impl Into<String>) -> Self {
        Self::default().phone_number(phone_number)
    }

    profile_setters! {
        /// Sets the email address, too.
        email;
        /// Sets the phone number, too: `+491701234567`.
        phone_number;
        /// Sets the username, too.
        username;
        /// Sets the full name, which the device shows next to the passkey.
        name;
        /// Sets the given name or names.
        given_name;
        /// Sets the family name or names.
        family_name;
        /// Sets the nickname.
        nickname;
        /// Sets the URL of a picture.
        picture;
    }

    /// Sets metadata that the user can read and change: a JSON object with at most ten members, whose values
    /// are strings.
    pub fn user_metadata(mut self, metadata: Json) -> Self {
        self.user_metadata = Some(metadata);
        self
    }

    text_setters! {
        /// Sets the database connection, by its name. Default: the tenant's default directory.
        realm;
        /// Sets the organization that the user becomes a member of, by its ID or name.
        organization;
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        let Profile {
            email,
            phone_number,
            username,
            ..
        } = &self.user_profile;
        let identifiers = [
            ("email", email),
            ("phone_number", phone_number),
            ("username", username),
        ];
        if identifiers.iter().all(|(_, value)| value.is_none()) {
            return Err(invalid(
                "`user_profile` has no `email`, `phone_number` or `username`",
            ));
        }
        for (name, value) in identifiers {
            if let Some(value) = value {
                require(name, value)?;
            }
        }
        Ok(())
    }
}

string_enum! {
    /// An identifier that the user has to verify.
    pub enum VerifiedIdentifier {
        /// The email address.
        Email = "email",
        /// The phone number.
        Phone = "phone",
    }
}

/// The challenge for the browser or device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PasskeySignupChallenge {
    /// Identifies the signup in the passkey grant. It expires after a few minutes.
    pub auth_session: Secret,
    /// The options of `navigator.credentials.create()`.
    pub authn_params_public_key: PublicKeyOptions,
    /// Identifiers to which Auth0 has sent a code that the grant requires, too.
    #[serde(default, deserialize_with = "null_as_default")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verification_required: Vec<VerifiedIdentifier>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
