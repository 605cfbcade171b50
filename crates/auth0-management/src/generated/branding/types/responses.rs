// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

use super::{
    BrandingThemeBorders, BrandingThemeColors, BrandingThemeFonts, BrandingThemeIdentifiers,
    BrandingThemePageBackground, BrandingThemeWidget, PhoneProviderChannel,
    PhoneProviderConfiguration, PhoneProviderName, PhoneTemplateContent,
    PhoneTemplateNotificationType,
};
use crate::Timestamp;

/// The `colors` of [`BrandingSettings`](super::BrandingSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrandingColors {
    /// Main colour.
    pub primary: Option<String>,
    /// Background colour of the page, or a gradient.
    pub page_background: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `font` of [`BrandingSettings`](super::BrandingSettings).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrandingFont {
    /// URL of the font.
    pub url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /branding/phone/providers` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrandingPhoneProvider {
    /// Identifier. 1 to 255 characters.
    pub id: Option<String>,
    /// Name of the tenant. 1 to 255 characters.
    pub tenant: Option<String>,
    /// Provider, such as `twilio` or one of one's own. 1 to 100 characters.
    pub name: Option<PhoneProviderName>,
    /// Channel by which messages are sent. Up to 100 characters.
    pub channel: Option<PhoneProviderChannel>,
    /// Whether it is off.
    pub disabled: Option<bool>,
    /// Settings of the provider.
    pub configuration: Option<PhoneProviderConfiguration>,
    /// When it was created. Up to 27 characters.
    pub created_at: Option<Timestamp>,
    /// When it was changed last. Up to 27 characters.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /branding` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrandingSettings {
    /// Colours of the pages.
    pub colors: Option<BrandingColors>,
    /// URL of the icon.
    pub favicon_url: Option<String>,
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Font of the login pages.
    pub font: Option<BrandingFont>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /branding/themes` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrandingTheme {
    /// Borders and corners.
    pub borders: Option<BrandingThemeBorders>,
    /// Colours of the pages.
    pub colors: Option<BrandingThemeColors>,
    /// Name shown to people. Up to 2048 characters.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Fonts and sizes of the theme.
    pub fonts: Option<BrandingThemeFonts>,
    /// Background of the page.
    pub page_background: Option<BrandingThemePageBackground>,
    /// Identifier of the theme. Up to 32 characters.
    #[serde(rename = "themeId")]
    pub theme_id: Option<String>,
    /// Box in which the login happens.
    pub widget: Option<BrandingThemeWidget>,
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /branding/phone/providers` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneProviderList {
    /// Phone providers of the tenant.
    pub providers: Option<Vec<BrandingPhoneProvider>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /branding/phone/providers/{id}/try` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneProviderTest {
    /// Status that the provider answered with.
    pub code: Option<i64>,
    /// Text for people.
    pub message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /branding/phone/templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneTemplate {
    /// Identifier. 1 to 255 characters.
    pub id: Option<String>,
    /// Channel by which messages are sent.
    pub channel: Option<String>,
    /// Whether the text can be changed.
    pub customizable: Option<bool>,
    /// Name of the tenant. 1 to 255 characters.
    pub tenant: Option<String>,
    /// Texts of the message and who it comes from.
    pub content: Option<PhoneTemplateContent>,
    /// Kind of message the template is for. Up to 255 characters.
    pub r#type: Option<PhoneTemplateNotificationType>,
    /// Whether it is off. Default: `false`.
    pub disabled: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /branding/phone/templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneTemplateList {
    /// Templates of the page.
    pub templates: Option<Vec<PhoneTemplate>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /branding/phone/templates/{id}/try` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PhoneTemplateTest {
    /// Text for people.
    pub message: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One form of [`UniversalLoginTemplate`](super::UniversalLoginTemplate).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UniversalLoginTemplateBody {
    /// The template, as HTML with Liquid.
    pub body: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
