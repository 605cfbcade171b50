//! A second factor of a user.

use auth0_core::{Extra, string_enum};
use serde::{Deserialize, Serialize};

string_enum! {
    /// Type of a factor.
    pub enum AuthenticatorType {
        /// One-time passwords from an app on the user's device (RFC 6238).
        Otp = "otp",
        /// A message on a channel other than the login's (out of band).
        Oob = "oob",
        /// A recovery code, which the user wrote down when the first factor was enrolled.
        RecoveryCode = "recovery-code",
    }
}

string_enum! {
    /// Channel of an out-of-band message.
    pub enum OobChannel {
        /// A text message.
        Sms = "sms",
        /// A phone call.
        Voice = "voice",
        /// An email.
        Email = "email",
        /// A push notification to the Auth0 Guardian application, or one built with its SDK.
        Push = "auth0",
    }
}

/// A factor of the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Authenticator {
    /// The factor's ID: `sms|dev_…`.
    pub id: String,
    /// The type of the factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_type: Option<AuthenticatorType>,
    /// The channel of its messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oob_channel: Option<OobChannel>,
    /// Whether the enrollment is complete. Only active factors can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// A name for display, such as the end of a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
