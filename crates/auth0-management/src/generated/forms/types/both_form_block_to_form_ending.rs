// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::{FormBlockImageConfigPosition, FormNodeCoordinates, FormTextConfig};

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
