// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};

use super::FormFieldDateConfigFormat;

/// A form field boolean, the [`FormField`](super::FormField) whose `type` is `BOOLEAN`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldBoolean {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldBooleanConfig>,
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

impl FormFieldBoolean {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormFieldBooleanConfig) -> Self {
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

auth0_core::__setters! { FormFieldBoolean {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldBoolean {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldBoolean);

/// A form field boolean config, in `config` of [`FormFieldBoolean`](super::FormFieldBoolean).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldBooleanConfig {
    pub default_value: Option<bool>,
    /// Options to choose from.
    pub options: Option<FormFieldBooleanConfigOptions>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldBooleanConfig {
    plain default_value: bool,
    value options: FormFieldBooleanConfigOptions,
} }

auth0_core::__record! { FormFieldBooleanConfig {
    optional default_value "default_value",
    optional options "options",
} }
auth0_core::__read!(FormFieldBooleanConfig);

/// Form field boolean config options, in `options` of
/// [`FormFieldBooleanConfig`](super::FormFieldBooleanConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldBooleanConfigOptions {
    /// Text for yes. 1 to 50 characters.
    pub r#true: Option<String>,
    /// Text for no. 1 to 50 characters.
    pub r#false: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldBooleanConfigOptions {
    value r#true: String,
    value r#false: String,
} }

auth0_core::__record! { FormFieldBooleanConfigOptions {
    optional r#true "true",
    optional r#false "false",
} }
auth0_core::__read!(FormFieldBooleanConfigOptions);

/// Form field cards, the [`FormField`](super::FormField) whose `type` is `CARDS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldCards {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldCardsConfig>,
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

