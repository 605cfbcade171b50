// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `logo_position` of [`BrandingThemeWidget`](super::BrandingThemeWidget).
pub enum BrandingAlignment {
Center = "center",
Left = "left",
None = "none",
Right = "right",
}
}

string_enum! {
/// The `captcha_widget_theme` of [`BrandingThemeColors`](super::BrandingThemeColors).
pub enum BrandingCaptchaTheme {
Auto = "auto",
Dark = "dark",
Light = "light",
}
}

string_enum! {
/// The `links_style` of [`BrandingThemeFonts`](super::BrandingThemeFonts).
pub enum BrandingLinkStyle {
Normal = "normal",
Underlined = "underlined",
}
}

string_enum! {
/// The `page_layout` of [`BrandingThemePageBackground`](super::BrandingThemePageBackground).
pub enum BrandingPageLayout {
Center = "center",
Left = "left",
Right = "right",
}
}

string_enum! {
/// The `social_buttons_layout` of [`BrandingThemeWidget`](super::BrandingThemeWidget).
pub enum BrandingSocialButtonsLayout {
Bottom = "bottom",
Top = "top",
}
}

string_enum! {
/// The `login_display` of [`BrandingThemeIdentifiers`](super::BrandingThemeIdentifiers).
pub enum BrandingThemeIdentifiersLoginDisplay {
Separate = "separate",
Unified = "unified",
}
}

string_enum! {
/// The `formatting` of
/// [`BrandingThemeIdentifiersPhoneDisplay`](super::BrandingThemeIdentifiersPhoneDisplay).
pub enum BrandingThemeIdentifiersPhoneDisplayFormatting {
International = "international",
Regional = "regional",
}
}

string_enum! {
/// The `masking` of
/// [`BrandingThemeIdentifiersPhoneDisplay`](super::BrandingThemeIdentifiersPhoneDisplay).
pub enum BrandingThemeIdentifiersPhoneDisplayMasking {
HideCountryCode = "hide_country_code",
MaskDigits = "mask_digits",
ShowAll = "show_all",
}
}

string_enum! {
/// The `buttons_style` of [`BrandingThemeBorders`](super::BrandingThemeBorders).
pub enum BrandingThemeShape {
Pill = "pill",
Rounded = "rounded",
Sharp = "sharp",
}
}

string_enum! {
/// The `channel` of [`BrandingPhoneProvider`](super::BrandingPhoneProvider).
pub enum PhoneProviderChannel {
Phone = "phone",
}
}

string_enum! {
/// The `delivery_method` of [`TestPhoneProvider`](super::TestPhoneProvider).
pub enum PhoneProviderDeliveryMethod {
Text = "text",
Voice = "voice",
}
}

string_enum! {
/// The `name` of [`CreateBrandingPhoneProvider`](super::CreateBrandingPhoneProvider).
pub enum PhoneProviderName {
Twilio = "twilio",
Custom = "custom",
}
}

string_enum! {
/// The `type` of [`CreatePhoneTemplate`](super::CreatePhoneTemplate).
pub enum PhoneTemplateNotificationType {
OtpVerify = "otp_verify",
OtpEnroll = "otp_enroll",
ChangePassword = "change_password",
BlockedAccount = "blocked_account",
PasswordBreach = "password_breach",
}
}
