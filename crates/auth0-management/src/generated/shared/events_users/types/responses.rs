// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// The `profileData` of `UserIdentity`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserProfileData {
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// Family name.
    pub family_name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
