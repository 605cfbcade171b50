// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Secret};
use serde::{Deserialize, Serialize};

use super::{
    FormBlockImageConfigPosition, FormComponent, FormFieldDateConfigFormat,
    FormFieldFileConfigCategory, FormFieldFileConfigStorageType, FormFieldPasswordConfigHash,
    FormFieldPaymentConfigCharge, FormFieldPaymentConfigProvider, FormFieldPaymentCurrency,
};
use crate::generated::shared::TextOrNumber;

/// [`FormBlock`](super::FormBlock) where `type` is `NEXT_BUTTON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockButton {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockButtonConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockButton {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormBlockButtonConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormBlockButton`](super::FormBlockButton).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockButtonConfig {
    /// Text that is shown or sent. Up to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockButtonConfig {
    /// With what it must have.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FormBlock`](super::FormBlock) where `type` is `DIVIDER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockDivider {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormTextConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockDivider {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            extra: Extra::default(),
        }
    }
}

/// [`FormBlock`](super::FormBlock) where `type` is `HTML`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockHtml {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormContentConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockHtml {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            extra: Extra::default(),
        }
    }
}

/// [`FormBlock`](super::FormBlock) where `type` is `IMAGE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockImage {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockImageConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockImage {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormBlockImage`](super::FormBlockImage).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockImageConfig {
    /// URL of the image. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// Alignment of the image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<FormBlockImageConfigPosition>,
    /// Height, in pixels. 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockImageConfig {
    /// With what it must have.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: Some(src.into()),
            position: None,
            height: None,
            extra: Extra::default(),
        }
    }
}

/// [`FormBlock`](super::FormBlock) where `type` is `JUMP_BUTTON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockJumpButton {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockJumpButtonConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockJumpButton {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormBlockJumpButtonConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormBlockJumpButton`](super::FormBlockJumpButton).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockJumpButtonConfig {
    /// Text that is shown or sent. Up to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Node that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_node: Option<String>,
    /// How it looks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<FormBlockJumpButtonConfigStyle>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockJumpButtonConfig {
    /// With what it must have.
    pub fn new(text: impl Into<String>, next_node: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            next_node: Some(next_node.into()),
            style: None,
            extra: Extra::default(),
        }
    }
}

