// Written by auth0-codegen; changes belong into its overrides.

//! `prompts.rendering`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListScreenRenderingsParams;
use super::super::{
    PromptName, ScreenName, ScreenRendering, ScreenRenderings, UpdateScreenRendering,
    UpdateScreenRenderings,
};
use crate::handle::Handle;

/// Rendering of a screen by Auth0 or by custom code.
#[derive(Debug, Clone)]
pub struct PromptsRendering(pub(crate) Handle);

impl PromptsRendering {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the screens that have rendering settings.
    ///
    /// `GET /prompts/rendering`, scope `read:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/get-all-rendering)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include rendering by one's own code.
    pub fn list(&self) -> Pager<ScreenRendering> {
        self.list_with(&ListScreenRenderingsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListScreenRenderingsParams) -> Pager<ScreenRendering> {
        self.0.list(
            params.apply(Operation::get("/prompts/rendering")),
            "configs",
            params.paging(),
        )
    }

    /// Changes the rendering settings of many screens at once.
    ///
    /// `PATCH /prompts/rendering`, scope `update:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/patch-bulk-rendering)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include rendering by one's own code.
    pub fn update_many(
        &self,
        screen_renderings: &UpdateScreenRenderings,
    ) -> Call<ScreenRenderings> {
        self.0
            .call(Operation::patch("/prompts/rendering").json(screen_renderings))
    }

    /// Gets the rendering settings of one screen.
    ///
    /// `GET /prompts/{prompt}/screen/{screen}/rendering`, scope `read:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/get-rendering)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include rendering by one's own code.
    /// - 404: The screen does not exist.
    pub fn get(&self, prompt: &PromptName, screen: &ScreenName) -> Call<ScreenRendering> {
        self.0.call(
            Operation::get("/prompts/{prompt}/screen/{screen}/rendering")
                .path(prompt.as_str())
                .path(screen.as_str()),
        )
    }

    /// Changes the rendering settings of one screen.
    ///
    /// `PATCH /prompts/{prompt}/screen/{screen}/rendering`, scope `update:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/patch-rendering)
    ///
    /// # Errors
    ///
    /// - 402: The tenant's plan does not include rendering by one's own code.
    pub fn update(
        &self,
        prompt: &PromptName,
        screen: &ScreenName,
        screen_rendering: &UpdateScreenRendering,
    ) -> Call<ScreenRendering> {
        self.0.call(
            Operation::patch("/prompts/{prompt}/screen/{screen}/rendering")
                .path(prompt.as_str())
                .path(screen.as_str())
                .json(screen_rendering),
        )
    }
}
