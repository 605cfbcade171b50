// Written by auth0-codegen; changes belong into its overrides.

//! `prompts`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{PromptSettings, UpdatePromptSettings};
use crate::handle::Handle;

/// Prompts: the screens of Universal Login, their texts, their parts and how they are rendered.
#[derive(Debug, Clone)]
pub struct Prompts(pub(crate) Handle);

impl Prompts {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Texts of a prompt in one language.
    pub fn custom_text(&self) -> super::PromptsCustomText {
        super::PromptsCustomText(self.0.clone())
    }

    /// Pieces of HTML placed into the screens of a prompt.
    pub fn partials(&self) -> super::PromptsPartials {
        super::PromptsPartials(self.0.clone())
    }

    /// Rendering of a screen by Auth0 or by custom code.
    pub fn rendering(&self) -> super::PromptsRendering {
        super::PromptsRendering(self.0.clone())
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
