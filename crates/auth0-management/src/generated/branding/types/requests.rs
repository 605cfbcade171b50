// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Patch, Secret};

use super::{
    BrandingThemeBorders, BrandingThemeColors, BrandingThemeFonts, BrandingThemeIdentifiers,
    BrandingThemePageBackground, BrandingThemeWidget, PhoneProviderConfiguration,
    PhoneProviderCredentials, PhoneProviderDeliveryMethod, PhoneProviderName, PhoneTemplateBody,
    PhoneTemplateContent, PhoneTemplateNotificationType,
};

/// Request body of `POST /branding/phone/providers`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateBrandingPhoneProvider {
    /// Provider, such as `twilio` or a custom one. 1 to 100 characters.
    pub name: PhoneProviderName,
    /// Whether it is off.
    pub disabled: Option<bool>,
    /// Settings of the provider.
    pub configuration: Option<PhoneProviderConfiguration>,
    /// Credentials at the provider.
    pub credentials: PhoneProviderCredentials,
}

impl CreateBrandingPhoneProvider {
    /// Creates the value with its required fields.
    pub fn new(name: PhoneProviderName, credentials: PhoneProviderCredentials) -> Self {
        Self {
            name,
            disabled: None,
            configuration: None,
            credentials,
        }
    }
}

auth0_core::__setters! { CreateBrandingPhoneProvider {
    plain disabled: bool,
    value configuration: PhoneProviderConfiguration,
} }

auth0_core::__write! { CreateBrandingPhoneProvider {
    always name "name",
    optional disabled "disabled",
    optional configuration "configuration",
    always credentials "credentials",
} }

/// Request body of `POST /branding/themes`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateBrandingTheme {
    /// Borders and corners.
    pub borders: BrandingThemeBorders,
    /// Colors of the pages.
    pub colors: BrandingThemeColors,
    /// Name shown to people. Up to 2048 characters.
    pub display_name: Option<String>,
    /// Fonts and sizes of the theme.
    pub fonts: BrandingThemeFonts,
    /// Background of the page.
    pub page_background: BrandingThemePageBackground,
    /// Box in which the login happens.
    pub widget: BrandingThemeWidget,
    pub identifiers: Option<BrandingThemeIdentifiers>,
}

impl CreateBrandingTheme {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateBrandingTheme {
    value display_name: String,
    value identifiers: BrandingThemeIdentifiers,
} }

auth0_core::__write! { CreateBrandingTheme {
    always borders "borders",
    always colors "colors",
    optional display_name "displayName",
    always fonts "fonts",
    always page_background "page_background",
    always widget "widget",
    optional identifiers "identifiers",
} }

/// Request body of `POST /branding/phone/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePhoneTemplate {
    /// Kind of message the template is for. Up to 255 characters.
    pub r#type: Option<PhoneTemplateNotificationType>,
    /// Whether it is off. Default: `false`.
    pub disabled: Option<bool>,
    /// Texts of the message and who it comes from.
    pub content: Option<PhoneTemplateContent>,
}

auth0_core::__setters! { CreatePhoneTemplate {
    value r#type: PhoneTemplateNotificationType,
    plain disabled: bool,
    value content: PhoneTemplateContent,
} }

auth0_core::__write! { CreatePhoneTemplate {
    optional r#type "type",
    optional disabled "disabled",
    optional content "content",
} }

/// Custom provider credentials, a form of
/// [`PhoneProviderCredentials`](super::PhoneProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomProviderCredentials {}

auth0_core::__write! { CustomProviderCredentials {
} }

/// Request body of `POST /branding/phone/providers/{id}/try`.
#[derive(Debug, Clone, PartialEq)]
pub struct TestPhoneProvider {
    /// Phone number that receives the message. 1 to 16 characters.
    pub to: String,
    /// Whether by text message or by voice call. 1 to 10 characters.
    pub delivery_method: Option<PhoneProviderDeliveryMethod>,
}

impl TestPhoneProvider {
    /// Creates the value with its required fields.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            delivery_method: None,
        }
    }
}

auth0_core::__setters! { TestPhoneProvider {
    value delivery_method: PhoneProviderDeliveryMethod,
} }

auth0_core::__write! { TestPhoneProvider {
    always to "to",
    optional delivery_method "delivery_method",
} }

/// Request body of `POST /branding/phone/templates/{id}/try`.
#[derive(Debug, Clone, PartialEq)]
pub struct TestPhoneTemplate {
    /// Phone number that receives the message. 1 to 16 characters.
    pub to: String,
    /// Whether by text message or by voice call. 1 to 10 characters.
    pub delivery_method: Option<PhoneProviderDeliveryMethod>,
}

impl TestPhoneTemplate {
    /// Creates the value with its required fields.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            delivery_method: None,
        }
    }
}

auth0_core::__setters! { TestPhoneTemplate {
    value delivery_method: PhoneProviderDeliveryMethod,
} }

auth0_core::__write! { TestPhoneTemplate {
    always to "to",
    optional delivery_method "delivery_method",
} }

/// Twilio provider credentials, a form of
/// [`PhoneProviderCredentials`](super::PhoneProviderCredentials).
#[derive(Debug, Clone, PartialEq)]
pub struct TwilioProviderCredentials {
    /// Twilio's auth token. 1 to 255 characters.
    pub auth_token: Secret,
}

