// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json};

use super::{
    BrandingAlignment, BrandingCaptchaTheme, BrandingLinkStyle, BrandingPageLayout,
    BrandingSocialButtonsLayout, BrandingThemeIdentifiersLoginDisplay,
    BrandingThemeIdentifiersPhoneDisplayFormatting, BrandingThemeIdentifiersPhoneDisplayMasking,
    BrandingThemeShape,
};

/// Branding theme borders, in `borders` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeBorders {
    /// Radius of the buttons' corners, in pixels. 1 to 10.
    pub button_border_radius: Option<i64>,
    /// Width of the buttons' borders, in pixels. Up to 10.
    pub button_border_weight: Option<i64>,
    /// Shape of the buttons.
    pub buttons_style: Option<BrandingThemeShape>,
    /// Radius of the corners of inputs, in pixels. Up to 10.
    pub input_border_radius: Option<i64>,
    /// Width of the borders of inputs, in pixels. Up to 3.
    pub input_border_weight: Option<i64>,
    /// Shape of the inputs.
    pub inputs_style: Option<BrandingThemeShape>,
    /// Whether the widget has a shadow.
    pub show_widget_shadow: Option<bool>,
    /// Width of the widget's border, in pixels. Up to 10.
    pub widget_border_weight: Option<i64>,
    /// Radius of the widget's corners, in pixels. Up to 50.
    pub widget_corner_radius: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeBorders {
    /// Creates the value with its required fields.
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

auth0_core::__record! { BrandingThemeBorders {
    optional button_border_radius "button_border_radius",
    optional button_border_weight "button_border_weight",
    optional buttons_style "buttons_style",
    optional input_border_radius "input_border_radius",
    optional input_border_weight "input_border_weight",
    optional inputs_style "inputs_style",
    optional show_widget_shadow "show_widget_shadow",
    optional widget_border_weight "widget_border_weight",
    optional widget_corner_radius "widget_corner_radius",
} }
auth0_core::__read!(BrandingThemeBorders);

/// Branding theme colors, in `colors` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeColors {
    /// Color of what has the focus.
    pub base_focus_color: Option<String>,
    /// Color of what the pointer is over.
    pub base_hover_color: Option<String>,
    /// Color of body text.
    pub body_text: Option<String>,
    /// Theme of the CAPTCHA.
    pub captcha_widget_theme: Option<BrandingCaptchaTheme>,
    /// Color of errors.
    pub error: Option<String>,
    /// Color of titles.
    pub header: Option<String>,
    /// Color of icons.
    pub icons: Option<String>,
    /// Background color of inputs.
    pub input_background: Option<String>,
    /// Color of the borders of inputs.
    pub input_border: Option<String>,
    /// Color of text that was entered.
    pub input_filled_text: Option<String>,
    /// Color of labels and placeholders.
    pub input_labels_placeholders: Option<String>,
    /// Color of links and of what has the focus.
    pub links_focused_components: Option<String>,
    /// Color of the main button.
    pub primary_button: Option<String>,
    /// Color of the main button's text.
    pub primary_button_label: Option<String>,
    /// Background color of inputs that cannot be changed.
    pub read_only_background: Option<String>,
    /// Color of the second button's border.
    pub secondary_button_border: Option<String>,
    /// Color of the second button's text.
    pub secondary_button_label: Option<String>,
    /// Color of success.
    pub success: Option<String>,
    /// Background color of the widget.
    pub widget_background: Option<String>,
    /// Color of the widget's border.
    pub widget_border: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeColors {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { BrandingThemeColors {
    value base_focus_color: String,
    value base_hover_color: String,
    value captcha_widget_theme: BrandingCaptchaTheme,
    value read_only_background: String,
} }

auth0_core::__record! { BrandingThemeColors {
    optional base_focus_color "base_focus_color",
    optional base_hover_color "base_hover_color",
    optional body_text "body_text",
    optional captcha_widget_theme "captcha_widget_theme",
    optional error "error",
    optional header "header",
    optional icons "icons",
    optional input_background "input_background",
    optional input_border "input_border",
    optional input_filled_text "input_filled_text",
    optional input_labels_placeholders "input_labels_placeholders",
    optional links_focused_components "links_focused_components",
    optional primary_button "primary_button",
    optional primary_button_label "primary_button_label",
    optional read_only_background "read_only_background",
    optional secondary_button_border "secondary_button_border",
    optional secondary_button_label "secondary_button_label",
    optional success "success",
    optional widget_background "widget_background",
    optional widget_border "widget_border",
} }
auth0_core::__read!(BrandingThemeColors);

/// A branding theme font, in `body_text` of [`BrandingThemeFonts`](super::BrandingThemeFonts).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeFont {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Size, in per cent of normal text.
    pub size: Option<f64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeFont {
    /// Creates the value with its required fields.
    pub fn new(bold: bool, size: f64) -> Self {
        Self {
            bold: Some(bold),
            size: Some(size),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { BrandingThemeFont {
    optional bold "bold",
    optional size "size",
} }
auth0_core::__read!(BrandingThemeFont);

/// Branding theme fonts, in `fonts` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeFonts {
    /// Body text.
    pub body_text: Option<BrandingThemeFont>,
    /// Text of the buttons.
    pub buttons_text: Option<BrandingThemeFont>,
    /// URL of the font.
    pub font_url: Option<String>,
    /// Labels of inputs.
    pub input_labels: Option<BrandingThemeFont>,
    /// Text of links.
    pub links: Option<BrandingThemeFont>,
    /// Whether links are underlined.
    pub links_style: Option<BrandingLinkStyle>,
    /// Size of normal text, in pixels. 12 to 24.
    pub reference_text_size: Option<i64>,
    /// Text below the title.
    pub subtitle: Option<BrandingThemeFont>,
    /// Text of titles.
    pub title: Option<BrandingThemeFont>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeFonts {
    /// Creates the value with its required fields.
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

auth0_core::__record! { BrandingThemeFonts {
    optional body_text "body_text",
    optional buttons_text "buttons_text",
    optional font_url "font_url",
    optional input_labels "input_labels",
    optional links "links",
    optional links_style "links_style",
    optional reference_text_size "reference_text_size",
    optional subtitle "subtitle",
    optional title "title",
} }
auth0_core::__read!(BrandingThemeFonts);

/// Branding theme identifiers, in `identifiers` of
/// [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeIdentifiers {
    pub login_display: Option<BrandingThemeIdentifiersLoginDisplay>,
    pub otp_autocomplete: Option<bool>,
    pub phone_display: Option<BrandingThemeIdentifiersPhoneDisplay>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeIdentifiers {
    /// Creates the value with its required fields.
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

auth0_core::__record! { BrandingThemeIdentifiers {
    optional login_display "login_display",
    optional otp_autocomplete "otp_autocomplete",
    optional phone_display "phone_display",
} }
auth0_core::__read!(BrandingThemeIdentifiers);

/// A branding theme identifiers phone display, in `phone_display` of
/// [`BrandingThemeIdentifiers`](super::BrandingThemeIdentifiers).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeIdentifiersPhoneDisplay {
    pub formatting: Option<BrandingThemeIdentifiersPhoneDisplayFormatting>,
    pub masking: Option<BrandingThemeIdentifiersPhoneDisplayMasking>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeIdentifiersPhoneDisplay {
    /// Creates the value with its required fields.
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

auth0_core::__record! { BrandingThemeIdentifiersPhoneDisplay {
    optional formatting "formatting",
    optional masking "masking",
} }
auth0_core::__read!(BrandingThemeIdentifiersPhoneDisplay);

/// A branding theme page background, in `page_background` of
/// [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemePageBackground {
    /// Background color.
    pub background_color: Option<String>,
    /// URL of the background image.
    pub background_image_url: Option<String>,
    /// Place of the widget on the page.
    pub page_layout: Option<BrandingPageLayout>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemePageBackground {
    /// Creates the value with its required fields.
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

auth0_core::__record! { BrandingThemePageBackground {
    optional background_color "background_color",
    optional background_image_url "background_image_url",
    optional page_layout "page_layout",
} }
auth0_core::__read!(BrandingThemePageBackground);

/// A branding theme widget, in `widget` of [`CreateBrandingTheme`](super::CreateBrandingTheme).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BrandingThemeWidget {
    /// Alignment of the title.
    pub header_text_alignment: Option<BrandingPageLayout>,
    /// Height of the logo, in pixels. 1 to 100.
    pub logo_height: Option<i64>,
    /// Place of the logo.
    pub logo_position: Option<BrandingAlignment>,
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Place of the social login buttons.
    pub social_buttons_layout: Option<BrandingSocialButtonsLayout>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl BrandingThemeWidget {
    /// Creates the value with its required fields.
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

auth0_core::__record! { BrandingThemeWidget {
    optional header_text_alignment "header_text_alignment",
    optional logo_height "logo_height",
    optional logo_position "logo_position",
    optional logo_url "logo_url",
    optional social_buttons_layout "social_buttons_layout",
} }
auth0_core::__read!(BrandingThemeWidget);

/// A phone provider configuration, in `configuration` of
/// [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneProviderConfiguration {
    /// Phone number or sender that messages come from.
    pub default_from: Option<String>,
    /// SID of Twilio's messaging service.
    pub mssid: Option<String>,
    /// SID of the Twilio account.
    pub sid: Option<String>,
    /// Whether by text message, by voice call or both. At least 1 element.
    pub delivery_methods: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl PhoneProviderConfiguration {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { PhoneProviderConfiguration {
    value default_from: String,
    value mssid: String,
    value sid: String,
} }

auth0_core::__record! { PhoneProviderConfiguration {
    optional default_from "default_from",
    optional mssid "mssid",
    optional sid "sid",
    optional delivery_methods "delivery_methods",
} }
auth0_core::__read!(PhoneProviderConfiguration);

/// A phone template body, in `body` of [`PhoneTemplateContent`](super::PhoneTemplateContent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneTemplateBody {
    /// Text of a text message. 1 to 20000 characters.
    pub text: Option<String>,
    /// Text of a voice call. 1 to 20000 characters.
    pub voice: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { PhoneTemplateBody {
    value text: String,
    value voice: String,
} }

auth0_core::__record! { PhoneTemplateBody {
    optional text "text",
    optional voice "voice",
} }
auth0_core::__read!(PhoneTemplateBody);

/// A phone template content, in `content` of [`CreatePhoneTemplate`](super::CreatePhoneTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PhoneTemplateContent {
    /// Language of the template.
    pub syntax: Option<String>,
    /// Phone number that messages come from. 1 to 16 characters.
    pub from: Option<String>,
    /// Texts of the message.
    pub body: Option<PhoneTemplateBody>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { PhoneTemplateContent {
    value syntax: String,
    value from: String,
    value body: PhoneTemplateBody,
} }

auth0_core::__record! { PhoneTemplateContent {
    optional syntax "syntax",
    optional from "from",
    optional body "body",
} }
auth0_core::__read!(PhoneTemplateContent);
