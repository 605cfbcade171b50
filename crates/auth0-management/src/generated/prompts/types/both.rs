// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json, Patch};

use super::{PromptName, RenderingMatchType, RenderingMode, ScreenName};

/// A rendering filter, in `clients` of [`RenderingFilters`](super::RenderingFilters).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenderingFilter {
    /// Identifier.
    pub id: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { RenderingFilter {
    value id: String,
    value metadata: Json,
} }

auth0_core::__record! { RenderingFilter {
    optional id "id",
    optional metadata "metadata",
} }
auth0_core::__read!(RenderingFilter);

/// Rendering filters, in `filters` of [`ScreenRendering`](super::ScreenRendering).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenderingFilters {
    /// Whether any match includes or excludes.
    pub match_type: Option<RenderingMatchType>,
    /// Applications that count.
    pub clients: Option<Vec<RenderingFilter>>,
    /// Organizations that count.
    pub organizations: Option<Vec<RenderingFilter>>,
    /// Domains that count.
    pub domains: Option<Vec<RenderingFilter>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { RenderingFilters {
    value match_type: RenderingMatchType,
    list clients: RenderingFilter,
    list organizations: RenderingFilter,
    list domains: RenderingFilter,
} }

auth0_core::__record! { RenderingFilters {
    optional match_type "match_type",
    optional clients "clients",
    optional organizations "organizations",
    optional domains "domains",
} }
auth0_core::__read!(RenderingFilters);

/// A rendering head tag, in `head_tags` of [`ScreenRendering`](super::ScreenRendering).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RenderingHeadTag {
    /// Name of the HTML element.
    pub tag: Option<String>,
    /// Attributes of the element.
    pub attributes: Option<Json>,
    /// Text inside the element.
    pub content: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { RenderingHeadTag {
    value tag: String,
    value attributes: Json,
    value content: String,
} }

auth0_core::__record! { RenderingHeadTag {
    optional tag "tag",
    optional attributes "attributes",
    optional content "content",
} }
auth0_core::__read!(RenderingHeadTag);

/// A screen rendering config, in `configs` of
/// [`UpdateScreenRenderings`](super::UpdateScreenRenderings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScreenRenderingConfig {
    /// Prompt the screen belongs to.
    pub prompt: Option<PromptName>,
    /// Screen of the prompt.
    pub screen: Option<ScreenName>,
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ScreenRenderingConfig {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ScreenRenderingConfig {
    value rendering_mode: RenderingMode,
    patch context_configuration: Vec<String>,
    patch default_head_tags_disabled: bool,
    patch use_page_template: bool,
    patch head_tags: Vec<RenderingHeadTag>,
    patch filters: RenderingFilters,
} }

auth0_core::__record! { ScreenRenderingConfig {
    optional prompt "prompt",
    optional screen "screen",
    optional rendering_mode "rendering_mode",
    patch context_configuration "context_configuration",
    patch default_head_tags_disabled "default_head_tags_disabled",
    patch use_page_template "use_page_template",
    patch head_tags "head_tags",
    patch filters "filters",
} }
auth0_core::__read!(ScreenRenderingConfig);
