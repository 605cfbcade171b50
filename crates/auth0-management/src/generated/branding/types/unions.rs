// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

use super::{
    CustomProviderCredentials, TwilioProviderCredentials, UniversalLoginTemplateBody,
    UniversalLoginTemplateObject,
};

/// The `credentials` of [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PhoneProviderCredentials {
    Twilio(TwilioProviderCredentials),
    Custom(CustomProviderCredentials),
    /// Any other value, as it came.
    Unknown(Json),
}

/// What `GET /branding/templates/universal-login` answers with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UniversalLoginTemplate {
    Object(UniversalLoginTemplateBody),
    Text(String),
    /// Any other value, as it came.
    Unknown(Json),
}

/// What `PUT /branding/templates/universal-login` takes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateUniversalLoginTemplate {
    Object(UniversalLoginTemplateObject),
    Text(String),
    /// Any other value, as it came.
    Unknown(Json),
}
