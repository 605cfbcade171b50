// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    CustomProviderCredentials, TwilioProviderCredentials, UniversalLoginTemplateBody,
    UniversalLoginTemplateObject,
};

/// Phone provider credentials, in `credentials` of
/// [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PhoneProviderCredentials {
    /// A twilio.
    Twilio(TwilioProviderCredentials),
    /// A custom.
    Custom(CustomProviderCredentials),
    /// Any other value, unchanged.
    Unknown(Json),
}

/// A universal login template, returned by `GET /branding/templates/universal-login`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UniversalLoginTemplate {
    /// The template in an object, as it is read.
    Object(UniversalLoginTemplateBody),
    /// The template itself.
    Text(String),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(UniversalLoginTemplate { Object, Text });

/// Request body of `PUT /branding/templates/universal-login`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateUniversalLoginTemplate {
    /// An object.
    Object(UniversalLoginTemplateObject),
    /// A string.
    Text(String),
    /// Any other value, unchanged.
    Unknown(Json),
}