impl FormFieldCards {
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

auth0_core::__setters! { FormFieldCards {
    value config: FormFieldCardsConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldCards {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldCards);

/// A form field cards config, in `config` of [`FormFieldCards`](super::FormFieldCards).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldCardsConfig {
    /// Whether the labels are not shown.
    pub hide_labels: Option<bool>,
    /// Whether more than one may be chosen.
    pub multiple: Option<bool>,
    /// Options to choose from.
    pub options: Option<Vec<FormFieldCardsConfigOption>>,
    /// Default value.
    pub default_value: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldCardsConfig {
    plain hide_labels: bool,
    plain multiple: bool,
    list options: FormFieldCardsConfigOption,
    value default_value: Json,
} }

auth0_core::__record! { FormFieldCardsConfig {
    optional hide_labels "hide_labels",
    optional multiple "multiple",
    optional options "options",
    optional default_value "default_value",
} }
auth0_core::__read!(FormFieldCardsConfig);

/// A form field cards config option, in `options` of
/// [`FormFieldCardsConfig`](super::FormFieldCardsConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldCardsConfigOption {
    /// Value that is submitted. At least 1 character.
    pub value: Option<String>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// URL of the image.
    pub image_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldCardsConfigOption {
    /// Creates the value with its required fields.
    pub fn new(
        value: impl Into<String>,
        label: impl Into<String>,
        image_url: impl Into<String>,
    ) -> Self {
        Self {
            value: Some(value.into()),
            label: Some(label.into()),
            image_url: Some(image_url.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldCardsConfigOption {
    optional value "value",
    optional label "label",
    optional image_url "image_url",
} }
auth0_core::__read!(FormFieldCardsConfigOption);

/// A form field choice, the [`FormField`](super::FormField) whose `type` is `CHOICE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldChoice {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldChoiceConfig>,
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

impl FormFieldChoice {
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

auth0_core::__setters! { FormFieldChoice {
    value config: FormFieldChoiceConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldChoice {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldChoice);

/// A form field choice config, in `config` of [`FormFieldChoice`](super::FormFieldChoice).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldChoiceConfig {
    /// Whether more than one may be chosen.
    pub multiple: Option<bool>,
    /// Options to choose from.
    pub options: Option<Vec<FormFieldConfigOption>>,
    /// Whether a custom answer can be entered.
    pub allow_other: Option<FormFieldChoiceConfigAllowOther>,
    /// Default value.
    pub default_value: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldChoiceConfig {
    plain multiple: bool,
    list options: FormFieldConfigOption,
    value allow_other: FormFieldChoiceConfigAllowOther,
    value default_value: Json,
} }

auth0_core::__record! { FormFieldChoiceConfig {
    optional multiple "multiple",
    optional options "options",
    optional allow_other "allow_other",
    optional default_value "default_value",
} }
auth0_core::__read!(FormFieldChoiceConfig);

/// A form field choice config allow other, in `allow_other` of
/// [`FormFieldChoiceConfig`](super::FormFieldChoiceConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldChoiceConfigAllowOther {
    /// Whether one may do so.
    pub enabled: Option<bool>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Text in the empty field. At least 1 character.
    pub placeholder: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldChoiceConfigAllowOther {
    plain enabled: bool,
    value label: String,
    value placeholder: String,
} }

auth0_core::__record! { FormFieldChoiceConfigAllowOther {
    optional enabled "enabled",
    optional label "label",
    optional placeholder "placeholder",
} }
auth0_core::__read!(FormFieldChoiceConfigAllowOther);

/// A form field config, in `config` of [`FormFieldUrl`](super::FormFieldUrl).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldConfig {
    /// Default value. At least 1 character.
    pub default_value: Option<String>,
    /// Text in the empty field. 1 to 500 characters.
    pub placeholder: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldConfig {
    value default_value: String,
    value placeholder: String,
} }

auth0_core::__record! { FormFieldConfig {
    optional default_value "default_value",
    optional placeholder "placeholder",
} }
auth0_core::__read!(FormFieldConfig);

/// A form field config option, in `options` of
/// [`FormFieldChoiceConfig`](super::FormFieldChoiceConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldConfigOption {
    /// Value that is submitted. At least 1 character.
    pub value: Option<String>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldConfigOption {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            label: Some(label.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldConfigOption {
    optional value "value",
    optional label "label",
} }
auth0_core::__read!(FormFieldConfigOption);

/// A form field custom, the [`FormField`](super::FormField) whose `type` is `CUSTOM`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldCustom {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldCustomConfig>,
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

impl FormFieldCustom {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormFieldCustomConfig) -> Self {
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

auth0_core::__setters! { FormFieldCustom {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldCustom {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldCustom);

/// A form field custom config, in `config` of [`FormFieldCustom`](super::FormFieldCustom).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldCustomConfig {
    /// JSON schema of the value.
    pub schema: Option<Json>,
    /// Code of the field. At least 1 character.
    pub code: Option<String>,
    /// Style sheet, as CSS. At least 1 character.
    pub css: Option<String>,
    /// Values that the code gets.
    pub params: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldCustomConfig {
    /// Creates the value with its required fields.
    pub fn new(schema: Json, code: impl Into<String>) -> Self {
        Self {
            schema: Some(schema),
            code: Some(code.into()),
            css: None,
            params: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFieldCustomConfig {
    value css: String,
    map params: String,
} }

auth0_core::__record! { FormFieldCustomConfig {
    optional schema "schema",
    optional code "code",
    optional css "css",
    optional params "params",
} }
auth0_core::__read!(FormFieldCustomConfig);

/// A form field date, the [`FormField`](super::FormField) whose `type` is `DATE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldDate {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldDateConfig>,
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

impl FormFieldDate {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormFieldDateConfig) -> Self {
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

auth0_core::__setters! { FormFieldDate {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldDate {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldDate);

/// A form field date config, in `config` of [`FormFieldDate`](super::FormFieldDate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldDateConfig {
    /// Whether a date or a time is asked for.
    pub format: Option<FormFieldDateConfigFormat>,
    /// Default value.
    pub default_value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldDateConfig {
    value format: FormFieldDateConfigFormat,
    value default_value: String,
} }

auth0_core::__record! { FormFieldDateConfig {
    optional format "format",
    optional default_value "default_value",
} }
auth0_core::__read!(FormFieldDateConfig);