impl TwilioProviderCredentials {
    /// Creates the value with its required fields.
    pub fn new(auth_token: impl Into<Secret>) -> Self {
        Self {
            auth_token: auth_token.into(),
        }
    }
}

auth0_core::__write! { TwilioProviderCredentials {
    always auth_token "auth_token",
} }

/// A universal login template object, a form of
/// [`UpdateUniversalLoginTemplate`](super::UpdateUniversalLoginTemplate).
#[derive(Debug, Clone, PartialEq)]
pub struct UniversalLoginTemplateObject {
    /// The template, as HTML with Liquid. Up to 102400 characters.
    pub template: String,
}

impl UniversalLoginTemplateObject {
    /// Creates the value with its required fields.
    pub fn new(template: impl Into<String>) -> Self {
        Self {
            template: template.into(),
        }
    }
}

auth0_core::__write! { UniversalLoginTemplateObject {
    always template "template",
} }

/// Request body of `PATCH /branding`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBranding {
    /// Colors of the pages.
    pub colors: Patch<UpdateBrandingColors>,
    /// URL of the icon.
    pub favicon_url: Patch<String>,
    /// URL of the logo.
    pub logo_url: Patch<String>,
    /// Font of the login pages.
    pub font: Patch<UpdateBrandingFont>,
}

auth0_core::__setters! { UpdateBranding {
    patch colors: UpdateBrandingColors,
    patch favicon_url: String,
    patch logo_url: String,
    patch font: UpdateBrandingFont,
} }

auth0_core::__write! { UpdateBranding {
    patch colors "colors",
    patch favicon_url "favicon_url",
    patch logo_url "logo_url",
    patch font "font",
} }

/// Update branding colors, in `colors` of [`UpdateBranding`](super::UpdateBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBrandingColors {
    /// Main color.
    pub primary: Patch<String>,
    /// Background color of the page, or a gradient.
    pub page_background: Patch<Json>,
}

auth0_core::__setters! { UpdateBrandingColors {
    patch primary: String,
    patch page_background: Json,
} }

auth0_core::__write! { UpdateBrandingColors {
    patch primary "primary",
    patch page_background "page_background",
} }

/// An update branding font, in `font` of [`UpdateBranding`](super::UpdateBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBrandingFont {
    /// URL of the font.
    pub url: Patch<String>,
}

auth0_core::__setters! { UpdateBrandingFont {
    patch url: String,
} }

auth0_core::__write! { UpdateBrandingFont {
    patch url "url",
} }

/// Request body of `PATCH /branding/phone/providers/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateBrandingPhoneProvider {
    /// Provider, such as `twilio` or a custom one. 1 to 100 characters.
    pub name: Option<PhoneProviderName>,
    /// Whether it is off.
    pub disabled: Option<bool>,
    /// Credentials at the provider.
    pub credentials: Option<PhoneProviderCredentials>,
    /// Settings of the provider.
    pub configuration: Option<PhoneProviderConfiguration>,
}

auth0_core::__setters! { UpdateBrandingPhoneProvider {
    value name: PhoneProviderName,
    plain disabled: bool,
    value credentials: PhoneProviderCredentials,
    value configuration: PhoneProviderConfiguration,
} }

auth0_core::__write! { UpdateBrandingPhoneProvider {
    optional name "name",
    optional disabled "disabled",
    optional credentials "credentials",
    optional configuration "configuration",
} }

/// Request body of `PATCH /branding/themes/{themeId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateBrandingTheme {
    /// Borders and corners.
    pub borders: BrandingThemeBorders,
    /// Colors of the pages.
    pub colors: BrandingThemeColors,
    /// Name shown to people. Up to 2048 characters.
    pub display_name: Option<String>,
    /// Fonts and sizes of the theme.
    pub fonts: BrandingThemeFonts,
    /// Background of the page.
    pub page_background: BrandingThemePageBackground,
    /// Box in which the login happens.
    pub widget: BrandingThemeWidget,
    pub identifiers: Option<BrandingThemeIdentifiers>,
}

impl UpdateBrandingTheme {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { UpdateBrandingTheme {
    value display_name: String,
    value identifiers: BrandingThemeIdentifiers,
} }

auth0_core::__write! { UpdateBrandingTheme {
    always borders "borders",
    always colors "colors",
    optional display_name "displayName",
    always fonts "fonts",
    always page_background "page_background",
    always widget "widget",
    optional identifiers "identifiers",
} }

/// Request body of `PATCH /branding/phone/templates/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePhoneTemplate {
    /// Texts of the message and who it comes from.
    pub content: Option<UpdatePhoneTemplateContent>,
    /// Whether it is off.
    pub disabled: Option<bool>,
}

auth0_core::__setters! { UpdatePhoneTemplate {
    value content: UpdatePhoneTemplateContent,
    plain disabled: bool,
} }

auth0_core::__write! { UpdatePhoneTemplate {
    optional content "content",
    optional disabled "disabled",
} }

/// An update phone template content, in `content` of
/// [`UpdatePhoneTemplate`](super::UpdatePhoneTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePhoneTemplateContent {
    /// Phone number that messages come from. 1 to 16 characters.
    pub from: Option<String>,
    /// Texts of the message.
    pub body: Option<PhoneTemplateBody>,
}

auth0_core::__setters! { UpdatePhoneTemplateContent {
    value from: String,
    value body: PhoneTemplateBody,
} }

auth0_core::__write! { UpdatePhoneTemplateContent {
    optional from "from",
    optional body "body",
} }
