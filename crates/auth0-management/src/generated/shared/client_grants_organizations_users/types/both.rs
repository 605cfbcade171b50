// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

/// Logo and colors of an organization.
///
/// In `branding` of [`Organization`](super::Organization).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colors of the pages.
    pub colors: Option<OrganizationBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { OrganizationBranding {
    value logo_url: String,
    value colors: OrganizationBrandingColors,
} }

auth0_core::__record! { OrganizationBranding {
    optional logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(OrganizationBranding);

/// Organization branding colors, in `colors` of
/// [`OrganizationBranding`](super::OrganizationBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationBrandingColors {
    /// Main color.
    pub primary: Option<String>,
    /// Background color of the page.
    pub page_background: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OrganizationBrandingColors {
    /// Creates the value with its required fields.
    pub fn new(primary: impl Into<String>, page_background: impl Into<String>) -> Self {
        Self {
            primary: Some(primary.into()),
            page_background: Some(page_background.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OrganizationBrandingColors {
    optional primary "primary",
    optional page_background "page_background",
} }
auth0_core::__read!(OrganizationBrandingColors);
