//! Asking for proof of a factor.

use auth0_core::{Extra, Secret, string_enum};
use serde::{Deserialize, Serialize};

use super::{AuthenticatorType, OobChannel};

/// A request for a challenge.
#[must_use = "nobody is challenged until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct RequestChallenge {
    challenge_type: AuthenticatorType,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticator_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oob_channel: Option<OobChannel>,
}

impl RequestChallenge {
    /// By a one-time password. Nothing is sent to the user; the call only makes sure that the user has
    /// such a factor.
    pub fn otp() -> Self {
        Self::new(AuthenticatorType::Otp)
    }

    /// By a message out of band.
    pub fn oob() -> Self {
        Self::new(AuthenticatorType::Oob)
    }

    /// By any of several types, separated by spaces, that the application can handle: `oob otp`.
    pub fn new(challenge_type: impl Into<AuthenticatorType>) -> Self {
        Self {
            challenge_type: challenge_type.into(),
            authenticator_id: None,
            oob_channel: None,
        }
    }

    /// By one of the user's factors, with its ID.
    pub fn authenticator_id(mut self, id: impl Into<String>) -> Self {
        self.authenticator_id = Some(id.into());
        self
    }

    /// By a message on this way.
    pub fn oob_channel(mut self, channel: impl Into<OobChannel>) -> Self {
        self.oob_channel = Some(channel.into());
        self
    }
}

string_enum! {
    /// How a message out of band is tied to the login.
    pub enum BindingMethod {
        /// The user types a code from the message in where the login goes on.
        Prompt = "prompt",
        /// Not at all: the user answers the message itself.
        None = "none",
    }
}

/// The challenge a user is to meet now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Challenge {
    /// What the user is to prove.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_type: Option<AuthenticatorType>,
    /// What says to the grant which message is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oob_code: Option<Secret>,
    /// How the message is tied to the login. `None` as [`BindingMethod::None`]: the user answers the
    /// message itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<BindingMethod>,
    /// What else the response says.
    #[serde(flatten)]
    pub extra: Extra,
}
