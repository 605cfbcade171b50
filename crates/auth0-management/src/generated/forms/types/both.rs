// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json, Secret};

use super::{
    FormBlockImageConfigPosition, FormComponent, FormFieldDateConfigFormat,
    FormFieldFileConfigCategory, FormFieldFileConfigStorageType, FormFieldPasswordConfigHash,
    FormFieldPaymentConfigCharge, FormFieldPaymentConfigProvider, FormFieldPaymentCurrency,
};
use crate::generated::shared::TextOrNumber;

/// A form block button, the [`FormBlock`](super::FormBlock) whose `type` is `NEXT_BUTTON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockButton {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormBlockButtonConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockButton {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormBlockButtonConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormBlockButton {
    optional id "id",
    optional config "config",
} }
auth0_core::__read!(FormBlockButton);

/// A form block button config, in `config` of [`FormBlockButton`](super::FormBlockButton).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockButtonConfig {
    /// Text that is shown or sent. Up to 150 characters.
    pub text: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockButtonConfig {
    /// Creates the value with its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormBlockButtonConfig {
    optional text "text",
} }
auth0_core::__read!(FormBlockButtonConfig);

/// A form block divider, the [`FormBlock`](super::FormBlock) whose `type` is `DIVIDER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockDivider {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormTextConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockDivider {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormBlockDivider {
    value config: FormTextConfig,
} }

auth0_core::__record! { FormBlockDivider {
    optional id "id",
    optional config "config",
} }
auth0_core::__read!(FormBlockDivider);

/// A form block HTML, the [`FormBlock`](super::FormBlock) whose `type` is `HTML`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockHtml {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormContentConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockHtml {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormBlockHtml {
    value config: FormContentConfig,
} }

auth0_core::__record! { FormBlockHtml {
    optional id "id",
    optional config "config",
} }
auth0_core::__read!(FormBlockHtml);

/// A form block image, the [`FormBlock`](super::FormBlock) whose `type` is `IMAGE`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockImage {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormBlockImageConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockImage {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            config: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormBlockImage {
    value config: FormBlockImageConfig,
} }

auth0_core::__record! { FormBlockImage {
    optional id "id",
    optional config "config",
} }
auth0_core::__read!(FormBlockImage);

/// A form block image config, in `config` of [`FormBlockImage`](super::FormBlockImage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockImageConfig {
    /// URL of the image. Up to 500 characters.
    pub src: Option<String>,
    /// Alignment of the image.
    pub position: Option<FormBlockImageConfigPosition>,
    /// Height, in pixels. 1 to 500.
    pub height: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockImageConfig {
    /// Creates the value with its required fields.
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            src: Some(src.into()),
            position: None,
            height: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormBlockImageConfig {
    value position: FormBlockImageConfigPosition,
    plain height: i64,
} }

auth0_core::__record! { FormBlockImageConfig {
    optional src "src",
    optional position "position",
    optional height "height",
} }
auth0_core::__read!(FormBlockImageConfig);

/// A form block jump button, the [`FormBlock`](super::FormBlock) whose `type` is `JUMP_BUTTON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockJumpButton {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormBlockJumpButtonConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockJumpButton {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormBlockJumpButtonConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormBlockJumpButton {
    optional id "id",
    optional config "config",
} }
auth0_core::__read!(FormBlockJumpButton);

/// A form block jump button config, in `config` of
/// [`FormBlockJumpButton`](super::FormBlockJumpButton).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockJumpButtonConfig {
    /// Text that is shown or sent. Up to 150 characters.
    pub text: Option<String>,
    /// Node that follows.
    pub next_node: Option<String>,
    /// How it looks.
    pub style: Option<FormBlockJumpButtonConfigStyle>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockJumpButtonConfig {
    /// Creates the value with its required fields.
    pub fn new(text: impl Into<String>, next_node: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            next_node: Some(next_node.into()),
            style: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormBlockJumpButtonConfig {
    value style: FormBlockJumpButtonConfigStyle,
} }

auth0_core::__record! { FormBlockJumpButtonConfig {
    optional text "text",
    optional next_node "next_node",
    optional style "style",
} }
auth0_core::__read!(FormBlockJumpButtonConfig);

/// A form block jump button config style, in `style` of
/// [`FormBlockJumpButtonConfig`](super::FormBlockJumpButtonConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockJumpButtonConfigStyle {
    /// Background color.
    pub background_color: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormBlockJumpButtonConfigStyle {
    value background_color: String,
} }

