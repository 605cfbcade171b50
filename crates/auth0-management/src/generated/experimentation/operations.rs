// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    AdvanceRamp, CreateExperiment, CreateFeatureFlag, CreateSegment, CreateVariation, Experiment,
    ExperimentValidation, FeatureFlag, RampAdvance, Segment, UpdateExperiment,
    UpdateExperimentStatus, UpdateFeatureFlag, UpdateFeatureFlagStatus, UpdateSegment,
    UpdateVariation, Variation, VariationList,
};
use super::{ListExperimentsParams, ListFeatureFlagsParams, ListSegmentsParams};
use crate::handle::Handle;

/// Experimentation: feature flags of the login, and experiments that compare their variations.
#[derive(Debug, Clone)]
pub struct Experimentation(pub(crate) Handle);

impl Experimentation {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Comparisons of variations of a feature flag among users.
    pub fn experiments(&self) -> ExperimentationExperiments {
        ExperimentationExperiments(self.0.clone())
    }

    /// Parameters of the login that can vary.
    pub fn feature_flags(&self) -> ExperimentationFeatureFlags {
        ExperimentationFeatureFlags(self.0.clone())
    }

    /// Groups of requests, chosen by rules, that an experiment treats alike.
    pub fn segments(&self) -> ExperimentationSegments {
        ExperimentationSegments(self.0.clone())
    }
}

/// Comparisons of variations of a feature flag among users.
#[derive(Debug, Clone)]
pub struct ExperimentationExperiments(pub(crate) Handle);

impl ExperimentationExperiments {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists experiments.
    ///
    /// `GET /experimentation/experiments`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-experiments)
    pub fn list(&self) -> Pager<Experiment> {
        self.list_with(&ListExperimentsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListExperimentsParams) -> Pager<Experiment> {
        self.0.list(
            params.apply(Operation::get("/experimentation/experiments")),
            "experiments",
            params.paging(),
        )
    }

    /// Creates an experiment as a draft.
    ///
    /// `POST /experimentation/experiments`, scope `create:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/create-experiment)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag does not exist, variation or segment.
    pub fn create(&self, experiment: &CreateExperiment) -> Call<Experiment> {
        self.0
            .call(Operation::post("/experimentation/experiments").json(experiment))
    }

    /// Gets an experiment.
    ///
    /// `GET /experimentation/experiments/{id}`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-experiment)
    ///
    /// # Errors
    ///
    /// - 404: The experiment does not exist.
    pub fn get(&self, id: &str) -> Call<Experiment> {
        self.0
            .call(Operation::get("/experimentation/experiments/{id}").path(id))
    }

    /// Deletes an experiment.
    ///
    /// `DELETE /experimentation/experiments/{id}`, scope `delete:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/delete-experiment)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/experimentation/experiments/{id}").path(id))
    }

    /// Changes an experiment.
    ///
    /// Allocations are replaced as a whole.
    ///
    /// `PATCH /experimentation/experiments/{id}`, scope `update:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-experiment)
    ///
    /// # Errors
    ///
    /// - 404: The experiment does not exist, variation or segment.
    /// - 409: The experiment is in a status that allows no change.
    pub fn update(&self, id: &str, experiment: &UpdateExperiment) -> Call<Experiment> {
        self.0.call(
            Operation::patch("/experimentation/experiments/{id}")
                .path(id)
                .json(experiment),
        )
    }

    /// Moves an experiment to a later level of its ramp.
    ///
    /// `POST /experimentation/experiments/{id}/advance-ramp`, scope `update:experimentation`
    /// (unconfirmed: Auth0 documents no scope for this operation).
    ///
    /// # Errors
    ///
    /// - 404: The experiment does not exist.
    /// - 409: The experiment's state does not allow this.
    pub fn advance_ramp(&self, id: &str, request: &AdvanceRamp) -> Call<RampAdvance> {
        self.0.call(
            Operation::post("/experimentation/experiments/{id}/advance-ramp")
                .path(id)
                .json(request),
        )
    }

    /// Starts, pauses, completes or archives an experiment.
    ///
    /// `POST /experimentation/experiments/{id}/status`, scope `update:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-experiment-status)
    ///
    /// # Errors
    ///
    /// - 404: The experiment does not exist.
    pub fn update_status(
        &self,
        id: &str,
        experiment_status: &UpdateExperimentStatus,
    ) -> Call<Experiment> {
        self.0.call(
            Operation::post("/experimentation/experiments/{id}/status")
                .path(id)
                .json(experiment_status),
        )
    }

    /// Checks whether an experiment could be started, and lists what stands in the way.
    ///
    /// `POST /experimentation/experiments/{id}/validate`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/validate-experiment)
    ///
    /// # Errors
    ///
    /// - 404: The experiment does not exist.
    pub fn validate(&self, id: &str) -> Call<ExperimentValidation> {
        self.0
            .call(Operation::post("/experimentation/experiments/{id}/validate").path(id))
    }
}

/// Parameters of the login that can vary.
#[derive(Debug, Clone)]
pub struct ExperimentationFeatureFlags(pub(crate) Handle);

