// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

use super::{
    CustomProviderCredentials, GetUniversalLoginTemplate, TwilioProviderCredentials,
    UpdateUniversalLoginTemplate2,
};

/// The `credentials` of [`CreateBrandingPhoneProvider`].
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PhoneProviderCredentials {
    TwilioProviderCredentials(TwilioProviderCredentials),
    CustomProviderCredentials(CustomProviderCredentials),
    /// Anything else.
    Unknown(Json),
}

/// What `GET /branding/templates/universal-login` answers with.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UniversalLoginTemplate {
    Object(GetUniversalLoginTemplate),
    Text(String),
    /// Anything else.
    Unknown(Json),
}

/// What `PUT /branding/templates/universal-login` takes.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateUniversalLoginTemplate {
    Object(UpdateUniversalLoginTemplate2),
    Text(String),
    /// Anything else.
    Unknown(Json),
}