/// The `style` of [`FormBlockJumpButtonConfig`](super::FormBlockJumpButtonConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockJumpButtonConfigStyle {
    /// Background colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormBlock`](super::FormBlock) where `type` is `RESEND_BUTTON`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockResendButton {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockResendButtonConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockResendButton {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormBlockResendButtonConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormBlockResendButton`](super::FormBlockResendButton).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormBlockResendButtonConfig {
    /// Text while the message can be sent again. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_text: Option<String>,
    /// Text of the button. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text: Option<String>,
    /// Text while the message cannot be sent again yet. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_text: Option<String>,
    /// Alignment of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_alignment: Option<FormBlockImageConfigPosition>,
    /// Flow that sends the message. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
    /// How often the message can be sent again. 1 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// Seconds until the message can be sent again. 1 to 60.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_time: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormBlockResendButtonConfig {
    /// With what it must have.
    pub fn new(
        active_text: impl Into<String>,
        button_text: impl Into<String>,
        waiting_text: impl Into<String>,
        flow_id: impl Into<String>,
    ) -> Self {
        Self {
            active_text: Some(active_text.into()),
            button_text: Some(button_text.into()),
            waiting_text: Some(waiting_text.into()),
            text_alignment: None,
            flow_id: Some(flow_id.into()),
            max_attempts: None,
            waiting_time: None,
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormBlockHtml`](super::FormBlockHtml).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormContentConfig {
    /// The HTML. Up to 10000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `ending` of [`Form`](super::Form).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormEndingNode {
    /// Where the browser goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirection: Option<FormEndingNodeRedirection>,
    /// What happens once the form has been submitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_submit: Option<FormEndingNodeAfterSubmit>,
    /// Place in the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// Whether the login goes on afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resume_flow: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `after_submit` of [`FormEndingNode`](super::FormEndingNode).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormEndingNodeAfterSubmit {
    /// Identifier of the flow. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `redirection` of [`FormEndingNode`](super::FormEndingNode).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormEndingNodeRedirection {
    /// Seconds until the redirect. Up to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay: Option<i64>,
    /// URL to which the browser goes. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormEndingNodeRedirection {
    /// With what it must have.
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            delay: None,
            target: Some(target.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FormField`](super::FormField) where `type` is `BOOLEAN`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldBoolean {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldBooleanConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldBoolean {
    /// With what it must have.
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

/// The `config` of [`FormFieldBoolean`](super::FormFieldBoolean).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldBooleanConfig {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<bool>,
    /// What may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<FormFieldBooleanConfigOptions>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `options` of [`FormFieldBooleanConfig`](super::FormFieldBooleanConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldBooleanConfigOptions {
    /// Text for yes. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#true: Option<String>,
    /// Text for no. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#false: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `CARDS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldCards {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldCardsConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldCards {
    /// With what it must have.
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

/// The `config` of [`FormFieldCards`](super::FormFieldCards).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldCardsConfig {
    /// Whether the labels are not shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_labels: Option<bool>,
    /// Whether more than one may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// What may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<FormFieldCardsConfigOption>>,
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `options` of [`FormFieldCardsConfig`](super::FormFieldCardsConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldCardsConfigOption {
    /// Value that is submitted. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// URL of the image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldCardsConfigOption {
    /// With what it must have.
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

/// [`FormField`](super::FormField) where `type` is `CHOICE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldChoice {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldChoiceConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldChoice {
    /// With what it must have.
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

/// The `config` of [`FormFieldChoice`](super::FormFieldChoice).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldChoiceConfig {
    /// Whether more than one may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// What may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<FormFieldConfigOption>>,
    /// Whether one may enter an answer of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_other: Option<FormFieldChoiceConfigAllowOther>,
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `allow_other` of [`FormFieldChoiceConfig`](super::FormFieldChoiceConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldChoiceConfigAllowOther {
    /// Whether one may do so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Text in the empty field. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `config` of [`FormFieldUrl`](super::FormFieldUrl).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldConfig {
    /// Value at the beginning. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Text in the empty field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `options` of [`FormFieldChoiceConfig`](super::FormFieldChoiceConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldConfigOption {
    /// Value that is submitted. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldConfigOption {
    /// With what it must have.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            label: Some(label.into()),
            extra: Extra::default(),
        }
    }
}

/// [`FormField`](super::FormField) where `type` is `CUSTOM`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldCustom {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldCustomConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldCustom {
    /// With what it must have.
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

/// The `config` of [`FormFieldCustom`](super::FormFieldCustom).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldCustomConfig {
    /// JSON schema of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Json>,
    /// Code of the field. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Style sheet, as CSS. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
    /// Values that the code gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<BTreeMap<String, String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldCustomConfig {
    /// With what it must have.
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

/// [`FormField`](super::FormField) where `type` is `DATE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldDate {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldDateConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldDate {
    /// With what it must have.
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

/// The `config` of [`FormFieldDate`](super::FormFieldDate).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldDateConfig {
    /// Whether a date or a time is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<FormFieldDateConfigFormat>,
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `DROPDOWN`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldDropdown {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldDropdownConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldDropdown {
    /// With what it must have.
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

/// The `config` of [`FormFieldDropdown`](super::FormFieldDropdown).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldDropdownConfig {
    /// Whether more than one may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// What may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<FormFieldConfigOption>>,
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Json>,
    /// Text in the empty field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `FILE`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldFile {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldFileConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldFile {
    /// With what it must have.
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

/// The `config` of [`FormFieldFile`](super::FormFieldFile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldFileConfig {
    /// Whether more than one may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// Where files are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<FormFieldFileConfigStorage>,
    /// Kinds of file that are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<FormFieldFileConfigCategory>>,
    /// File name extensions that are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Vec<String>>,
    /// Greatest size of a file, in bytes. At least 1024.
    #[serde(rename = "maxSize", skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i64>,
    /// How many files may be uploaded. At least 1.
    #[serde(rename = "maxFiles", skip_serializing_if = "Option::is_none")]
    pub max_files: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `storage` of [`FormFieldFileConfig`](super::FormFieldFileConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldFileConfigStorage {
    /// Whether Auth0 or oneself keeps the files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<FormFieldFileConfigStorageType>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldFileConfigStorage {
    /// With what it must have.
    pub fn new(r#type: FormFieldFileConfigStorageType) -> Self {
        Self {
            r#type: Some(r#type),
            extra: Extra::default(),
        }
    }
}

/// [`FormField`](super::FormField) where `type` is `LEGAL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldLegal {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormTextConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldLegal {
    /// With what it must have.
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

/// [`FormField`](super::FormField) where `type` is `NUMBER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldNumber {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldNumberConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldNumber {
    /// With what it must have.
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

/// The `config` of [`FormFieldNumber`](super::FormFieldNumber).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldNumberConfig {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<f64>,
    /// Text in the empty field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Least value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_value: Option<f64>,
    /// Greatest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_value: Option<f64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `PASSWORD`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPassword {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldPasswordConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPassword {
    /// With what it must have.
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

/// The `config` of [`FormFieldPassword`](super::FormFieldPassword).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPasswordConfig {
    /// How the value is hashed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<FormFieldPasswordConfigHash>,
    /// Text in the empty field. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Least length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Greatest length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// Whether several kinds of character are required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complexity: Option<bool>,
    /// Whether the password must meet NIST's rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nist: Option<bool>,
    /// Whether the strength of the password is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength_meter: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `PAYMENT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPayment {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldPaymentConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPayment {
    /// With what it must have.
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

/// The `config` of [`FormFieldPayment`](super::FormFieldPayment).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentConfig {
    /// Payment service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<FormFieldPaymentConfigProvider>,
    /// What is charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge: Option<FormFieldPaymentConfigCharge>,
    /// Credentials at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<FormFieldPaymentConfigCredentials>,
    /// Whom to charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<Json>,
    /// Fields for the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<FormFieldPaymentConfigFields>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPaymentConfig {
    /// With what it must have.
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

/// The `credentials` of [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentConfigCredentials {
    /// Public key, in PEM. 1 to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Private key. 1 to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPaymentConfigCredentials {
    /// With what it must have.
    pub fn new(public_key: impl Into<String>, private_key: impl Into<Secret>) -> Self {
        Self {
            public_key: Some(public_key.into()),
            private_key: Some(private_key.into()),
            extra: Extra::default(),
        }
    }
}

/// The `card_number` of [`FormFieldPaymentConfigFields`](super::FormFieldPaymentConfigFields).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentConfigFieldProperties {
    /// Text beside it. 1 to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Text in the empty field. 1 to 250 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `fields` of [`FormFieldPaymentConfig`](super::FormFieldPaymentConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentConfigFields {
    /// Field for the card's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_number: Option<FormFieldPaymentConfigFieldProperties>,
    /// Field for the card's expiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<FormFieldPaymentConfigFieldProperties>,
    /// Field for the card's security code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_code: Option<FormFieldPaymentConfigFieldProperties>,
    /// Whether marks of trust are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trustmarks: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormFieldPaymentConfigCharge`](super::FormFieldPaymentConfigCharge) where `type` is `ONE_OFF`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentOneOff {
    /// Settings of the single charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_off: Option<FormFieldPaymentOneOffAmount>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPaymentOneOff {
    /// With what it must have.
    pub fn new(one_off: FormFieldPaymentOneOffAmount) -> Self {
        Self {
            one_off: Some(one_off),
            extra: Extra::default(),
        }
    }
}

/// The `one_off` of [`FormFieldPaymentOneOff`](super::FormFieldPaymentOneOff).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentOneOffAmount {
    /// Amount to charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<TextOrNumber>,
    /// Currency of the charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<FormFieldPaymentCurrency>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPaymentOneOffAmount {
    /// With what it must have.
    pub fn new(amount: TextOrNumber, currency: FormFieldPaymentCurrency) -> Self {
        Self {
            amount: Some(amount),
            currency: Some(currency),
            extra: Extra::default(),
        }
    }
}

/// [`FormFieldPaymentConfigCharge`](super::FormFieldPaymentConfigCharge) where `type` is
/// `SUBSCRIPTION`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldPaymentSubscription {
    /// Settings of the repeated charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldPaymentSubscription {
    /// With what it must have.
    pub fn new(subscription: Json) -> Self {
        Self {
            subscription: Some(subscription),
            extra: Extra::default(),
        }
    }
}

/// [`FormField`](super::FormField) where `type` is `SOCIAL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldSocial {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldSocialConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldSocial {
    /// With what it must have.
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

/// The `config` of [`FormFieldSocial`](super::FormFieldSocial).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldSocialConfig {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `TEL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldTel {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldTelConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldTel {
    /// With what it must have.
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

/// The `config` of [`FormFieldTel`](super::FormFieldTel).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldTelConfig {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Text in the empty field. Up to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Least length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Greatest length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// Whether the country can be picked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_picker: Option<bool>,
    /// Texts of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strings: Option<FormFieldTelConfigStrings>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `strings` of [`FormFieldTelConfig`](super::FormFieldTelConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldTelConfigStrings {
    /// Text in the empty search field. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_placeholder: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `TEXT`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldText {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldTextConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldText {
    /// With what it must have.
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

/// The `config` of [`FormFieldText`](super::FormFieldText).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldTextConfig {
    /// Whether there are several lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiline: Option<bool>,
    /// Value at the beginning. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// Text in the empty field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Least length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// Greatest length, in characters. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormField`](super::FormField) where `type` is `EMAIL`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFieldUrl {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFieldUrl {
    /// With what it must have.
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

/// [`FormNode`](super::FormNode) where `type` is `FLOW`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFlow {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Place in the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// Name shown in the editor. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFlowConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFlow {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormFlowConfig) -> Self {
        Self {
            id: Some(id.into()),
            coordinates: None,
            alias: None,
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormFlow`](super::FormFlow).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormFlowConfig {
    /// Identifier of the flow. Up to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
    /// Node that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_node: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormFlowConfig {
    /// With what it must have.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: Some(flow_id.into()),
            next_node: None,
            extra: Extra::default(),
        }
    }
}

/// The `hidden_fields` of [`FormStartNode`](super::FormStartNode).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormHiddenField {
    /// Name of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value of the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormHiddenField {
    /// With what it must have.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: None,
            extra: Extra::default(),
        }
    }
}

/// The `languages` of [`Form`](super::Form).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormLanguages {
    /// Language the form is written in. 1 to 55 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
    /// Language when the user's is not among the translations. 1 to 55 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `messages` of [`Form`](super::Form).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormMessages {
    /// Texts of errors, by their key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<BTreeMap<String, String>>,
    /// Texts of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<BTreeMap<String, String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `coordinates` of [`FormStartNode`](super::FormStartNode).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormNodeCoordinates {
    /// Place from the left. -999999 to 999999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
    /// Place from the top. -999999 to 999999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormNodeCoordinates {
    /// With what it must have.
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x: Some(x),
            y: Some(y),
            extra: Extra::default(),
        }
    }
}

/// [`FormNode`](super::FormNode) where `type` is `ROUTER`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormRouter {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Place in the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// Name shown in the editor. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormRouterConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormRouter {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            coordinates: None,
            alias: None,
            config: None,
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormRouter`](super::FormRouter).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormRouterConfig {
    /// Rules, tried in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<FormRouterRule>>,
    /// Node when no rule applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `rules` of [`FormRouterConfig`](super::FormRouterConfig).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormRouterRule {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name shown in the editor. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// When the rule applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Json>,
    /// Node that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_node: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormRouterRule {
    /// With what it must have.
    pub fn new(id: impl Into<String>, condition: Json) -> Self {
        Self {
            id: Some(id.into()),
            alias: None,
            condition: Some(condition),
            next_node: None,
            extra: Extra::default(),
        }
    }
}

/// The `start` of [`Form`](super::Form).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormStartNode {
    /// Values that come with the form but are not shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_fields: Option<Vec<FormHiddenField>>,
    /// Node that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_node: Option<String>,
    /// Place in the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormNode`](super::FormNode) where `type` is `STEP`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormStep {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Place in the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// Name shown in the editor. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormStepConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormStep {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            coordinates: None,
            alias: None,
            config: None,
            extra: Extra::default(),
        }
    }
}