impl ExperimentationFeatureFlags {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sets of values for the parameters of a feature flag.
    pub fn variations(&self) -> ExperimentationFeatureFlagsVariations {
        ExperimentationFeatureFlagsVariations(self.0.clone())
    }

    /// Lists feature flags.
    ///
    /// `GET /experimentation/feature-flags`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-feature-flags)
    pub fn list(&self) -> Pager<FeatureFlag> {
        self.list_with(&ListFeatureFlagsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
    /// - 404: The feature flag does not exist.
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
    /// - 404: The feature flag does not exist.
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
    /// - 404: The feature flag does not exist.
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

/// Sets of values for the parameters of a feature flag.
#[derive(Debug, Clone)]
pub struct ExperimentationFeatureFlagsVariations(pub(crate) Handle);

impl ExperimentationFeatureFlagsVariations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the variations of a feature flag.
    ///
    /// `GET /experimentation/feature-flags/{id}/variations`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-variations)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag does not exist.
    pub fn list(&self, id: &str) -> Call<VariationList> {
        self.0
            .call(Operation::get("/experimentation/feature-flags/{id}/variations").path(id))
    }

    /// Adds a variation to a feature flag.
    ///
    /// `POST /experimentation/feature-flags/{id}/variations`, scope `create:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/create-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag does not exist.
    pub fn create(&self, id: &str, variation: &CreateVariation) -> Call<Variation> {
        self.0.call(
            Operation::post("/experimentation/feature-flags/{id}/variations")
                .path(id)
                .json(variation),
        )
    }

    /// Gets a variation of a feature flag.
    ///
    /// `GET /experimentation/feature-flags/{id}/variations/{vid}`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag or the variation does not exist.
    pub fn get(&self, id: &str, vid: &str) -> Call<Variation> {
        self.0.call(
            Operation::get("/experimentation/feature-flags/{id}/variations/{vid}")
                .path(id)
                .path(vid),
        )
    }

    /// Deletes a variation of a feature flag.
    ///
    /// `DELETE /experimentation/feature-flags/{id}/variations/{vid}`, scope `delete:experimentation`.
    /// Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/delete-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag or the variation does not exist.
    /// - 409: The variation is in use.
    pub fn delete(&self, id: &str, vid: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/experimentation/feature-flags/{id}/variations/{vid}")
                .path(id)
                .path(vid),
        )
    }

    /// Changes a variation of a feature flag.
    ///
    /// `PATCH /experimentation/feature-flags/{id}/variations/{vid}`, scope `update:experimentation`.
    /// Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-variation)
    ///
    /// # Errors
    ///
    /// - 404: The feature flag or the variation does not exist.
    pub fn update(&self, id: &str, vid: &str, variation: &UpdateVariation) -> Call<Variation> {
        self.0.call(
            Operation::patch("/experimentation/feature-flags/{id}/variations/{vid}")
                .path(id)
                .path(vid)
                .json(variation),
        )
    }
}

/// Groups of requests, chosen by rules, that an experiment treats alike.
#[derive(Debug, Clone)]
pub struct ExperimentationSegments(pub(crate) Handle);

impl ExperimentationSegments {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists segments.
    ///
    /// `GET /experimentation/segments`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-segments)
    pub fn list(&self) -> Pager<Segment> {
        self.list_with(&ListSegmentsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListSegmentsParams) -> Pager<Segment> {
        self.0.list(
            params.apply(Operation::get("/experimentation/segments")),
            "segments",
            params.paging(),
        )
    }

    /// Creates a segment.
    ///
    /// `POST /experimentation/segments`, scope `create:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/create-segment)
    ///
    /// # Errors
    ///
    /// - 409: There is a segment with this name already.
    pub fn create(&self, segment: &CreateSegment) -> Call<Segment> {
        self.0
            .call(Operation::post("/experimentation/segments").json(segment))
    }

    /// Gets a segment.
    ///
    /// `GET /experimentation/segments/{id}`, scope `read:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/get-segment)
    ///
    /// # Errors
    ///
    /// - 404: The segment does not exist.
    pub fn get(&self, id: &str) -> Call<Segment> {
        self.0
            .call(Operation::get("/experimentation/segments/{id}").path(id))
    }

    /// Deletes a segment.
    ///
    /// `DELETE /experimentation/segments/{id}`, scope `delete:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/delete-segment)
    ///
    /// # Errors
    ///
    /// - 409: The segment is in use.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/experimentation/segments/{id}").path(id))
    }

    /// Changes a segment.
    ///
    /// Rules are replaced as a whole.
    ///
    /// `PATCH /experimentation/segments/{id}`, scope `update:experimentation`. Beta.
    /// [Reference](https://auth0.com/docs/api/management/v2/experimentation/update-segment)
    ///
    /// # Errors
    ///
    /// - 404: The segment does not exist.
    pub fn update(&self, id: &str, segment: &UpdateSegment) -> Call<Segment> {
        self.0.call(
            Operation::patch("/experimentation/segments/{id}")
                .path(id)
                .json(segment),
        )
    }
}
