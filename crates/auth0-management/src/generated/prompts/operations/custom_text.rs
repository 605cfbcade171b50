// Written by auth0-codegen; changes belong into its overrides.

//! `prompts.custom_text`.

use auth0_core::{Call, CallOptions, Json, Operation};

use super::super::PromptName;
use crate::generated::shared::Locale;
use crate::handle::Handle;

/// Texts of a prompt in one language.
#[derive(Debug, Clone)]
pub struct PromptsCustomText(pub(crate) Handle);

impl PromptsCustomText {
    /// The same handle, with these options for its calls.
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
