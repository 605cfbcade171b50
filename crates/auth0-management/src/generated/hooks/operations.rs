// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use std::collections::BTreeMap;

use auth0_core::{Call, CallOptions, Operation, Pager, Secret};

use super::{CreateHook, Hook, UpdateHook};
use super::{GetHookParams, ListHooksParams};
use crate::handle::Handle;

/// Hooks: an older way to run custom code; actions take their place.
#[derive(Debug, Clone)]
pub struct Hooks(pub(crate) Handle);

impl Hooks {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Secrets that the code of a hook can read.
    pub fn secrets(&self) -> HooksSecrets {
        HooksSecrets(self.0.clone())
    }

    /// Lists hooks.
    ///
    /// `GET /hooks`, scope `read:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/get-hooks)
    pub fn list(&self) -> Pager<Hook> {
        self.list_with(&ListHooksParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListHooksParams) -> Pager<Hook> {
        self.0.list(
            params.apply(Operation::get("/hooks")),
            "hooks",
            params.paging(),
        )
    }

    /// Creates a hook.
    ///
    /// `POST /hooks`, scope `create:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/post-hooks)
    ///
    /// # Errors
    ///
    /// - 409: There is a hook with this name already.
    pub fn create(&self, hook: &CreateHook) -> Call<Hook> {
        self.0.call(Operation::post("/hooks").json(hook))
    }

    /// Gets a hook.
    ///
    /// `GET /hooks/{id}`, scope `read:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/get-hooks-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The hook does not exist.
    pub fn get(&self, id: &str) -> Call<Hook> {
        self.get_with(id, &GetHookParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetHookParams) -> Call<Hook> {
        self.0
            .call(params.apply(Operation::get("/hooks/{id}").path(id)))
    }

    /// Deletes a hook with its secrets.
    ///
    /// `DELETE /hooks/{id}`, scope `delete:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/delete-hooks-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/hooks/{id}").path(id))
    }

    /// Changes a hook.
    ///
    /// `PATCH /hooks/{id}`, scope `update:hooks`.
    /// [Reference](https://auth0.com/docs/api/management/v2/hooks/patch-hooks-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The hook does not exist.
    /// - 409: There is a hook with this name already.
    pub fn update(&self, id: &str, hook: &UpdateHook) -> Call<Hook> {
        self.0
            .call(Operation::patch("/hooks/{id}").path(id).json(hook))
    }
}

/// Secrets that the code of a hook can read.
#[derive(Debug, Clone)]
pub struct HooksSecrets(pub(crate) Handle);

impl HooksSecrets {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The hook does not exist.
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
