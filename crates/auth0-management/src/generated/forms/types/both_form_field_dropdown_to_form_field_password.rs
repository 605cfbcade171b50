// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json};

use super::{
    FormFieldConfigOption, FormFieldFileConfigCategory, FormFieldFileConfigStorageType,
    FormFieldPasswordConfigHash, FormTextConfig,
};

/// A form field dropdown, the [`FormField`](super::FormField) whose `type` is `DROPDOWN`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldDropdown {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldDropdownConfig>,
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

impl FormFieldDropdown {
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

auth0_core::__setters! { FormFieldDropdown {
    value config: FormFieldDropdownConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldDropdown {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldDropdown);

/// A form field dropdown config, in `config` of [`FormFieldDropdown`](super::FormFieldDropdown).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldDropdownConfig {
    /// Whether more than one may be chosen.
    pub multiple: Option<bool>,
    /// Options to choose from.
    pub options: Option<Vec<FormFieldConfigOption>>,
    /// Default value.
    pub default_value: Option<Json>,
    /// Text in the empty field. 1 to 500 characters.
    pub placeholder: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldDropdownConfig {
    plain multiple: bool,
    list options: FormFieldConfigOption,
    value default_value: Json,
    value placeholder: String,
} }

auth0_core::__record! { FormFieldDropdownConfig {
    optional multiple "multiple",
    optional options "options",
    optional default_value "default_value",
    optional placeholder "placeholder",
} }
auth0_core::__read!(FormFieldDropdownConfig);

/// A form field file, the [`FormField`](super::FormField) whose `type` is `FILE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldFile {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldFileConfig>,
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

impl FormFieldFile {
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

auth0_core::__setters! { FormFieldFile {
    value config: FormFieldFileConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldFile {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldFile);

/// A form field file config, in `config` of [`FormFieldFile`](super::FormFieldFile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldFileConfig {
    /// Whether more than one may be chosen.
    pub multiple: Option<bool>,
    /// Storage of uploaded files.
    pub storage: Option<FormFieldFileConfigStorage>,
    /// Kinds of file that are accepted.
    pub categories: Option<Vec<FormFieldFileConfigCategory>>,
    /// File name extensions that are accepted.
    pub extensions: Option<Vec<String>>,
    /// Greatest size of a file, in bytes. At least 1024.
    pub max_size: Option<i64>,
    /// How many files may be uploaded. At least 1.
    pub max_files: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldFileConfig {
    plain multiple: bool,
    value storage: FormFieldFileConfigStorage,
    list categories: FormFieldFileConfigCategory,
    list extensions: String,
    plain max_size: i64,
    plain max_files: i64,
} }

auth0_core::__record! { FormFieldFileConfig {
    optional multiple "multiple",
    optional storage "storage",
    optional categories "categories",
    optional extensions "extensions",
    optional max_size "maxSize",
    optional max_files "maxFiles",
} }
auth0_core::__read!(FormFieldFileConfig);

/// A form field file config storage, in `storage` of
/// [`FormFieldFileConfig`](super::FormFieldFileConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldFileConfigStorage {
    /// Whether Auth0 or oneself keeps the files.
    pub r#type: Option<FormFieldFileConfigStorageType>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFieldFileConfigStorage {
    /// Creates the value with its required fields.
    pub fn new(r#type: FormFieldFileConfigStorageType) -> Self {
        Self {
            r#type: Some(r#type),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormFieldFileConfigStorage {
    optional r#type "type",
} }
auth0_core::__read!(FormFieldFileConfigStorage);

/// A form field legal, the [`FormField`](super::FormField) whose `type` is `LEGAL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldLegal {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormTextConfig>,
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

impl FormFieldLegal {
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

auth0_core::__setters! { FormFieldLegal {
    value config: FormTextConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldLegal {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldLegal);

/// A form field number, the [`FormField`](super::FormField) whose `type` is `NUMBER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldNumber {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldNumberConfig>,
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

impl FormFieldNumber {
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

auth0_core::__setters! { FormFieldNumber {
    value config: FormFieldNumberConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldNumber {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldNumber);

/// A form field number config, in `config` of [`FormFieldNumber`](super::FormFieldNumber).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldNumberConfig {
    /// Default value.
    pub default_value: Option<f64>,
    /// Text in the empty field. 1 to 500 characters.
    pub placeholder: Option<String>,
    /// Least value.
    pub min_value: Option<f64>,
    /// Greatest value.
    pub max_value: Option<f64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldNumberConfig {
    value default_value: f64,
    value placeholder: String,
    value min_value: f64,
    value max_value: f64,
} }

auth0_core::__record! { FormFieldNumberConfig {
    optional default_value "default_value",
    optional placeholder "placeholder",
    optional min_value "min_value",
    optional max_value "max_value",
} }
auth0_core::__read!(FormFieldNumberConfig);

/// A form field password, the [`FormField`](super::FormField) whose `type` is `PASSWORD`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPassword {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldPasswordConfig>,
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

impl FormFieldPassword {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormFieldPasswordConfig) -> Self {
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

auth0_core::__setters! { FormFieldPassword {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldPassword {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldPassword);

/// A form field password config, in `config` of [`FormFieldPassword`](super::FormFieldPassword).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldPasswordConfig {
    /// How the value is hashed.
    pub hash: Option<FormFieldPasswordConfigHash>,
    /// Text in the empty field. Up to 500 characters.
    pub placeholder: Option<String>,
    /// Least length, in characters. At least 1.
    pub min_length: Option<i64>,
    /// Greatest length, in characters. At least 1.
    pub max_length: Option<i64>,
    /// Whether several kinds of character are required.
    pub complexity: Option<bool>,
    /// Whether the password must meet NIST's rules.
    pub nist: Option<bool>,
    /// Whether the strength of the password is shown.
    pub strength_meter: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormFieldPasswordConfig {
    value hash: FormFieldPasswordConfigHash,
    value placeholder: String,
    plain min_length: i64,
    plain max_length: i64,
    plain complexity: bool,
    plain nist: bool,
    plain strength_meter: bool,
} }

auth0_core::__record! { FormFieldPasswordConfig {
    optional hash "hash",
    optional placeholder "placeholder",
    optional min_length "min_length",
    optional max_length "max_length",
    optional complexity "complexity",
    optional nist "nist",
    optional strength_meter "strength_meter",
} }
auth0_core::__read!(FormFieldPasswordConfig);
