// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::Extra;

/// The profile of a user at an identity provider.
///
/// Streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserProfileData {
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Unique name. 1 to 300 characters.
    pub name: Option<String>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserProfileData {
    optional email "email",
    optional email_verified "email_verified",
    optional name "name",
    optional username "username",
    optional given_name "given_name",
    optional family_name "family_name",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
} }
auth0_core::__read!(UserProfileData);
