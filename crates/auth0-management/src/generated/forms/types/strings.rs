// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A form block image config position; a value in `position` of
    /// [`FormBlockImageConfig`](super::FormBlockImageConfig).
    pub enum FormBlockImageConfigPosition {
        /// `LEFT`.
        Left = "LEFT",
        /// `CENTER`.
        Center = "CENTER",
        /// `RIGHT`.
        Right = "RIGHT",
    }
}

string_enum! {
    /// A form field date config format; a value in `format` of
    /// [`FormFieldDateConfig`](super::FormFieldDateConfig).
    pub enum FormFieldDateConfigFormat {
        /// `DATE`.
        Date = "DATE",
        /// `TIME`.
        Time = "TIME",
    }
}

string_enum! {
    /// A form field file config category; a value in `categories` of
    /// [`FormFieldFileConfig`](super::FormFieldFileConfig).
    pub enum FormFieldFileConfigCategory {
        /// `AUDIO`.
        Audio = "AUDIO",
        /// `VIDEO`.
        Video = "VIDEO",
        /// `IMAGE`.
        Image = "IMAGE",
        /// `DOCUMENT`.
        Document = "DOCUMENT",
        /// `ARCHIVE`.
        Archive = "ARCHIVE",
    }
}

string_enum! {
    /// A form field file config storage type; a value in `type` of
    /// [`FormFieldFileConfigStorage`](super::FormFieldFileConfigStorage).
    pub enum FormFieldFileConfigStorageType {
        /// `MANAGED`.
        Managed = "MANAGED",
        /// `CUSTOM`.
        Custom = "CUSTOM",
    }
}

string_enum! {
    /// A form field password config hash; a value in `hash` of
    /// [`FormFieldPasswordConfig`](super::FormFieldPasswordConfig).
    pub enum FormFieldPasswordConfigHash {
        /// `NONE`.
        None = "NONE",
        /// `MD5`.
        Md5 = "MD5",
        /// `SHA1`.
        Sha1 = "SHA1",
        /// `SHA256`.
        Sha256 = "SHA256",
        /// `SHA512`.
        Sha512 = "SHA512",
    }
}

string_enum! {
    /// A form field payment config provider; a value in `provider` of
    /// [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
    pub enum FormFieldPaymentConfigProvider {
        /// `STRIPE`.
        Stripe = "STRIPE",
    }
}

string_enum! {
    /// A form field payment currency; a value in `currency` of
    /// [`FormFieldPaymentOneOffAmount`](super::FormFieldPaymentOneOffAmount).
    pub enum FormFieldPaymentCurrency {
        /// `AUD`.
        Aud = "AUD",
        /// `CAD`.
        Cad = "CAD",
        /// `CHF`.
        Chf = "CHF",
        /// `EUR`.
        Eur = "EUR",
        /// `GBP`.
        Gbp = "GBP",
        /// `INR`.
        Inr = "INR",
        /// `MXN`.
        Mxn = "MXN",
        /// `SEK`.
        Sek = "SEK",
        /// `USD`.
        Usd = "USD",
    }
}

string_enum! {
    /// A form hydrate; a value for `hydrate` of `GET /forms`.
    pub enum FormHydrate {
        /// `flow_count`.
        FlowCount = "flow_count",
        /// `links`.
        Links = "links",
    }
}