auth0_core::__record! { FormBlockJumpButtonConfigStyle {
    optional background_color "background_color",
} }
auth0_core::__read!(FormBlockJumpButtonConfigStyle);

/// A form block resend button, the [`FormBlock`](super::FormBlock) whose `type` is `RESEND_BUTTON`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockResendButton {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormBlockResendButtonConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockResendButton {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormBlockResendButtonConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormBlockResendButton {
    optional id "id",
    optional config "config",
} }
auth0_core::__read!(FormBlockResendButton);

/// A form block resend button config, in `config` of
/// [`FormBlockResendButton`](super::FormBlockResendButton).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormBlockResendButtonConfig {
    /// Text while the message can be sent again. 1 to 255 characters.
    pub active_text: Option<String>,
    /// Text of the button. 1 to 255 characters.
    pub button_text: Option<String>,
    /// Text while the message cannot be sent again yet. 1 to 255 characters.
    pub waiting_text: Option<String>,
    /// Alignment of the text.
    pub text_alignment: Option<FormBlockImageConfigPosition>,
    /// Flow that sends the message. Up to 30 characters.
    pub flow_id: Option<String>,
    /// How often the message can be sent again. 1 to 10.
    pub max_attempts: Option<i64>,
    /// Seconds until the message can be sent again. 1 to 60.
    pub waiting_time: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormBlockResendButtonConfig {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormBlockResendButtonConfig {
    value text_alignment: FormBlockImageConfigPosition,
    plain max_attempts: i64,
    plain waiting_time: i64,
} }

auth0_core::__record! { FormBlockResendButtonConfig {
    optional active_text "active_text",
    optional button_text "button_text",
    optional waiting_text "waiting_text",
    optional text_alignment "text_alignment",
    optional flow_id "flow_id",
    optional max_attempts "max_attempts",
    optional waiting_time "waiting_time",
} }
auth0_core::__read!(FormBlockResendButtonConfig);

/// A form content config, in `config` of [`FormBlockHtml`](super::FormBlockHtml).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormContentConfig {
    /// The HTML. Up to 10000 characters.
    pub content: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormContentConfig {
    value content: String,
} }

auth0_core::__record! { FormContentConfig {
    optional content "content",
} }
auth0_core::__read!(FormContentConfig);

/// A form ending node, in `ending` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormEndingNode {
    /// URL that the browser is redirected to.
    pub redirection: Option<FormEndingNodeRedirection>,
    /// Action after the form is submitted.
    pub after_submit: Option<FormEndingNodeAfterSubmit>,
    /// Place in the editor.
    pub coordinates: Option<FormNodeCoordinates>,
    /// Whether the login goes on afterwards.
    pub resume_flow: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormEndingNode {
    value redirection: FormEndingNodeRedirection,
    value after_submit: FormEndingNodeAfterSubmit,
    value coordinates: FormNodeCoordinates,
    plain resume_flow: bool,
} }

auth0_core::__record! { FormEndingNode {
    optional redirection "redirection",
    optional after_submit "after_submit",
    optional coordinates "coordinates",
    optional resume_flow "resume_flow",
} }
auth0_core::__read!(FormEndingNode);

/// A form ending node after submit, in `after_submit` of [`FormEndingNode`](super::FormEndingNode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormEndingNodeAfterSubmit {
    /// Identifier of the flow. Up to 30 characters.
    pub flow_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormEndingNodeAfterSubmit {
    value flow_id: String,
} }

auth0_core::__record! { FormEndingNodeAfterSubmit {
    optional flow_id "flow_id",
} }
auth0_core::__read!(FormEndingNodeAfterSubmit);

