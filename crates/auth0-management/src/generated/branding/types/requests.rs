// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch, Secret};
use serde::Serialize;

use super::{
    BrandingThemeBorders, BrandingThemeColors, BrandingThemeFonts, BrandingThemeIdentifiers,
    BrandingThemePageBackground, BrandingThemeWidget, PhoneProviderConfiguration,
    PhoneProviderCredentials, PhoneProviderDeliveryMethod, PhoneProviderName, PhoneTemplateBody,
    PhoneTemplateContent, PhoneTemplateNotificationType,
};

/// What `POST /branding/phone/providers` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateBrandingPhoneProvider {
    /// Provider, such as `twilio` or one of one's own. 1 to 100 characters.
    pub name: PhoneProviderName,
    /// Whether it is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Settings of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// Credentials at the provider.
    pub credentials: PhoneProviderCredentials,
}

impl CreateBrandingPhoneProvider {
    /// With what it must have.
    pub fn new(name: PhoneProviderName, credentials: PhoneProviderCredentials) -> Self {
        Self {
            name,
            disabled: None,
            configuration: None,
            credentials,
        }
    }
}

/// What `POST /branding/themes` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateBrandingTheme {
    /// Borders and corners.
    pub borders: BrandingThemeBorders,
    /// Colours of the pages.
    pub colors: BrandingThemeColors,
    /// Name shown to people. Up to 2048 characters.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Fonts and sizes of the theme.
    pub fonts: BrandingThemeFonts,
    /// Background of the page.
    pub page_background: BrandingThemePageBackground,
    /// Box in which the login happens.
    pub widget: BrandingThemeWidget,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
}

impl CreateBrandingTheme {
    /// With what it must have.
    pub fn new(
        borders: BrandingThemeBorders,
        colors: BrandingThemeColors,
        fonts: BrandingThemeFonts,
        page_background: BrandingThemePageBackground,
        widget: BrandingThemeWidget,
    ) -> Self {
        Self {
            borders,
            colors,
            display_name: None,
            fonts,
            page_background,
            widget,
            identifiers: None,
        }
    }
}

/// What `POST /branding/phone/templates` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreatePhoneTemplate {
    /// Kind of message the template is for. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PhoneTemplateNotificationType>,
    /// Whether it is off. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Texts of the message and who it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<PhoneTemplateContent>,
}

/// One form of [`PhoneProviderCredentials`](super::PhoneProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct CustomProviderCredentials {}

/// What `POST /branding/phone/providers/{id}/try` takes.
#[derive(Debug, Clone, Serialize)]
pub struct TestPhoneProvider {
    /// Phone number that receives the message. 1 to 16 characters.
    pub to: String,
    /// Whether by text message or by voice call. 1 to 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<PhoneProviderDeliveryMethod>,
}

impl TestPhoneProvider {
    /// With what it must have.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            delivery_method: None,
        }
    }
}

/// What `POST /branding/phone/templates/{id}/try` takes.
#[derive(Debug, Clone, Serialize)]
pub struct TestPhoneTemplate {
    /// Phone number that receives the message. 1 to 16 characters.
    pub to: String,
    /// Whether by text message or by voice call. 1 to 10 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<PhoneProviderDeliveryMethod>,
}

impl TestPhoneTemplate {
    /// With what it must have.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            delivery_method: None,
        }
    }
}

/// One form of [`PhoneProviderCredentials`](super::PhoneProviderCredentials).
#[derive(Debug, Clone, Serialize)]
pub struct TwilioProviderCredentials {
    /// Twilio's auth token. 1 to 255 characters.
    pub auth_token: Secret,
}

impl TwilioProviderCredentials {
    /// With what it must have.
    pub fn new(auth_token: impl Into<Secret>) -> Self {
        Self {
            auth_token: auth_token.into(),
        }
    }
}

/// One form of [`UpdateUniversalLoginTemplate`](super::UpdateUniversalLoginTemplate).
#[derive(Debug, Clone, Serialize)]
pub struct UniversalLoginTemplateObject {
    /// The template, as HTML with Liquid. Up to 102400 characters.
    pub template: String,
}

impl UniversalLoginTemplateObject {
    /// With what it must have.
    pub fn new(template: impl Into<String>) -> Self {
        Self {
            template: template.into(),
        }
    }
}

/// What `PATCH /branding` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBranding {
    /// Colours of the pages.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub colors: Patch<UpdateBrandingColors>,
    /// URL of the icon.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub favicon_url: Patch<String>,
    /// URL of the logo.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub logo_url: Patch<String>,
    /// Font of the login pages.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub font: Patch<UpdateBrandingFont>,
}

/// The `colors` of [`UpdateBranding`](super::UpdateBranding).
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBrandingColors {
    /// Main colour.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub primary: Patch<String>,
    /// Background colour of the page, or a gradient.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub page_background: Patch<Json>,
}

/// The `font` of [`UpdateBranding`](super::UpdateBranding).
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBrandingFont {
    /// URL of the font.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub url: Patch<String>,
}

/// What `PATCH /branding/phone/providers/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateBrandingPhoneProvider {
    /// Provider, such as `twilio` or one of one's own. 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<PhoneProviderName>,
    /// Whether it is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Credentials at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<PhoneProviderCredentials>,
    /// Settings of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
}

/// What `PATCH /branding/themes/{themeId}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateBrandingTheme {
    /// Borders and corners.
    pub borders: BrandingThemeBorders,
    /// Colours of the pages.
    pub colors: BrandingThemeColors,
    /// Name shown to people. Up to 2048 characters.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Fonts and sizes of the theme.
    pub fonts: BrandingThemeFonts,
    /// Background of the page.
    pub page_background: BrandingThemePageBackground,
    /// Box in which the login happens.
    pub widget: BrandingThemeWidget,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
}

impl UpdateBrandingTheme {
    /// With what it must have.
    pub fn new(
        borders: BrandingThemeBorders,
        colors: BrandingThemeColors,
        fonts: BrandingThemeFonts,
        page_background: BrandingThemePageBackground,
        widget: BrandingThemeWidget,
    ) -> Self {
        Self {
            borders,
            colors,
            display_name: None,
            fonts,
            page_background,
            widget,
            identifiers: None,
        }
    }
}

/// What `PATCH /branding/phone/templates/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePhoneTemplate {
    /// Texts of the message and who it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<UpdatePhoneTemplateContent>,
    /// Whether it is off. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}

/// The `content` of [`UpdatePhoneTemplate`](super::UpdatePhoneTemplate).
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePhoneTemplateContent {
    /// Phone number that messages come from. 1 to 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Texts of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<PhoneTemplateBody>,
}
