// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Json, Operation, Pager};

use super::ListScreenRenderingsParams;
use super::{
    PartialPrompt, PromptName, PromptSettings, ScreenName, ScreenRendering, ScreenRenderings,
    UpdatePromptSettings, UpdateScreenRendering, UpdateScreenRenderings,
};
use crate::generated::shared::Locale;
use crate::handle::Handle;

/// Prompts: the screens of Universal Login, their texts, their parts and how they are rendered.
#[derive(Debug, Clone)]
pub struct Prompts(pub(crate) Handle);

impl Prompts {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Texts of a prompt in one language.
    pub fn custom_text(&self) -> PromptsCustomText {
        PromptsCustomText(self.0.clone())
    }

    /// Pieces of HTML placed into the screens of a prompt.
    pub fn partials(&self) -> PromptsPartials {
        PromptsPartials(self.0.clone())
    }

    /// Rendering of a screen by Auth0 or by custom code.
    pub fn rendering(&self) -> PromptsRendering {
        PromptsRendering(self.0.clone())
    }

    /// Gets the settings of all prompts.
    ///
    /// `GET /prompts`, scope `read:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/get-prompts)
    pub fn get_settings(&self) -> Call<PromptSettings> {
        self.0.call(Operation::get("/prompts"))
    }

    /// Changes the settings of all prompts.
    ///
    /// `PATCH /prompts`, scope `update:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/patch-prompts)
    pub fn update_settings(&self, prompt_settings: &UpdatePromptSettings) -> Call<PromptSettings> {
        self.0
            .call(Operation::patch("/prompts").json(prompt_settings))
    }
}

/// Texts of a prompt in one language.
#[derive(Debug, Clone)]
pub struct PromptsCustomText(pub(crate) Handle);

impl PromptsCustomText {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the texts of a prompt that differ from Auth0's in one language.
    ///
    /// `GET /prompts/{prompt}/custom-text/{language}`, scope `read:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/get-custom-text-by-language)
    ///
    /// # Errors
    ///
    /// - 404: The prompt or the language does not exist.
    pub fn get(&self, prompt: &PromptName, language: &Locale) -> Call<Json> {
        self.0.call(
            Operation::get("/prompts/{prompt}/custom-text/{language}")
                .path(prompt.as_str())
                .path(language.as_str()),
        )
    }

    /// Replaces the texts of a prompt that differ from Auth0's in one language.
    ///
    /// An empty object brings all of Auth0's texts back.
    ///
    /// `PUT /prompts/{prompt}/custom-text/{language}`, scope `update:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/put-custom-text-by-language)
    pub fn set(&self, prompt: &PromptName, language: &Locale, request: &Json) -> Call<()> {
        self.0.command(
            Operation::put("/prompts/{prompt}/custom-text/{language}")
                .path(prompt.as_str())
                .path(language.as_str())
                .json(request),
        )
    }
}

/// Pieces of HTML placed into the screens of a prompt.
#[derive(Debug, Clone)]
pub struct PromptsPartials(pub(crate) Handle);

impl PromptsPartials {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the pieces of HTML placed into the screens of a prompt.
    ///
    /// `GET /prompts/{prompt}/partials`, scope `read:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/get-partials)
    ///
    /// # Errors
    ///
    /// - 404: The prompt does not exist.
    pub fn get(&self, prompt: &PartialPrompt) -> Call<Json> {
        self.0
            .call(Operation::get("/prompts/{prompt}/partials").path(prompt.as_str()))
    }

    /// Replaces the pieces of HTML placed into the screens of a prompt.
    ///
    /// They show only where a custom domain and a page template are set up.
    ///
    /// `PUT /prompts/{prompt}/partials`, scope `update:prompts`.
    /// [Reference](https://auth0.com/docs/api/management/v2/prompts/put-partials)
    pub fn set(&self, prompt: &PartialPrompt, request: &Json) -> Call<()> {
        self.0.command(
            Operation::put("/prompts/{prompt}/partials")
                .path(prompt.as_str())
                .json(request),
        )
    }
}

/// Rendering of a screen by Auth0 or by custom code.
#[derive(Debug, Clone)]
pub struct PromptsRendering(pub(crate) Handle);

impl PromptsRendering {
    /// Returns a handle whose calls use these options.
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

    /// Like [`list`](Self::list), with optional parameters.
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