/// A form ending node redirection, in `redirection` of [`FormEndingNode`](super::FormEndingNode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormEndingNodeRedirection {
    /// Seconds until the redirect. Up to 10.
    pub delay: Option<i64>,
    /// URL to which the browser goes. 1 to 1024 characters.
    pub target: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormEndingNodeRedirection {
    /// Creates the value with its required fields.
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            delay: None,
            target: Some(target.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormEndingNodeRedirection {
    plain delay: i64,
} }

auth0_core::__record! { FormEndingNodeRedirection {
    optional delay "delay",
    optional target "target",
} }
auth0_core::__read!(FormEndingNodeRedirection);

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

/// A form field URL, the [`FormField`](super::FormField) whose `type` is `EMAIL`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFieldUrl {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFieldConfig>,
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

impl FormFieldUrl {
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

auth0_core::__setters! { FormFieldUrl {
    value config: FormFieldConfig,
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormFieldUrl {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormFieldUrl);

/// A form flow, the [`FormNode`](super::FormNode) whose `type` is `FLOW`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFlow {
    /// Identifier.
    pub id: Option<String>,
    /// Place in the editor.
    pub coordinates: Option<FormNodeCoordinates>,
    /// Name shown in the editor. 1 to 150 characters.
    pub alias: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormFlowConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFlow {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormFlow {
    value coordinates: FormNodeCoordinates,
    value alias: String,
} }

auth0_core::__record! { FormFlow {
    optional id "id",
    optional coordinates "coordinates",
    optional alias "alias",
    optional config "config",
} }
auth0_core::__read!(FormFlow);

/// A form flow config, in `config` of [`FormFlow`](super::FormFlow).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormFlowConfig {
    /// Identifier of the flow. Up to 30 characters.
    pub flow_id: Option<String>,
    /// Node that follows.
    pub next_node: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormFlowConfig {
    /// Creates the value with its required fields.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: Some(flow_id.into()),
            next_node: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormFlowConfig {
    value next_node: String,
} }

auth0_core::__record! { FormFlowConfig {
    optional flow_id "flow_id",
    optional next_node "next_node",
} }
auth0_core::__read!(FormFlowConfig);

/// A form hidden field, in `hidden_fields` of [`FormStartNode`](super::FormStartNode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormHiddenField {
    /// Name of the field.
    pub key: Option<String>,
    /// Value of the field. 1 to 500 characters.
    pub value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormHiddenField {
    /// Creates the value with its required fields.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormHiddenField {
    value value: String,
} }

auth0_core::__record! { FormHiddenField {
    optional key "key",
    optional value "value",
} }
auth0_core::__read!(FormHiddenField);

/// Form languages, in `languages` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormLanguages {
    /// Language the form is written in. 1 to 55 characters.
    pub primary: Option<String>,
    /// Language when the user's is not among the translations. 1 to 55 characters.
    pub default: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormLanguages {
    value primary: String,
    value default: String,
} }

auth0_core::__record! { FormLanguages {
    optional primary "primary",
    optional default "default",
} }
auth0_core::__read!(FormLanguages);

/// Form messages, in `messages` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormMessages {
    /// Texts of errors, by their key.
    pub errors: Option<BTreeMap<String, String>>,
    /// Custom texts.
    pub custom: Option<BTreeMap<String, String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormMessages {
    map errors: String,
    map custom: String,
} }

auth0_core::__record! { FormMessages {
    optional errors "errors",
    optional custom "custom",
} }
auth0_core::__read!(FormMessages);

/// Form node coordinates, in `coordinates` of [`FormStartNode`](super::FormStartNode).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormNodeCoordinates {
    /// Place from the left. -999999 to 999999.
    pub x: Option<i64>,
    /// Place from the top. -999999 to 999999.
    pub y: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormNodeCoordinates {
    /// Creates the value with its required fields.
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x: Some(x),
            y: Some(y),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormNodeCoordinates {
    optional x "x",
    optional y "y",
} }
auth0_core::__read!(FormNodeCoordinates);

/// A form router, the [`FormNode`](super::FormNode) whose `type` is `ROUTER`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormRouter {
    /// Identifier.
    pub id: Option<String>,
    /// Place in the editor.
    pub coordinates: Option<FormNodeCoordinates>,
    /// Name shown in the editor. 1 to 150 characters.
    pub alias: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormRouterConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormRouter {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormRouter {
    value coordinates: FormNodeCoordinates,
    value alias: String,
    value config: FormRouterConfig,
} }

auth0_core::__record! { FormRouter {
    optional id "id",
    optional coordinates "coordinates",
    optional alias "alias",
    optional config "config",
} }
auth0_core::__read!(FormRouter);

/// A form router config, in `config` of [`FormRouter`](super::FormRouter).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormRouterConfig {
    /// Rules, tried in their order.
    pub rules: Option<Vec<FormRouterRule>>,
    /// Node when no rule applies.
    pub fallback: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormRouterConfig {
    list rules: FormRouterRule,
    value fallback: String,
} }

