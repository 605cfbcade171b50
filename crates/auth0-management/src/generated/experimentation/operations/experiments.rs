// Written by auth0-codegen; changes belong into its overrides.

//! `experimentation.experiments`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListExperimentsParams;
use super::super::{
    AdvanceRamp, CreateExperiment, Experiment, ExperimentValidation, RampAdvance, UpdateExperiment,
    UpdateExperimentStatus,
};
use crate::handle::Handle;

/// Comparisons of variations of a feature flag among users.
#[derive(Debug, Clone)]
pub struct ExperimentationExperiments(pub(crate) Handle);

impl ExperimentationExperiments {
    /// The same handle, with these options for its calls.
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

    /// As [`list`](Self::list), with optional parameters.
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
    /// - 404: There is no experiment with this ID.
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
    /// - 404: There is no experiment with this ID.
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
    /// - 404: There is no experiment with this ID.
    pub fn validate(&self, id: &str) -> Call<ExperimentValidation> {
        self.0
            .call(Operation::post("/experimentation/experiments/{id}/validate").path(id))
    }
}