/// The `config` of [`FormStep`](super::FormStep).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormStepConfig {
    /// What the step shows, from top to bottom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<FormComponent>>,
    /// Node that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_node: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `style` of [`Form`](super::Form).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormStyle {
    /// Style sheet, as CSS. 1 to 5000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `config` of [`FormBlockDivider`](super::FormBlockDivider).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormTextConfig {
    /// Text that is shown or sent. Up to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`FormWidget`](super::FormWidget) where `type` is `AUTH0_VERIFIABLE_CREDENTIALS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormWidgetAuth0VerifiableCredentials {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormWidgetAuth0VerifiableCredentialsConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormWidgetAuth0VerifiableCredentials {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormWidgetAuth0VerifiableCredentialsConfig) -> Self {
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

/// The `config` of
/// [`FormWidgetAuth0VerifiableCredentials`](super::FormWidgetAuth0VerifiableCredentials).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormWidgetAuth0VerifiableCredentialsConfig {
    /// URL of the verification service. Up to 2000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Size of the QR code, in pixels. 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    /// Text for those who cannot see the image. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternate_text: Option<String>,
    /// Access token for the verification service. 1 to 5000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// Identifier of the verification. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_id: Option<String>,
    /// Seconds to wait at most. 60 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_wait: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormWidgetAuth0VerifiableCredentialsConfig {
    /// With what it must have.
    pub fn new(
        url: impl Into<String>,
        alternate_text: impl Into<String>,
        access_token: impl Into<Secret>,
        verification_id: impl Into<String>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            size: None,
            alternate_text: Some(alternate_text.into()),
            access_token: Some(access_token.into()),
            verification_id: Some(verification_id.into()),
            max_wait: None,
            extra: Extra::default(),
        }
    }
}