auth0_core::__record! { FormRouterConfig {
    optional rules "rules",
    optional fallback "fallback",
} }
auth0_core::__read!(FormRouterConfig);

/// A form router rule, in `rules` of [`FormRouterConfig`](super::FormRouterConfig).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormRouterRule {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown in the editor. 1 to 150 characters.
    pub alias: Option<String>,
    /// When the rule applies.
    pub condition: Option<Json>,
    /// Node that follows.
    pub next_node: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormRouterRule {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormRouterRule {
    value alias: String,
    value next_node: String,
} }

auth0_core::__record! { FormRouterRule {
    optional id "id",
    optional alias "alias",
    optional condition "condition",
    optional next_node "next_node",
} }
auth0_core::__read!(FormRouterRule);

/// A form start node, in `start` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormStartNode {
    /// Values that come with the form but are not shown.
    pub hidden_fields: Option<Vec<FormHiddenField>>,
    /// Node that follows.
    pub next_node: Option<String>,
    /// Place in the editor.
    pub coordinates: Option<FormNodeCoordinates>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormStartNode {
    list hidden_fields: FormHiddenField,
    value next_node: String,
    value coordinates: FormNodeCoordinates,
} }

auth0_core::__record! { FormStartNode {
    optional hidden_fields "hidden_fields",
    optional next_node "next_node",
    optional coordinates "coordinates",
} }
auth0_core::__read!(FormStartNode);

/// A form step, the [`FormNode`](super::FormNode) whose `type` is `STEP`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormStep {
    /// Identifier.
    pub id: Option<String>,
    /// Place in the editor.
    pub coordinates: Option<FormNodeCoordinates>,
    /// Name shown in the editor. 1 to 150 characters.
    pub alias: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormStepConfig>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormStep {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormStep {
    value coordinates: FormNodeCoordinates,
    value alias: String,
    value config: FormStepConfig,
} }

auth0_core::__record! { FormStep {
    optional id "id",
    optional coordinates "coordinates",
    optional alias "alias",
    optional config "config",
} }
auth0_core::__read!(FormStep);

/// A form step config, in `config` of [`FormStep`](super::FormStep).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormStepConfig {
    /// Components of the step, from top to bottom.
    pub components: Option<Vec<FormComponent>>,
    /// Node that follows.
    pub next_node: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormStepConfig {
    list components: FormComponent,
    value next_node: String,
} }

auth0_core::__record! { FormStepConfig {
    optional components "components",
    optional next_node "next_node",
} }
auth0_core::__read!(FormStepConfig);

/// A form style, in `style` of [`Form`](super::Form).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormStyle {
    /// Style sheet, as CSS. 1 to 5000 characters.
    pub css: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormStyle {
    value css: String,
} }

auth0_core::__record! { FormStyle {
    optional css "css",
} }
auth0_core::__read!(FormStyle);

/// A form text config, in `config` of [`FormBlockDivider`](super::FormBlockDivider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormTextConfig {
    /// Text that is shown or sent. Up to 50 characters.
    pub text: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FormTextConfig {
    value text: String,
} }

