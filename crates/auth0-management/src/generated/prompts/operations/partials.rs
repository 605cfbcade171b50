// Written by auth0-codegen; changes belong into its overrides.

//! `prompts.partials`.

use auth0_core::{Call, CallOptions, Json, Operation};

use super::super::PartialPrompt;
use crate::handle::Handle;

/// Pieces of HTML placed into the screens of a prompt.
#[derive(Debug, Clone)]
pub struct PromptsPartials(pub(crate) Handle);

impl PromptsPartials {
    /// The same handle, with these options for its calls.
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
