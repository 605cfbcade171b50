// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::{
    RenderingFilters, RenderingHeadTag, RenderingMode, ScreenRenderingConfig,
    UniversalLoginExperience,
};

/// What `PATCH /prompts` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdatePromptSettings {
    /// Whether the new or the classic login page is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub universal_login_experience: Option<UniversalLoginExperience>,
    /// Whether the login page asks for the identifier first.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub identifier_first: Patch<bool>,
    /// Whether the device's own authenticator may be the first factor.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub webauthn_platform_first_factor: Patch<bool>,
}

/// What `PATCH /prompts/{prompt}/screen/{screen}/rendering` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateScreenRendering {
    /// Whether Auth0 or code of one's own renders the screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<RenderingMode>,
    /// Data that the page gets.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub context_configuration: Patch<Vec<String>>,
    /// Whether Auth0's own head tags are left out. Default: `false`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub default_head_tags_disabled: Patch<bool>,
    /// Whether the page template is used around the screen. Default: `false`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub use_page_template: Patch<bool>,
    /// Tags placed into the head of the page.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub head_tags: Patch<Vec<RenderingHeadTag>>,
    /// Which events are delivered.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub filters: Patch<RenderingFilters>,
}

/// What `PATCH /prompts/rendering` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateScreenRenderings {
    /// Rendering settings of screens. At least 1 element.
    pub configs: Vec<ScreenRenderingConfig>,
}

impl UpdateScreenRenderings {
    /// With what it must have.
    pub fn new(configs: Vec<ScreenRenderingConfig>) -> Self {
        Self { configs }
    }
}
