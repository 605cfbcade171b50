// Written by auth0-codegen; changes belong into its overrides.

//! `actions.versions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListActionVersionsParams;
use super::super::{ActionVersion, DeployActionVersion};
use crate::handle::Handle;

/// Deployed versions of an action.
#[derive(Debug, Clone)]
pub struct ActionsVersions(pub(crate) Handle);

impl ActionsVersions {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the versions of an action.
    ///
    /// `GET /actions/actions/{actionId}/versions`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-versions)
    pub fn list(&self, action_id: &str) -> Pager<ActionVersion> {
        self.list_with(action_id, &ListActionVersionsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        action_id: &str,
        params: &ListActionVersionsParams,
    ) -> Pager<ActionVersion> {
        self.0
            .list(
                Operation::get("/actions/actions/{actionId}/versions").path(action_id),
                "versions",
                params.paging(),
            )
            .without_totals()
    }

    /// Gets one version of an action.
    ///
    /// `GET /actions/actions/{actionId}/versions/{id}`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-version)
    ///
    /// # Errors
    ///
    /// - 404: The action or the version does not exist.
    pub fn get(&self, action_id: &str, id: &str) -> Call<ActionVersion> {
        self.0.call(
            Operation::get("/actions/actions/{actionId}/versions/{id}")
                .path(action_id)
                .path(id),
        )
    }

    /// Deploys an earlier version of an action again, as a new version.
    ///
    /// The new version is built after the call has returned; its status says when it is in use.
    ///
    /// `POST /actions/actions/{actionId}/versions/{id}/deploy`, scope `create:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-deploy-draft-version)
    pub fn deploy(
        &self,
        action_id: &str,
        id: &str,
        request: &DeployActionVersion,
    ) -> Call<ActionVersion> {
        self.0.call(
            Operation::post("/actions/actions/{actionId}/versions/{id}/deploy")
                .path(action_id)
                .path(id)
                .json(request),
        )
    }
}
