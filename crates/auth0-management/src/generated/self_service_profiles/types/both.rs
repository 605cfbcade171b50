// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

/// Self service profile branding, in `branding` of
/// [`SelfServiceProfile`](super::SelfServiceProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelfServiceProfileBranding {
    /// URL of the logo. Up to 1024 characters.
    pub logo_url: Option<String>,
    /// Colors of the pages.
    pub colors: Option<SelfServiceProfileBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { SelfServiceProfileBranding {
    value logo_url: String,
    value colors: SelfServiceProfileBrandingColors,
} }

auth0_core::__record! { SelfServiceProfileBranding {
    optional logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(SelfServiceProfileBranding);

/// Self service profile branding colors, in `colors` of
/// [`SelfServiceProfileBranding`](super::SelfServiceProfileBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelfServiceProfileBrandingColors {
    /// Main color.
    pub primary: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SelfServiceProfileBrandingColors {
    /// Creates the value with its required fields.
    pub fn new(primary: impl Into<String>) -> Self {
        Self {
            primary: Some(primary.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { SelfServiceProfileBrandingColors {
    optional primary "primary",
} }
auth0_core::__read!(SelfServiceProfileBrandingColors);

/// A self service profile user attribute, in `user_attributes` of
/// [`SelfServiceProfile`](super::SelfServiceProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SelfServiceProfileUserAttribute {
    /// Name of the attribute. Up to 250 characters.
    pub name: Option<String>,
    /// Description of the attribute.
    pub description: Option<String>,
    /// Whether it may be missing.
    pub is_optional: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl SelfServiceProfileUserAttribute {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, description: impl Into<String>, is_optional: bool) -> Self {
        Self {
            name: Some(name.into()),
            description: Some(description.into()),
            is_optional: Some(is_optional),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { SelfServiceProfileUserAttribute {
    optional name "name",
    optional description "description",
    optional is_optional "is_optional",
} }
auth0_core::__read!(SelfServiceProfileUserAttribute);
