// Written by auth0-codegen; changes belong into its overrides.

//! `actions.modules.versions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ActionModuleVersion;
use super::super::types::ListActionModuleVersionsParams;
use crate::handle::Handle;

/// Published versions of a module, which never change.
#[derive(Debug, Clone)]
pub struct ActionsModulesVersions(pub(crate) Handle);

impl ActionsModulesVersions {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the versions of an action module.
    ///
    /// `GET /actions/modules/{id}/versions`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-module-versions)
    ///
    /// # Errors
    ///
    /// - 404: There is no module with this ID.
    pub fn list(&self, id: &str) -> Pager<ActionModuleVersion> {
        self.list_with(id, &ListActionModuleVersionsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListActionModuleVersionsParams,
    ) -> Pager<ActionModuleVersion> {
        self.0
            .list(
                Operation::get("/actions/modules/{id}/versions").path(id),
                "versions",
                params.paging(),
            )
            .without_totals()
    }

    /// Publishes the draft of an action module as a new version.
    ///
    /// `POST /actions/modules/{id}/versions`, scope `update:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-action-module-version)
    ///
    /// # Errors
    ///
    /// - 404: There is no module with this ID.
    pub fn create(&self, id: &str) -> Call<ActionModuleVersion> {
        self.0
            .call(Operation::post("/actions/modules/{id}/versions").path(id))
    }

    /// Gets one version of an action module.
    ///
    /// `GET /actions/modules/{id}/versions/{versionId}`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-module-version)
    ///
    /// # Errors
    ///
    /// - 404: The module or the version does not exist.
    pub fn get(&self, id: &str, version_id: &str) -> Call<ActionModuleVersion> {
        self.0.call(
            Operation::get("/actions/modules/{id}/versions/{versionId}")
                .path(id)
                .path(version_id),
        )
    }
}
