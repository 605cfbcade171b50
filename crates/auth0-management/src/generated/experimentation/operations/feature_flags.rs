// Written by auth0-codegen; changes belong into its overrides.

//! `experimentation.feature_flags`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListFeatureFlagsParams;
use super::super::{CreateFeatureFlag, FeatureFlag, UpdateFeatureFlag, UpdateFeatureFlagStatus};
use crate::handle::Handle;

/// Parameters of the login that can vary.
#[derive(Debug, Clone)]
pub struct ExperimentationFeatureFlags(pub(crate) Handle);

impl ExperimentationFeatureFlags {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sets of values for the parameters of a feature flag.
    pub fn variations(&self) -> super::ExperimentationFeatureFlagsVariations {
        super::ExperimentationFeatureFlagsVariations(self.0.clone())
    }

    /// Lists feature flags.
    ///
    /// `GET /experimentation/feature-flags`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-feature-flags)
    pub fn list(&self) -> Pager<FeatureFlag> {
        self.list_with(&ListFeatureFlagsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListFeatureFlagsParams) -> Pager<FeatureFlag> {
        self.0.list(
            params.apply(Operation::get("/experimentation/feature-flags")),
            "feature_flags",
            params.paging(),
        )
    }

    /// Creates a feature flag as a draft.
    ///
    /// `POST /experimentation/feature-flags`, scope `create:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/create-feature-flag)
    ///
    /// # Errors
    ///
    /// - 409: There is a feature flag with this name already.
    pub fn create(&self, feature_flag: &CreateFeatureFlag) -> Call<FeatureFlag> {
        self.0
            .call(Operation::post("/experimentation/feature-flags").json(feature_flag))
    }

    /// Gets a feature flag.
    ///
    /// `GET /experimentation/feature-flags/{id}`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-feature-flag)
    ///
    /// # Errors
    ///
    /// - 404: There is no feature flag with this ID.
    pub fn get(&self, id: &str) -> Call<FeatureFlag> {
        self.0
            .call(Operation::get("/experimentation/feature-flags/{id}").path(id))
    }

    /// Deletes a feature flag.
    ///
    /// `DELETE /experimentation/feature-flags/{id}`, scope `delete:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/delete-feature-flag)
    ///
    /// # Errors
    ///
    /// - 409: The feature flag is in use.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/experimentation/feature-flags/{id}").path(id))
    }

    /// Changes a feature flag.
    ///
    /// `PATCH /experimentation/feature-flags/{id}`, scope `update:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-feature-flag)
    ///
    /// # Errors
    ///
    /// - 404: There is no feature flag with this ID.
    pub fn update(&self, id: &str, feature_flag: &UpdateFeatureFlag) -> Call<FeatureFlag> {
        self.0.call(
            Operation::patch("/experimentation/feature-flags/{id}")
                .path(id)
                .json(feature_flag),
        )
    }

    /// Activates or archives a feature flag, or makes it a draft again.
    ///
    /// `POST /experimentation/feature-flags/{id}/status`, scope `update:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-feature-flag-status)
    ///
    /// # Errors
    ///
    /// - 404: There is no feature flag with this ID.
    pub fn update_status(
        &self,
        id: &str,
        feature_flag_status: &UpdateFeatureFlagStatus,
    ) -> Call<FeatureFlag> {
        self.0.call(
            Operation::post("/experimentation/feature-flags/{id}/status")
                .path(id)
                .json(feature_flag_status),
        )
    }
}
