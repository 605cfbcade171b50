//! Challenges for a second factor.

use auth0_core::{Extra, Secret, string_enum};
use serde::{Deserialize, Serialize};

use super::{AuthenticatorType, OobChannel};

/// A request for a challenge.
#[must_use = "nothing happens until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct RequestChallenge {
    challenge_type: AuthenticatorType,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticator_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oob_channel: Option<OobChannel>,
}

impl RequestChallenge {
    /// Requests a one-time password. Auth0 sends no message to the user; the call only checks that the user
    /// has such a factor.
    pub fn otp() -> Self {
        Self::new(AuthenticatorType::Otp)
    }

    /// Requests an out-of-band message.
    pub fn oob() -> Self {
        Self::new(AuthenticatorType::Oob)
    }

    /// Requests any of several types that the application supports, separated by spaces: `oob otp`.
    pub fn new(challenge_type: impl Into<AuthenticatorType>) -> Self {
        Self {
            challenge_type: challenge_type.into(),
            authenticator_id: None,
            oob_channel: None,
        }
    }

    /// Requests a challenge of one of the user's factors, by its ID.
    pub fn authenticator_id(mut self, id: impl Into<String>) -> Self {
        self.authenticator_id = Some(id.into());
        self
    }

    /// Requests a message on this channel.
    pub fn oob_channel(mut self, channel: impl Into<OobChannel>) -> Self {
        self.oob_channel = Some(channel.into());
        self
    }
}

string_enum! {
    /// How an out-of-band message is bound to the login.
    pub enum BindingMethod {
        /// The user enters a code from the message where the login continues.
        Prompt = "prompt",
        /// The message is not bound to the login: the user responds to the message itself.
        None = "none",
    }
}

/// The challenge that the user has to answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Challenge {
    /// The type of the challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge_type: Option<AuthenticatorType>,
    /// Identifies the message in the MFA grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oob_code: Option<Secret>,
    /// How the message is bound to the login. `None` means [`BindingMethod::None`]: the user responds to the
    /// message itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<BindingMethod>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
