// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json, Secret};

use super::{
    FormFieldPaymentConfigCharge, FormFieldPaymentConfigProvider, FormFieldPaymentCurrency,
};
use crate::generated::shared::TextOrNumber;

/// A form field payment, the [`FormField`](super::FormField) whose `type` is `PAYMENT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPayment {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldPaymentConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldPayment {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormFieldPaymentConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFieldPayment {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldPayment {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldPayment);

/// A form field payment config, in `config` of [`FormFieldPayment`](super::FormFieldPayment).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentConfig {
    /// Payment service.
    pub provider: Option<FormFieldPaymentConfigProvider>,
    /// Amount that is charged.
    pub charge: Option<FormFieldPaymentConfigCharge>,
    /// Credentials at the provider.
    pub credentials: Option<FormFieldPaymentConfigCredentials>,
    /// Whom to charge.
    pub customer: Option<Json>,
    /// Fields for the card.
    pub fields: Option<FormFieldPaymentConfigFields>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldPaymentConfig {
    /// Creates the value with its required fields.
    pub fn new(
        charge: FormFieldPaymentConfigCharge,
        credentials: FormFieldPaymentConfigCredentials,
    ) -> Self {
        Self {
            provider: None,
            charge: Some(charge),
            credentials: Some(credentials),
            customer: None,
            fields: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFieldPaymentConfig {
    value provider: FormFieldPaymentConfigProvider,
    value customer: Json,
    value fields: FormFieldPaymentConfigFields,
} }

auth0_core::__record! { FormFieldPaymentConfig {
    optional provider "provider",
    optional charge "charge",
    optional credentials "credentials",
    optional customer "customer",
    optional fields "fields",
} }
auth0_core::__read!(FormFieldPaymentConfig);

/// Form field payment config credentials, in `credentials` of
/// [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentConfigCredentials {
    /// Public key, in PEM. 1 to 250 characters.
    pub public_key: Option<String>,
    /// Private key. 1 to 250 characters.
    pub private_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldPaymentConfigCredentials {
    /// Creates the value with its required fields.
    pub fn new(public_key: impl Into<String>, private_key: impl Into<Secret>) -> Self {
        Self {
            public_key: Some(public_key.into()),
            private_key: Some(private_key.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldPaymentConfigCredentials {
    optional public_key "public_key",
    optional private_key "private_key",
} }
auth0_core::__read!(FormFieldPaymentConfigCredentials);

/// Form field payment config field properties, in `card_number` of
/// [`FormFieldPaymentConfigFields`](super::FormFieldPaymentConfigFields).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentConfigFieldProperties {
    /// Text beside it. 1 to 250 characters.
    pub label: Option<String>,
    /// Text in the empty field. 1 to 250 characters.
    pub placeholder: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldPaymentConfigFieldProperties {
    value label: String,
    value placeholder: String,
} }

auth0_core::__record! { FormFieldPaymentConfigFieldProperties {
    optional label "label",
    optional placeholder "placeholder",
} }
auth0_core::__read!(FormFieldPaymentConfigFieldProperties);

/// Form field payment config fields, in `fields` of
/// [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentConfigFields {
    /// Field for the card's number.
    pub card_number: Option<FormFieldPaymentConfigFieldProperties>,
    /// Field for the card's expiry.
    pub expiration_date: Option<FormFieldPaymentConfigFieldProperties>,
    /// Field for the card's security code.
    pub security_code: Option<FormFieldPaymentConfigFieldProperties>,
    /// Whether marks of trust are shown.
    pub trustmarks: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldPaymentConfigFields {
    value card_number: FormFieldPaymentConfigFieldProperties,
    value expiration_date: FormFieldPaymentConfigFieldProperties,
    value security_code: FormFieldPaymentConfigFieldProperties,
    plain trustmarks: bool,
} }

auth0_core::__record! { FormFieldPaymentConfigFields {
    optional card_number "card_number",
    optional expiration_date "expiration_date",
    optional security_code "security_code",
    optional trustmarks "trustmarks",
} }
auth0_core::__read!(FormFieldPaymentConfigFields);

/// A form field payment one off, the
/// [`FormFieldPaymentConfigCharge`](super::FormFieldPaymentConfigCharge) whose `type` is `ONE_OFF`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentOneOff {
    /// Settings of the single charge.
    pub one_off: Option<FormFieldPaymentOneOffAmount>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldPaymentOneOff {
    /// Creates the value with its required fields.
    pub fn new(one_off: FormFieldPaymentOneOffAmount) -> Self {
        Self {
            one_off: Some(one_off),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldPaymentOneOff {
    optional one_off "one_off",
} }
auth0_core::__read!(FormFieldPaymentOneOff);

/// A form field payment one off amount, in `one_off` of
/// [`FormFieldPaymentOneOff`](super::FormFieldPaymentOneOff).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentOneOffAmount {
    /// Amount to charge.
    pub amount: Option<TextOrNumber>,
    /// Currency of the charge.
    pub currency: Option<FormFieldPaymentCurrency>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldPaymentOneOffAmount {
    /// Creates the value with its required fields.
    pub fn new(amount: TextOrNumber, currency: FormFieldPaymentCurrency) -> Self {
        Self {
            amount: Some(amount),
            currency: Some(currency),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldPaymentOneOffAmount {
    optional amount "amount",
    optional currency "currency",
} }
auth0_core::__read!(FormFieldPaymentOneOffAmount);

/// A form field payment subscription, the
/// [`FormFieldPaymentConfigCharge`](super::FormFieldPaymentConfigCharge) whose `type` is
/// `SUBSCRIPTION`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPaymentSubscription {
    /// Settings of the repeated charge.
    pub subscription: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldPaymentSubscription {
    /// Creates the value with its required fields.
    pub fn new(subscription: Json) -> Self {
        Self {
            subscription: Some(subscription),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldPaymentSubscription {
    optional subscription "subscription",
} }
auth0_core::__read!(FormFieldPaymentSubscription);

/// A form field social, the [`FormField`](super::FormField) whose `type` is `SOCIAL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldSocial {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldSocialConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldSocial {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFieldSocial {
    value config: FormFieldSocialConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldSocial {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldSocial);

/// A form field social config, in `config` of [`FormFieldSocial`](super::FormFieldSocial).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldSocialConfig {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FormFieldSocialConfig {
} }
auth0_core::__read!(FormFieldSocialConfig);

/// A form field tel, the [`FormField`](super::FormField) whose `type` is `TEL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldTel {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldTelConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldTel {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFieldTel {
    value config: FormFieldTelConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldTel {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldTel);

/// A form field tel config, in `config` of [`FormFieldTel`](super::FormFieldTel).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldTelConfig {
    /// Default value.
    pub default_value: Option<String>,
    /// Text in the empty field. Up to 500 characters.
    pub placeholder: Option<String>,
    /// Least length, in characters. At least 1.
    pub min_length: Option<i64>,
    /// Greatest length, in characters. At least 1.
    pub max_length: Option<i64>,
    /// Whether the country can be picked.
    pub country_picker: Option<bool>,
    /// Texts of the field.
    pub strings: Option<FormFieldTelConfigStrings>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldTelConfig {
    value default_value: String,
    value placeholder: String,
    plain min_length: i64,
    plain max_length: i64,
    plain country_picker: bool,
    value strings: FormFieldTelConfigStrings,
} }

auth0_core::__record! { FormFieldTelConfig {
    optional default_value "default_value",
    optional placeholder "placeholder",
    optional min_length "min_length",
    optional max_length "max_length",
    optional country_picker "country_picker",
    optional strings "strings",
} }
auth0_core::__read!(FormFieldTelConfig);

/// Form field tel config strings, in `strings` of
/// [`FormFieldTelConfig`](super::FormFieldTelConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldTelConfigStrings {
    /// Text in the empty search field. At least 1 character.
    pub filter_placeholder: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldTelConfigStrings {
    value filter_placeholder: String,
} }

auth0_core::__record! { FormFieldTelConfigStrings {
    optional filter_placeholder "filter_placeholder",
} }
auth0_core::__read!(FormFieldTelConfigStrings);

/// A form field text, the [`FormField`](super::FormField) whose `type` is `TEXT`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldText {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldTextConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldText {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFieldText {
    value config: FormFieldTextConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldText {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldText);

/// A form field text config, in `config` of [`FormFieldText`](super::FormFieldText).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldTextConfig {
    /// Whether there are several lines.
    pub multiline: Option<bool>,
    /// Default value. At least 1 character.
    pub default_value: Option<String>,
    /// Text in the empty field. 1 to 500 characters.
    pub placeholder: Option<String>,
    /// Least length, in characters. At least 1.
    pub min_length: Option<i64>,
    /// Greatest length, in characters. At least 1.
    pub max_length: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldTextConfig {
    plain multiline: bool,
    value default_value: String,
    value placeholder: String,
    plain min_length: i64,
    plain max_length: i64,
} }

auth0_core::__record! { FormFieldTextConfig {
    optional multiline "multiline",
    optional default_value "default_value",
    optional placeholder "placeholder",
    optional min_length "min_length",
    optional max_length "max_length",
} }
auth0_core::__read!(FormFieldTextConfig);