auth0_core::__record! { FormTextConfig {
    optional text "text",
} }
auth0_core::__read!(FormTextConfig);

/// Form widget Auth0 verifiable credentials, the [`FormWidget`](super::FormWidget) whose `type` is
/// `AUTH0_VERIFIABLE_CREDENTIALS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetAuth0VerifiableCredentials {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormWidgetAuth0VerifiableCredentialsConfig>,
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

impl FormWidgetAuth0VerifiableCredentials {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormWidgetAuth0VerifiableCredentials {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormWidgetAuth0VerifiableCredentials {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormWidgetAuth0VerifiableCredentials);

/// A form widget Auth0 verifiable credentials config, in `config` of
/// [`FormWidgetAuth0VerifiableCredentials`](super::FormWidgetAuth0VerifiableCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetAuth0VerifiableCredentialsConfig {
    /// URL of the verification service. Up to 2000 characters.
    pub url: Option<String>,
    /// Size of the QR code, in pixels. 1 to 500.
    pub size: Option<f64>,
    /// Text for those who cannot see the image. 1 to 255 characters.
    pub alternate_text: Option<String>,
    /// Access token for the verification service. 1 to 5000 characters.
    pub access_token: Option<Secret>,
    /// Identifier of the verification. 1 to 255 characters.
    pub verification_id: Option<String>,
    /// Seconds to wait at most. 60 to 600.
    pub max_wait: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetAuth0VerifiableCredentialsConfig {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormWidgetAuth0VerifiableCredentialsConfig {
    value size: f64,
    plain max_wait: i64,
} }

auth0_core::__record! { FormWidgetAuth0VerifiableCredentialsConfig {
    optional url "url",
    optional size "size",
    optional alternate_text "alternate_text",
    optional access_token "access_token",
    optional verification_id "verification_id",
    optional max_wait "max_wait",
} }
auth0_core::__read!(FormWidgetAuth0VerifiableCredentialsConfig);

/// A form widget g maps address, the [`FormWidget`](super::FormWidget) whose `type` is
/// `GMAPS_ADDRESS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetGMapsAddress {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormWidgetGMapsAddressConfig>,
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

impl FormWidgetGMapsAddress {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormWidgetGMapsAddress {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormWidgetGMapsAddress {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormWidgetGMapsAddress);

/// A form widget g maps address config, in `config` of
/// [`FormWidgetGMapsAddress`](super::FormWidgetGMapsAddress).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetGMapsAddressConfig {
    /// API key of the service. At least 1 character.
    pub api_key: Option<Secret>,
    /// Server key of Firebase.
    pub server_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetGMapsAddressConfig {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: Some(api_key.into()),
            server_key: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormWidgetGMapsAddressConfig {
    value server_key: Secret,
} }

auth0_core::__record! { FormWidgetGMapsAddressConfig {
    optional api_key "api_key",
    optional server_key "server_key",
} }
auth0_core::__read!(FormWidgetGMapsAddressConfig);

/// A form widget recaptcha, the [`FormWidget`](super::FormWidget) whose `type` is `RECAPTCHA`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetRecaptcha {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormWidgetRecaptchaConfig>,
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

impl FormWidgetRecaptcha {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { FormWidgetRecaptcha {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormWidgetRecaptcha {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormWidgetRecaptcha);

/// A form widget recaptcha config, in `config` of
/// [`FormWidgetRecaptcha`](super::FormWidgetRecaptcha).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetRecaptchaConfig {
    /// Public key of the site. At least 1 character.
    pub site_key: Option<String>,
    /// Secret key at the service. At least 1 character.
    pub secret_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetRecaptchaConfig {
    /// Creates the value with its required fields.
    pub fn new(site_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self {
            site_key: Some(site_key.into()),
            secret_key: Some(secret_key.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormWidgetRecaptchaConfig {
    optional site_key "site_key",
    optional secret_key "secret_key",
} }
auth0_core::__read!(FormWidgetRecaptchaConfig);