/// [`FormWidget`](super::FormWidget) where `type` is `GMAPS_ADDRESS`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormWidgetGMapsAddress {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormWidgetGMapsAddressConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormWidgetGMapsAddress {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormWidgetGMapsAddressConfig) -> Self {
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

/// The `config` of [`FormWidgetGMapsAddress`](super::FormWidgetGMapsAddress).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormWidgetGMapsAddressConfig {
    /// API key of the service. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Server key of Firebase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormWidgetGMapsAddressConfig {
    /// With what it must have.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: Some(api_key.into()),
            server_key: None,
            extra: Extra::default(),
        }
    }
}

/// [`FormWidget`](super::FormWidget) where `type` is `RECAPTCHA`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormWidgetRecaptcha {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<FormWidgetRecaptchaConfig>,
    /// Text beside it. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether it is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormWidgetRecaptcha {
    /// With what it must have.
    pub fn new(id: impl Into<String>, config: FormWidgetRecaptchaConfig) -> Self {
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

/// The `config` of [`FormWidgetRecaptcha`](super::FormWidgetRecaptcha).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FormWidgetRecaptchaConfig {
    /// Public key of the site. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Secret key at the service. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FormWidgetRecaptchaConfig {
    /// With what it must have.
    pub fn new(site_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self {
            site_key: Some(site_key.into()),
            secret_key: Some(secret_key.into()),
            extra: Extra::default(),
        }
    }
}
