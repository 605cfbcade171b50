// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

/// The `branding` of [`Organization`](super::Organization).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OrganizationBranding {
    /// URL of the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Colours of the pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colors: Option<OrganizationBrandingColors>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `colors` of [`OrganizationBranding`](super::OrganizationBranding).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OrganizationBrandingColors {
    /// Main colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
    /// Background colour of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_background: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl OrganizationBrandingColors {
    /// With what it must have.
    pub fn new(primary: impl Into<String>, page_background: impl Into<String>) -> Self {
        Self {
            primary: Some(primary.into()),
            page_background: Some(page_background.into()),
            extra: Extra::default(),
        }
    }
}
