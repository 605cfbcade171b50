// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A branding alignment; a value in `logo_position` of
    /// [`BrandingThemeWidget`](super::BrandingThemeWidget).
    pub enum BrandingAlignment {
        /// `center`.
        Center = "center",
        /// `left`.
        Left = "left",
        /// None (`none`).
        None = "none",
        /// `right`.
        Right = "right",
    }
}

string_enum! {
    /// A branding captcha theme; a value in `captcha_widget_theme` of
    /// [`BrandingThemeColors`](super::BrandingThemeColors).
    pub enum BrandingCaptchaTheme {
        /// `auto`.
        Auto = "auto",
        /// `dark`.
        Dark = "dark",
        /// `light`.
        Light = "light",
    }
}

string_enum! {
    /// A branding link style; a value in `links_style` of
    /// [`BrandingThemeFonts`](super::BrandingThemeFonts).
    pub enum BrandingLinkStyle {
        /// `normal`.
        Normal = "normal",
        /// `underlined`.
        Underlined = "underlined",
    }
}

string_enum! {
    /// A branding page layout; a value in `page_layout` of
    /// [`BrandingThemePageBackground`](super::BrandingThemePageBackground).
    pub enum BrandingPageLayout {
        /// `center`.
        Center = "center",
        /// `left`.
        Left = "left",
        /// `right`.
        Right = "right",
    }
}

string_enum! {
    /// A branding social buttons layout; a value in `social_buttons_layout` of
    /// [`BrandingThemeWidget`](super::BrandingThemeWidget).
    pub enum BrandingSocialButtonsLayout {
        /// `bottom`.
        Bottom = "bottom",
        /// `top`.
        Top = "top",
    }
}

string_enum! {
    /// A branding theme identifiers login display; a value in `login_display` of
    /// [`BrandingThemeIdentifiers`](super::BrandingThemeIdentifiers).
    pub enum BrandingThemeIdentifiersLoginDisplay {
        /// `separate`.
        Separate = "separate",
        /// `unified`.
        Unified = "unified",
    }
}

string_enum! {
    /// Branding theme identifiers phone display formatting; a value in `formatting` of
    /// [`BrandingThemeIdentifiersPhoneDisplay`](super::BrandingThemeIdentifiersPhoneDisplay).
    pub enum BrandingThemeIdentifiersPhoneDisplayFormatting {
        /// `international`.
        International = "international",
        /// `regional`.
        Regional = "regional",
    }
}

string_enum! {
    /// Branding theme identifiers phone display masking; a value in `masking` of
    /// [`BrandingThemeIdentifiersPhoneDisplay`](super::BrandingThemeIdentifiersPhoneDisplay).
    pub enum BrandingThemeIdentifiersPhoneDisplayMasking {
        /// `hide_country_code`.
        HideCountryCode = "hide_country_code",
        /// `mask_digits`.
        MaskDigits = "mask_digits",
        /// `show_all`.
        ShowAll = "show_all",
    }
}

string_enum! {
    /// A branding theme shape; a value in `buttons_style` of
    /// [`BrandingThemeBorders`](super::BrandingThemeBorders).
    pub enum BrandingThemeShape {
        /// `pill`.
        Pill = "pill",
        /// `rounded`.
        Rounded = "rounded",
        /// `sharp`.
        Sharp = "sharp",
    }
}

string_enum! {
    /// A phone provider channel; a value in `channel` of
    /// [`BrandingPhoneProvider`](super::BrandingPhoneProvider).
    pub enum PhoneProviderChannel {
        /// `phone`.
        Phone = "phone",
    }
}

string_enum! {
    /// A phone provider delivery method; a value in `delivery_method` of
    /// [`TestPhoneProvider`](super::TestPhoneProvider).
    pub enum PhoneProviderDeliveryMethod {
        /// `text`.
        Text = "text",
        /// `voice`.
        Voice = "voice",
    }
}

string_enum! {
    /// A phone provider name; a value in `name` of
    /// [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
    pub enum PhoneProviderName {
        /// `twilio`.
        Twilio = "twilio",
        /// `custom`.
        Custom = "custom",
    }
}

string_enum! {
    /// A phone template notification type; a value in `type` of
    /// [`CreatePhoneTemplate`](super::CreatePhoneTemplate).
    pub enum PhoneTemplateNotificationType {
        /// `otp_verify`.
        OtpVerify = "otp_verify",
        /// `otp_enroll`.
        OtpEnroll = "otp_enroll",
        /// `change_password`.
        ChangePassword = "change_password",
        /// `blocked_account`.
        BlockedAccount = "blocked_account",
        /// `password_breach`.
        PasswordBreach = "password_breach",
    }
}
