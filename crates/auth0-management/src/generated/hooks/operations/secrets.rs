// Written by auth0-codegen; changes belong into its overrides.

//! `hooks.secrets`.

use std::collections::BTreeMap;

use auth0_core::{Call, CallOptions, Operation, Secret};

use crate::handle::Handle;

/// Secrets that the code of a hook can read.
#[derive(Debug, Clone)]
pub struct HooksSecrets(pub(crate) Handle);

impl HooksSecrets {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the secrets of a hook by name; their values are masked.
    ///
    /// `GET /hooks/{id}/secrets`, scope `read:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/get-secrets)
    ///
    /// # Errors
    ///
    /// - 404: There is no hook with this ID.
    pub fn get(&self, id: &str) -> Call<BTreeMap<String, String>> {
        self.0.call(Operation::get("/hooks/{id}/secrets").path(id))
    }

    /// Deletes the secrets of a hook that are named.
    ///
    /// `DELETE /hooks/{id}/secrets`, scope `delete:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/delete-secrets)
    pub fn delete(&self, id: &str, request: &[String]) -> Call<()> {
        self.0.command(
            Operation::delete("/hooks/{id}/secrets")
                .path(id)
                .json(request),
        )
    }

    /// Changes the values of secrets a hook has.
    ///
    /// `PATCH /hooks/{id}/secrets`, scope `update:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/patch-secrets)
    ///
    /// # Errors
    ///
    /// - 404: The hook or the secret does not exist.
    pub fn update(&self, id: &str, request: &BTreeMap<String, Secret>) -> Call<()> {
        self.0.command(
            Operation::patch("/hooks/{id}/secrets")
                .path(id)
                .json(request),
        )
    }

    /// Adds secrets to a hook.
    ///
    /// `POST /hooks/{id}/secrets`, scope `update:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/post-secrets)
    ///
    /// # Errors
    ///
    /// - 409: The hook has a secret of this name already.
    pub fn create(&self, id: &str, request: &BTreeMap<String, Secret>) -> Call<()> {
        self.0.command(
            Operation::post("/hooks/{id}/secrets")
                .path(id)
                .json(request),
        )
    }
}
