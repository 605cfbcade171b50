// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::RenderingMode;

/// Optional parameters of `GET /prompts/rendering`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListScreenRenderingsParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Only screens of this prompt.
    pub prompt: Option<String>,
    /// Only this screen.
    pub screen: Option<String>,
    /// Only screens rendered in this way.
    pub rendering_mode: Option<RenderingMode>,
}

auth0_core::__setters! { ListScreenRenderingsParams {
    value fields: String,
    plain include_fields: bool,
    plain page: u64,
    plain per_page: u64,
    value prompt: String,
    value screen: String,
    value rendering_mode: RenderingMode,
} }

impl ListScreenRenderingsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("prompt", self.prompt.as_deref())
            .query("screen", self.screen.as_deref())
            .query(
                "rendering_mode",
                self.rendering_mode.as_ref().map(RenderingMode::as_str),
            )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
