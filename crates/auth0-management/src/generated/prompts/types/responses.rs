// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{
    RenderingFilters, RenderingHeadTag, RenderingMode, ScreenRenderingConfig,
    UniversalLoginExperience,
};

/// Settings of the login pages.
///
/// Returned by `GET /prompts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PromptSettings {
    /// Whether the new or the classic login page is used.
    pub universal_login_experience: Option<UniversalLoginExperience>,
    /// Whether the login page asks for the identifier first.
    pub identifier_first: Option<bool>,
    /// Whether the device's own authenticator may be the first factor.
    pub webauthn_platform_first_factor: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PromptSettings {
    optional universal_login_experience "universal_login_experience",
    optional identifier_first "identifier_first",
    optional webauthn_platform_first_factor "webauthn_platform_first_factor",
} }
auth0_core::__read!(PromptSettings);

/// The rendering settings of one screen.
///
/// Listed by `GET /prompts/rendering`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScreenRendering {
    /// Name of the tenant.
    pub tenant: Option<String>,
    /// Prompt the screen belongs to.
    pub prompt: Option<String>,
    /// Screen of the prompt.
    pub screen: Option<String>,
    /// Renderer of the screen: Auth0 or custom code.
    pub rendering_mode: Option<RenderingMode>,
    /// Data that the page gets.
    pub context_configuration: Option<Vec<String>>,
    /// Whether Auth0's own head tags are left out.
    pub default_head_tags_disabled: Option<bool>,
    /// Whether the page template is used around the screen.
    pub use_page_template: Option<bool>,
    /// Tags placed into the head of the page.
    pub head_tags: Option<Vec<RenderingHeadTag>>,
    /// Conditions under which the rendering applies.
    pub filters: Option<RenderingFilters>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ScreenRendering {
    optional tenant "tenant",
    optional prompt "prompt",
    optional screen "screen",
    optional rendering_mode "rendering_mode",
    optional context_configuration "context_configuration",
    optional default_head_tags_disabled "default_head_tags_disabled",
    optional use_page_template "use_page_template",
    optional head_tags "head_tags",
    optional filters "filters",
} }
auth0_core::__read!(ScreenRendering);

/// Screen renderings, returned by `PATCH /prompts/rendering`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScreenRenderings {
    /// Rendering settings of screens. At least 1 element.
    pub configs: Option<Vec<ScreenRenderingConfig>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ScreenRenderings {
    optional configs "configs",
} }
auth0_core::__read!(ScreenRenderings);
