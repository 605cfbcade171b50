// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    CustomProviderCredentials, TwilioProviderCredentials, UniversalLoginTemplateBody,
    UniversalLoginTemplateObject,
};

/// The `credentials` of [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PhoneProviderCredentials {
    Twilio(TwilioProviderCredentials),
    Custom(CustomProviderCredentials),
    /// Anything else.
    Unknown(Json),
}

/// What `GET /branding/templates/universal-login` answers with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UniversalLoginTemplate {
    Object(UniversalLoginTemplateBody),
    Text(String),
    /// Anything else.
    Unknown(Json),
}

crate::union::choice!(UniversalLoginTemplate { Object, Text });

/// What `PUT /branding/templates/universal-login` takes.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateUniversalLoginTemplate {
    Object(UniversalLoginTemplateObject),
    Text(String),
    /// Anything else.
    Unknown(Json),
}
