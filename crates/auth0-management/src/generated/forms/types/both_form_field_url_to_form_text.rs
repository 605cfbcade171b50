// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Json};

use super::{FormComponent, FormFieldConfig};

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
