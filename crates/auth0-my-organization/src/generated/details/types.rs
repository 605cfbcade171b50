// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Patch};

/// Organization branding, in `branding` of [`OrganizationDetails`](super::OrganizationDetails).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBranding {
    /// URL of the logo.
    pub logo_url: Patch<String>,
    pub colors: Option<OrgBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { OrgBranding {
    patch logo_url: String,
    value colors: OrgBrandingColors,
} }

auth0_core::__record! { OrgBranding {
    patch logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(OrgBranding);

/// Organization branding colors, in `colors` of [`OrgBranding`](super::OrgBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBrandingColors {
    /// Main color, such as `#0055aa`.
    pub primary: Option<String>,
    /// Color of the page's background, such as `#ffffff`.
    pub page_background: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl OrgBrandingColors {
    /// Creates the value with its required fields.
    pub fn new(primary: impl Into<String>, page_background: impl Into<String>) -> Self {
        Self {
            primary: Some(primary.into()),
            page_background: Some(page_background.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { OrgBrandingColors {
    optional primary "primary",
    optional page_background "page_background",
} }
auth0_core::__read!(OrgBrandingColors);

/// Organization details, returned by `GET /details`. Also of `PATCH /details`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationDetails {
    pub id: Option<String>,
    /// Name. 1 to 50 characters.
    pub name: Option<String>,
    /// Name that people see. 1 to 255 characters.
    pub display_name: Option<String>,
    pub branding: Option<OrgBranding>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { OrganizationDetails {
    value id: String,
    value name: String,
    value display_name: String,
    value branding: OrgBranding,
} }

auth0_core::__record! { OrganizationDetails {
    optional id "id",
    optional name "name",
    optional display_name "display_name",
    optional branding "branding",
} }
auth0_core::__read!(OrganizationDetails);
