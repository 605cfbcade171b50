//! Enrollment of a factor.

use auth0_core::{Error, Extra, Secret};
use serde::{Deserialize, Serialize};

use super::{AuthenticatorType, BindingMethod, OobChannel};
use crate::request::{null_as_default, require};

/// A request to enroll a factor.
#[must_use = "no factor is enrolled until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct AssociateAuthenticator {
    authenticator_types: [AuthenticatorType; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    oob_channels: Option<[OobChannel; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

impl AssociateAuthenticator {
    /// Enrolls an authenticator app.
    pub fn otp() -> Self {
        Self {
            authenticator_types: [AuthenticatorType::Otp],
            oob_channels: None,
            phone_number: None,
            email: None,
        }
    }

    /// Enrolls text messages to this number: `+491701234567`.
    pub fn sms(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: Some(phone_number.into()),
            ..Self::oob(OobChannel::Sms)
        }
    }

    /// Enrolls phone calls to this number: `+491701234567`.
    pub fn voice(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: Some(phone_number.into()),
            ..Self::oob(OobChannel::Voice)
        }
    }

    /// Enrolls emails to this address.
    pub fn email(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::oob(OobChannel::Email)
        }
    }

    /// Enrolls push notifications to the app in which the user opens the response's
    /// [`barcode_uri`](AuthenticatorAssociation::barcode_uri).
    pub fn push() -> Self {
        Self::oob(OobChannel::Push)
    }

    /// Enrolls messages on any channel to the address in the user's profile.
    pub fn oob(channel: impl Into<OobChannel>) -> Self {
        Self {
            authenticator_types: [AuthenticatorType::Oob],
            oob_channels: Some([channel.into()]),
            phone_number: None,
            email: None,
        }
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        for (name, value) in [("phone_number", &self.phone_number), ("email", &self.email)] {
            if let Some(value) = value {
                require(name, value)?;
            }
        }
        Ok(())
    }
}

/// An enrolled factor, with the data to show to the user or to request next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthenticatorAssociation {
    /// The factor's ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The type of the factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_type: Option<AuthenticatorType>,
    /// The secret of the one-time passwords in Base32, for users who cannot scan the barcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The content of a barcode that an authenticator app scans: `otpauth://…`. It contains the secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barcode_uri: Option<Secret>,
    /// Recovery codes for the user to write down. Only the first enrollment returns them.
    #[serde(default, deserialize_with = "null_as_default")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recovery_codes: Vec<Secret>,
    /// Identifies the message in the MFA grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oob_code: Option<Secret>,
    /// The channel of the factor's messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oob_channel: Option<OobChannel>,
    /// How the message is bound to the login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<BindingMethod>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
