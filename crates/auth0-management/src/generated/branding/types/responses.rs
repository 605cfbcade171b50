// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    BrandingThemeBorders, BrandingThemeColors, BrandingThemeFonts, BrandingThemeIdentifiers,
    BrandingThemePageBackground, BrandingThemeWidget, PhoneProviderChannel,
    PhoneProviderConfiguration, PhoneProviderName, PhoneTemplateContent,
    PhoneTemplateNotificationType,
};
use crate::Timestamp;

/// Branding colors, in `colors` of [`BrandingSettings`](super::BrandingSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingColors {
    /// Main color.
    pub primary: Option<String>,
    /// Background color of the page, or a gradient.
    pub page_background: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BrandingColors {
    optional primary "primary",
    optional page_background "page_background",
} }
auth0_core::__read!(BrandingColors);

/// A branding font, in `font` of [`BrandingSettings`](super::BrandingSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingFont {
    /// URL of the font.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BrandingFont {
    optional url "url",
} }
auth0_core::__read!(BrandingFont);

/// A branding phone provider, returned by `POST /branding/phone/providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingPhoneProvider {
    /// Identifier. 1 to 255 characters.
    pub id: Option<String>,
    /// Name of the tenant. 1 to 255 characters.
    pub tenant: Option<String>,
    /// Provider, such as `twilio` or a custom one. 1 to 100 characters.
    pub name: Option<PhoneProviderName>,
    /// Channel by which messages are sent. Up to 100 characters.
    pub channel: Option<PhoneProviderChannel>,
    /// Whether it is off.
    pub disabled: Option<bool>,
    /// Settings of the provider.
    pub configuration: Option<PhoneProviderConfiguration>,
    /// When it was created. Up to 27 characters.
    pub created_at: Option<Timestamp>,
    /// When it was last changed. Up to 27 characters.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BrandingPhoneProvider {
    optional id "id",
    optional tenant "tenant",
    optional name "name",
    optional channel "channel",
    optional disabled "disabled",
    optional configuration "configuration",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(BrandingPhoneProvider);

/// Logo, colors and font of the tenant.
///
/// Returned by `GET /branding`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingSettings {
    /// Colors of the pages.
    pub colors: Option<BrandingColors>,
    /// URL of the icon.
    pub favicon_url: Option<String>,
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Font of the login pages.
    pub font: Option<BrandingFont>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BrandingSettings {
    optional colors "colors",
    optional favicon_url "favicon_url",
    optional logo_url "logo_url",
    optional font "font",
} }
auth0_core::__read!(BrandingSettings);

/// A theme of the Universal Login pages.
///
/// Returned by `POST /branding/themes`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingTheme {
    /// Borders and corners.
    pub borders: Option<BrandingThemeBorders>,
    /// Colors of the pages.
    pub colors: Option<BrandingThemeColors>,
    /// Name shown to people. Up to 2048 characters.
    pub display_name: Option<String>,
    /// Fonts and sizes of the theme.
    pub fonts: Option<BrandingThemeFonts>,
    /// Background of the page.
    pub page_background: Option<BrandingThemePageBackground>,
    /// Identifier of the theme. Up to 32 characters.
    pub theme_id: Option<String>,
    /// Box in which the login happens.
    pub widget: Option<BrandingThemeWidget>,
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { BrandingTheme {
    optional borders "borders",
    optional colors "colors",
    optional display_name "displayName",
    optional fonts "fonts",
    optional page_background "page_background",
    optional theme_id "themeId",
    optional widget "widget",
    optional identifiers "identifiers",
} }
auth0_core::__read!(BrandingTheme);

/// A phone provider list, returned by `GET /branding/phone/providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneProviderList {
    /// Phone providers of the tenant.
    pub providers: Option<Vec<BrandingPhoneProvider>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneProviderList {
    optional providers "providers",
} }
auth0_core::__read!(PhoneProviderList);

/// A phone provider test, returned by `POST /branding/phone/providers/{id}/try`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneProviderTest {
    /// Status that the provider answered with.
    pub code: Option<i64>,
    /// Text for people.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneProviderTest {
    optional code "code",
    optional message "message",
} }
auth0_core::__read!(PhoneProviderTest);

/// The text of one kind of phone message.
///
/// Returned by `POST /branding/phone/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Whether it is off.
    pub disabled: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneTemplate {
    optional id "id",
    optional channel "channel",
    optional customizable "customizable",
    optional tenant "tenant",
    optional content "content",
    optional r#type "type",
    optional disabled "disabled",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(PhoneTemplate);

/// A phone template list, returned by `GET /branding/phone/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneTemplateList {
    /// Templates of the page.
    pub templates: Option<Vec<PhoneTemplate>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneTemplateList {
    optional templates "templates",
} }
auth0_core::__read!(PhoneTemplateList);

/// A phone template test, returned by `POST /branding/phone/templates/{id}/try`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneTemplateTest {
    /// Text for people.
    pub message: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PhoneTemplateTest {
    optional message "message",
} }
auth0_core::__read!(PhoneTemplateTest);

/// A universal login template body, a form of
/// [`UniversalLoginTemplate`](super::UniversalLoginTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UniversalLoginTemplateBody {
    /// The template, as HTML with Liquid.
    pub body: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UniversalLoginTemplateBody {
    optional body "body",
} }
auth0_core::__read!(UniversalLoginTemplateBody);
