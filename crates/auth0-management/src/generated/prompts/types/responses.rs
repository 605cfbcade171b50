// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{
    RenderingFilters, RenderingHeadTag, RenderingMode, ScreenRenderingConfig,
    UniversalLoginExperience,
};

/// What `GET /prompts` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PromptSettings {
    /// Whether the new or the classic login page is used.
    pub universal_login_experience: Option<UniversalLoginExperience>,
    /// Whether the login page asks for the identifier first.
    pub identifier_first: Option<bool>,
    /// Whether the device's own authenticator may be the first factor.
    pub webauthn_platform_first_factor: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /prompts/rendering` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScreenRendering {
    /// Name of the tenant.
    pub tenant: Option<String>,
    /// Prompt the screen belongs to.
    pub prompt: Option<String>,
    /// Screen of the prompt.
    pub screen: Option<String>,
    /// Whether Auth0 or code of one's own renders the screen.
    pub rendering_mode: Option<RenderingMode>,
    /// Data that the page gets.
    pub context_configuration: Option<Vec<String>>,
    /// Whether Auth0's own head tags are left out. Default: `false`.
    pub default_head_tags_disabled: Option<bool>,
    /// Whether the page template is used around the screen. Default: `false`.
    pub use_page_template: Option<bool>,
    /// Tags placed into the head of the page.
    pub head_tags: Option<Vec<RenderingHeadTag>>,
    /// Which events are delivered.
    pub filters: Option<RenderingFilters>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `PATCH /prompts/rendering` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScreenRenderings {
    /// Rendering settings of screens. At least 1 element.
    pub configs: Option<Vec<ScreenRenderingConfig>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
