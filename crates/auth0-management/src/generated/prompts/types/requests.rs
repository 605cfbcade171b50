// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::{
    RenderingFilters, RenderingHeadTag, RenderingMode, ScreenRenderingConfig,
    UniversalLoginExperience,
};

/// Request body of `PATCH /prompts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePromptSettings {
    /// Whether the new or the classic login page is used.
    pub universal_login_experience: Option<UniversalLoginExperience>,
    /// Whether the login page asks for the identifier first.
    pub identifier_first: Patch<bool>,
    /// Whether the device's own authenticator may be the first factor.
    pub webauthn_platform_first_factor: Patch<bool>,
}

auth0_core::__setters! { UpdatePromptSettings {
    value universal_login_experience: UniversalLoginExperience,
    patch identifier_first: bool,
    patch webauthn_platform_first_factor: bool,
} }

auth0_core::__write! { UpdatePromptSettings {
    optional universal_login_experience "universal_login_experience",
    patch identifier_first "identifier_first",
    patch webauthn_platform_first_factor "webauthn_platform_first_factor",
} }

/// Request body of `PATCH /prompts/{prompt}/screen/{screen}/rendering`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateScreenRendering {
    /// Renderer of the screen: Auth0 or custom code.
    pub rendering_mode: Option<RenderingMode>,
    /// Data that the page gets.
    pub context_configuration: Patch<Vec<String>>,
    /// Whether Auth0's own head tags are left out.
    pub default_head_tags_disabled: Patch<bool>,
    /// Whether the page template is used around the screen.
    pub use_page_template: Patch<bool>,
    /// Tags placed into the head of the page.
    pub head_tags: Patch<Vec<RenderingHeadTag>>,
    /// Conditions under which the rendering applies.
    pub filters: Patch<RenderingFilters>,
}

auth0_core::__setters! { UpdateScreenRendering {
    value rendering_mode: RenderingMode,
    patch context_configuration: Vec<String>,
    patch default_head_tags_disabled: bool,
    patch use_page_template: bool,
    patch head_tags: Vec<RenderingHeadTag>,
    patch filters: RenderingFilters,
} }

auth0_core::__write! { UpdateScreenRendering {
    optional rendering_mode "rendering_mode",
    patch context_configuration "context_configuration",
    patch default_head_tags_disabled "default_head_tags_disabled",
    patch use_page_template "use_page_template",
    patch head_tags "head_tags",
    patch filters "filters",
} }

/// Request body of `PATCH /prompts/rendering`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateScreenRenderings {
    /// Rendering settings of screens. At least 1 element.
    pub configs: Vec<ScreenRenderingConfig>,
}

impl UpdateScreenRenderings {
    /// Creates the value with its required fields.
    pub fn new(configs: impl IntoIterator<Item = impl Into<ScreenRenderingConfig>>) -> Self {
        Self {
            configs: configs.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { UpdateScreenRenderings {
    always configs "configs",
} }
