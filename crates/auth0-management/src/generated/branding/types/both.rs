// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::{Extra, Json};
use serde::{Deserialize, Serialize};

use super::{
    BrandingAlignment, BrandingCaptchaTheme, BrandingLinkStyle, BrandingPageLayout,
    BrandingSocialButtonsLayout, BrandingThemeIdentifiersLoginDisplay,
    BrandingThemeIdentifiersPhoneDisplayFormatting, BrandingThemeIdentifiersPhoneDisplayMasking,
    BrandingThemeShape,
};

/// The `borders` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeBorders {
    /// Radius of the buttons' corners, in pixels. 1 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_border_radius: Option<i64>,
    /// Width of the buttons' borders, in pixels. Up to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_border_weight: Option<i64>,
    /// Shape of the buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons_style: Option<BrandingThemeShape>,
    /// Radius of the corners of inputs, in pixels. Up to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_border_radius: Option<i64>,
    /// Width of the borders of inputs, in pixels. Up to 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_border_weight: Option<i64>,
    /// Shape of the inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputs_style: Option<BrandingThemeShape>,
    /// Whether the widget has a shadow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_widget_shadow: Option<bool>,
    /// Width of the widget's border, in pixels. Up to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_border_weight: Option<i64>,
    /// Radius of the widget's corners, in pixels. Up to 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_corner_radius: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeBorders {
    /// With what it must have.
    pub fn new(
        button_border_radius: i64,
        button_border_weight: i64,
        buttons_style: BrandingThemeShape,
        input_border_radius: i64,
        input_border_weight: i64,
        inputs_style: BrandingThemeShape,
        show_widget_shadow: bool,
        widget_border_weight: i64,
        widget_corner_radius: i64,
    ) -> Self {
        Self {
            button_border_radius: Some(button_border_radius),
            button_border_weight: Some(button_border_weight),
            buttons_style: Some(buttons_style),
            input_border_radius: Some(input_border_radius),
            input_border_weight: Some(input_border_weight),
            inputs_style: Some(inputs_style),
            show_widget_shadow: Some(show_widget_shadow),
            widget_border_weight: Some(widget_border_weight),
            widget_corner_radius: Some(widget_corner_radius),
            extra: Extra::default(),
        }
    }
}

/// The `colors` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeColors {
    /// Colour of what has the focus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_focus_color: Option<String>,
    /// Colour of what the pointer is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_hover_color: Option<String>,
    /// Colour of body text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_text: Option<String>,
    /// Theme of the CAPTCHA.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub captcha_widget_theme: Option<BrandingCaptchaTheme>,
    /// Colour of errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Colour of titles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// Colour of icons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icons: Option<String>,
    /// Background colour of inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_background: Option<String>,
    /// Colour of the borders of inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_border: Option<String>,
    /// Colour of text that was entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_filled_text: Option<String>,
    /// Colour of labels and placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_labels_placeholders: Option<String>,
    /// Colour of links and of what has the focus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links_focused_components: Option<String>,
    /// Colour of the main button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_button: Option<String>,
    /// Colour of the main button's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_button_label: Option<String>,
    /// Background colour of inputs that cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only_background: Option<String>,
    /// Colour of the second button's border.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_button_border: Option<String>,
    /// Colour of the second button's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_button_label: Option<String>,
    /// Colour of success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<String>,
    /// Background colour of the widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_background: Option<String>,
    /// Colour of the widget's border.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_border: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeColors {
    /// With what it must have.
    pub fn new(
        body_text: impl Into<String>,
        error: impl Into<String>,
        header: impl Into<String>,
        icons: impl Into<String>,
        input_background: impl Into<String>,
        input_border: impl Into<String>,
        input_filled_text: impl Into<String>,
        input_labels_placeholders: impl Into<String>,
        links_focused_components: impl Into<String>,
        primary_button: impl Into<String>,
        primary_button_label: impl Into<String>,
        secondary_button_border: impl Into<String>,
        secondary_button_label: impl Into<String>,
        success: impl Into<String>,
        widget_background: impl Into<String>,
        widget_border: impl Into<String>,
    ) -> Self {
        Self {
            base_focus_color: None,
            base_hover_color: None,
            body_text: Some(body_text.into()),
            captcha_widget_theme: None,
            error: Some(error.into()),
            header: Some(header.into()),
            icons: Some(icons.into()),
            input_background: Some(input_background.into()),
            input_border: Some(input_border.into()),
            input_filled_text: Some(input_filled_text.into()),
            input_labels_placeholders: Some(input_labels_placeholders.into()),
            links_focused_components: Some(links_focused_components.into()),
            primary_button: Some(primary_button.into()),
            primary_button_label: Some(primary_button_label.into()),
            read_only_background: None,
            secondary_button_border: Some(secondary_button_border.into()),
            secondary_button_label: Some(secondary_button_label.into()),
            success: Some(success.into()),
            widget_background: Some(widget_background.into()),
            widget_border: Some(widget_border.into()),
            extra: Extra::default(),
        }
    }
}

/// The `body_text` of [`BrandingThemeFonts`](super::BrandingThemeFonts).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeFont {
    /// Whether the text is bold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bold: Option<bool>,
    /// Size, in per cent of normal text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeFont {
    /// With what it must have.
    pub fn new(bold: bool, size: f64) -> Self {
        Self {
            bold: Some(bold),
            size: Some(size),
            extra: Extra::default(),
        }
    }
}

