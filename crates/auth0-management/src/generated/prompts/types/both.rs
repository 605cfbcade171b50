// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::{Extra, Json, Patch};
use serde::{Deserialize, Serialize};

use super::{PromptName, RenderingMatchType, RenderingMode, ScreenName};

/// The `clients` of [`RenderingFilters`](super::RenderingFilters).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RenderingFilter {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `filters` of [`ScreenRendering`](super::ScreenRendering).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RenderingFilters {
    /// Whether any match includes or excludes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_type: Option<RenderingMatchType>,
    /// Applications that count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clients: Option<Vec<RenderingFilter>>,
    /// Organizations that count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<RenderingFilter>>,
    /// Domains that count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<RenderingFilter>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `head_tags` of [`ScreenRendering`](super::ScreenRendering).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RenderingHeadTag {
    /// Name of the HTML element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Attributes of the element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Json>,
    /// Text inside the element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `configs` of [`UpdateScreenRenderings`](super::UpdateScreenRenderings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ScreenRenderingConfig {
    /// Prompt the screen belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<PromptName>,
    /// Screen of the prompt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen: Option<ScreenName>,
    /// Whether Auth0 or code of one's own renders the screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<RenderingMode>,
    /// Data that the page gets.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub context_configuration: Patch<Vec<String>>,
    /// Whether Auth0's own head tags are left out. Default: `false`.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub default_head_tags_disabled: Patch<bool>,
    /// Whether the page template is used around the screen. Default: `false`.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub use_page_template: Patch<bool>,
    /// Tags placed into the head of the page.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub head_tags: Patch<Vec<RenderingHeadTag>>,
    /// Which events are delivered.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub filters: Patch<RenderingFilters>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ScreenRenderingConfig {
    /// With what it must have.
    pub fn new(prompt: PromptName, screen: ScreenName) -> Self {
        Self {
            prompt: Some(prompt),
            screen: Some(screen),
            rendering_mode: None,
            context_configuration: Patch::Absent,
            default_head_tags_disabled: Patch::Absent,
            use_page_template: Patch::Absent,
            head_tags: Patch::Absent,
            filters: Patch::Absent,
            extra: Extra::default(),
        }
    }
}
