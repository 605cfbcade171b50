// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `branding` of [`SelfServiceProfile`](super::SelfServiceProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SelfServiceProfileBranding {
    /// URL of the logo. Up to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Colours of the pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colors: Option<SelfServiceProfileBrandingColors>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `colors` of [`SelfServiceProfileBranding`](super::SelfServiceProfileBranding).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SelfServiceProfileBrandingColors {
    /// Main colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SelfServiceProfileBrandingColors {
    /// With what it must have.
    pub fn new(primary: impl Into<String>) -> Self {
        Self {
            primary: Some(primary.into()),
            extra: Extra::default(),
        }
    }
}

/// The `user_attributes` of [`SelfServiceProfile`](super::SelfServiceProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SelfServiceProfileUserAttribute {
    /// Name of the attribute. Up to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the attribute is, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it may be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_optional: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl SelfServiceProfileUserAttribute {
    /// With what it must have.
    pub fn new(name: impl Into<String>, description: impl Into<String>, is_optional: bool) -> Self {
        Self {
            name: Some(name.into()),
            description: Some(description.into()),
            is_optional: Some(is_optional),
            extra: Extra::default(),
        }
    }
}
