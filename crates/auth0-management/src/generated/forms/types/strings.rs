// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `position` of [`FormBlockImageConfig`](super::FormBlockImageConfig).
pub enum FormBlockImageConfigPosition {
Left = "LEFT",
Center = "CENTER",
Right = "RIGHT",
}
}

string_enum! {
/// The `format` of [`FormFieldDateConfig`](super::FormFieldDateConfig).
pub enum FormFieldDateConfigFormat {
Date = "DATE",
Time = "TIME",
}
}

string_enum! {
/// The `categories` of [`FormFieldFileConfig`](super::FormFieldFileConfig).
pub enum FormFieldFileConfigCategory {
Audio = "AUDIO",
Video = "VIDEO",
Image = "IMAGE",
Document = "DOCUMENT",
Archive = "ARCHIVE",
}
}

string_enum! {
/// The `type` of [`FormFieldFileConfigStorage`](super::FormFieldFileConfigStorage).
pub enum FormFieldFileConfigStorageType {
Managed = "MANAGED",
Custom = "CUSTOM",
}
}

string_enum! {
/// The `hash` of [`FormFieldPasswordConfig`](super::FormFieldPasswordConfig).
pub enum FormFieldPasswordConfigHash {
None = "NONE",
Md5 = "MD5",
Sha1 = "SHA1",
Sha256 = "SHA256",
Sha512 = "SHA512",
}
}

string_enum! {
/// The `provider` of [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
pub enum FormFieldPaymentConfigProvider {
Stripe = "STRIPE",
}
}

string_enum! {
/// The `currency` of [`FormFieldPaymentOneOffAmount`](super::FormFieldPaymentOneOffAmount).
pub enum FormFieldPaymentCurrency {
Aud = "AUD",
Cad = "CAD",
Chf = "CHF",
Eur = "EUR",
Gbp = "GBP",
Inr = "INR",
Mxn = "MXN",
Sek = "SEK",
Usd = "USD",
}
}

string_enum! {
/// The `hydrate` of `GET /forms`.
pub enum FormHydrate {
FlowCount = "flow_count",
Links = "links",
}
}