/// The `fonts` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeFonts {
    /// Body text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_text: Option<BrandingThemeFont>,
    /// Text of the buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons_text: Option<BrandingThemeFont>,
    /// URL of the font.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font_url: Option<String>,
    /// Labels of inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_labels: Option<BrandingThemeFont>,
    /// Text of links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<BrandingThemeFont>,
    /// Whether links are underlined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links_style: Option<BrandingLinkStyle>,
    /// Size of normal text, in pixels. 12 to 24.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_text_size: Option<i64>,
    /// Text below the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<BrandingThemeFont>,
    /// Text of titles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<BrandingThemeFont>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeFonts {
    /// With what it must have.
    pub fn new(
        body_text: BrandingThemeFont,
        buttons_text: BrandingThemeFont,
        font_url: impl Into<String>,
        input_labels: BrandingThemeFont,
        links: BrandingThemeFont,
        links_style: BrandingLinkStyle,
        reference_text_size: i64,
        subtitle: BrandingThemeFont,
        title: BrandingThemeFont,
    ) -> Self {
        Self {
            body_text: Some(body_text),
            buttons_text: Some(buttons_text),
            font_url: Some(font_url.into()),
            input_labels: Some(input_labels),
            links: Some(links),
            links_style: Some(links_style),
            reference_text_size: Some(reference_text_size),
            subtitle: Some(subtitle),
            title: Some(title),
            extra: Extra::default(),
        }
    }
}

/// The `identifiers` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeIdentifiers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_display: Option<BrandingThemeIdentifiersLoginDisplay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otp_autocomplete: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_display: Option<BrandingThemeIdentifiersPhoneDisplay>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeIdentifiers {
    /// With what it must have.
    pub fn new(
        login_display: BrandingThemeIdentifiersLoginDisplay,
        otp_autocomplete: bool,
        phone_display: BrandingThemeIdentifiersPhoneDisplay,
    ) -> Self {
        Self {
            login_display: Some(login_display),
            otp_autocomplete: Some(otp_autocomplete),
            phone_display: Some(phone_display),
            extra: Extra::default(),
        }
    }
}

/// The `phone_display` of [`BrandingThemeIdentifiers`](super::BrandingThemeIdentifiers).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeIdentifiersPhoneDisplay {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatting: Option<BrandingThemeIdentifiersPhoneDisplayFormatting>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masking: Option<BrandingThemeIdentifiersPhoneDisplayMasking>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeIdentifiersPhoneDisplay {
    /// With what it must have.
    pub fn new(
        formatting: BrandingThemeIdentifiersPhoneDisplayFormatting,
        masking: BrandingThemeIdentifiersPhoneDisplayMasking,
    ) -> Self {
        Self {
            formatting: Some(formatting),
            masking: Some(masking),
            extra: Extra::default(),
        }
    }
}

/// The `page_background` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemePageBackground {
    /// Background colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// URL of the background image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image_url: Option<String>,
    /// Place of the widget on the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_layout: Option<BrandingPageLayout>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemePageBackground {
    /// With what it must have.
    pub fn new(
        background_color: impl Into<String>,
        background_image_url: impl Into<String>,
        page_layout: BrandingPageLayout,
    ) -> Self {
        Self {
            background_color: Some(background_color.into()),
            background_image_url: Some(background_image_url.into()),
            page_layout: Some(page_layout),
            extra: Extra::default(),
        }
    }
}

/// The `widget` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BrandingThemeWidget {
    /// Alignment of the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_text_alignment: Option<BrandingPageLayout>,
    /// Height of the logo, in pixels. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_height: Option<i64>,
    /// Place of the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_position: Option<BrandingAlignment>,
    /// URL of the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Place of the social login buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_buttons_layout: Option<BrandingSocialButtonsLayout>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BrandingThemeWidget {
    /// With what it must have.
    pub fn new(
        header_text_alignment: BrandingPageLayout,
        logo_height: i64,
        logo_position: BrandingAlignment,
        logo_url: impl Into<String>,
        social_buttons_layout: BrandingSocialButtonsLayout,
    ) -> Self {
        Self {
            header_text_alignment: Some(header_text_alignment),
            logo_height: Some(logo_height),
            logo_position: Some(logo_position),
            logo_url: Some(logo_url.into()),
            social_buttons_layout: Some(social_buttons_layout),
            extra: Extra::default(),
        }
    }
}

/// The `configuration` of [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PhoneProviderConfiguration {
    /// Phone number or sender that messages come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_from: Option<String>,
    /// SID of Twilio's messaging service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mssid: Option<String>,
    /// SID of the Twilio account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// Whether by text message, by voice call or both. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_methods: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl PhoneProviderConfiguration {
    /// With what it must have.
    pub fn new(delivery_methods: Json) -> Self {
        Self {
            default_from: None,
            mssid: None,
            sid: None,
            delivery_methods: Some(delivery_methods),
            extra: Extra::default(),
        }
    }
}

/// The `body` of [`PhoneTemplateContent`](super::PhoneTemplateContent).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PhoneTemplateBody {
    /// Text of a text message. 1 to 20000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Text of a voice call. 1 to 20000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `content` of [`CreatePhoneTemplate`](super::CreatePhoneTemplate).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PhoneTemplateContent {
    /// Language of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syntax: Option<String>,
    /// Phone number that messages come from. 1 to 16 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Texts of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<PhoneTemplateBody>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
